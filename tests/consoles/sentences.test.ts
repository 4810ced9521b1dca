// Sentences and names as people of each language write them on a console's page: whose certificate it is, and where "push" and "MDM" stand.
import { expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const START = new Date(2026, 10, 6).getTime()
const NEW = new Date(2027, 10, 7).getTime()
const certificate = { fileName: 'a', sha256: 'aa', serial: '1', notBefore: START, notAfter: NEW, at: START }
const run = { startedAt: START, before: { notAfter: new Date(2026, 10, 8).getTime() }, certificate }

it.each([
  // Whose it is.
  ['renewed', '<h2>APNs証明書</h2><p>現在登録されている証明書の有効期限は2027年11月7日です。</p>'],
  ['renewed', '<h2>APNs証明書</h2><p>ご利用中の証明書の有効期限: 2027/11/07</p>'],
  ['renewed', '<h2>APNs証明書</h2><p>お使いの証明書は2027年11月7日まで有効です。</p>'],
  ['not-yet', '<h2>APNs証明書</h2><p>登録済みの証明書の有効期限は2026年11月8日です。</p>'],
  ['renewed', '<h2>Certificat push</h2><p>Votre certificat expirera le dimanche 7 novembre 2027 à 10:05.</p>'],
  ['renewed', '<h2>Certificat push</h2><p>Ce certificat expire le 7 novembre 2027</p>'],
  ['renewed', '<h2>Certificado push</h2><p>Su certificado caduca el 7 de noviembre de 2027</p>'],
  ['renewed', '<h2>Certificato push</h2><p>Il tuo certificato scade il 7 novembre 2027</p>'],
  ['renewed', '<h2>Push-Zertifikat</h2><p>Unser Zertifikat läuft am 7. November 2027 ab.</p>'],
  ['renewed', '<h2>Push-Zertifikat</h2><p>Das Zertifikat ist noch bis zum 7. November 2027 gültig.</p>'],
  ['not-found', '<h2>APNs証明書</h2><p>アクメ社の有効期限は2027年11月7日です。</p>'],
  ['not-found', '<h2>APNs証明書</h2><p>登録されているライセンスの有効期限は2027年11月7日です。</p>'],
  ['not-found', '<h2>Certificat push</h2><p>Votre abonnement expirera le 7 novembre 2027.</p>'],
  ['not-found', '<h2>Certificado push</h2><p>Su licencia caduca el 7 de noviembre de 2027</p>'],
  ['not-found', '<h2>Certificato push</h2><p>Il tuo abbonamento scade il 7 novembre 2027</p>'],
  ['not-found', '<h2>Push-Zertifikat</h2><p>Das Zertifikat ist ab dem 7. November 2027 gültig.</p>'],
  ['not-found', '<h2>Push-Zertifikat</h2><p>Unser Vertrag ist bis zum 7. November 2027 gültig.</p>'],
  // What one sentence tells, another does not.
  ['renewed', '<h2>APNs証明書</h2><p>2026/11/07 に証明書を更新しました。有効期限は 2027/11/07 です。</p>'],
  ['renewed', '<h2>APNs証明書</h2><p>例: 2026/01/01。有効期限: 2027/11/07</p>'],
  ['not-found', '<h2>APNs証明書</h2><p>2026/10/01 証明書の有効期限（2026/11/08）をメールで通知しました。</p>'],
  ['not-found', '<h2>APNs証明書</h2><p>2026/10/01 に証明書の有効期限 2026/11/08 を通知しました。</p>'],
  [
    'not-found',
    '<h2>APNs certificate</h2><p>For example, a certificate created on Nov 7, 2026 expires on Nov 7, 2027.</p>',
  ],
  ['not-found', '<h2>APNs証明書</h2><p>例えば、2026年11月7日に作成した証明書の有効期限は2027年11月7日です。</p>'],
  ['not-found', '<h2>Push-Zertifikat</h2><p>Beispiel: am 7. November 2026 erstellt, gültig bis 7. November 2027</p>'],
  ['renewed', '<h2>APNs certificate</h2><p>Created on Nov 7, 2026, expires on Nov 7, 2027.</p>'],
  ['unclear-word', '<h2>APNs certificate</h2><p>Renew your certificate by Nov 7, 2027.</p>'],
  ['unclear-word', '<h2>APNs certificate</h2><p>Renew it before Nov 7, 2027</p>'],
  ['not-found', '<h2>APNs certificate</h2><p>Renew your plan by Nov 7, 2027.</p>'],
  // This time and last time.
  [
    'renewed',
    '<h2>APNs証明書</h2><table><tr><th></th><th>前回</th><th>今回</th></tr><tr><th>有効期限</th><td>2026/11/08</td><td>2027/11/07</td></tr></table>',
  ],
  ['not-found', '<h2>APNs証明書</h2><dl><dt>前回の有効期限</dt><dd>2027/11/07</dd></dl>'],
  ['not-yet', '<h2>APNs証明書</h2><dl><dt>今回の有効期限</dt><dd>2026/11/08</dd></dl>'],
  ['renewed', '<h2>APNs 证书</h2><p>您的证书将于2027年11月7日到期</p>'],
  ['renewed', '<h2>APNs 인증서</h2><p>귀하의 인증서는 2027년 11월 7일에 만료됩니다.</p>'],
  ['not-found', '<h2>APNs 证书</h2><p>您的许可将于2027年11月7日到期</p>'],
  // What is not in use, or for programs that are being written.
  ['not-found', '<h2>APNs証明書の登録内容確認</h2><p>有効期限：2027/11/07</p>'],
  ['not-found', '<h2>入力内容のご確認</h2><p>APNs証明書の有効期限：2027/11/07</p>'],
  ['not-found', '<h2>Confirm your changes</h2><p>APNs certificate expires 2027-11-07</p>'],
  ['renewed', '<h2>APNs証明書の登録内容</h2><p>有効期限：2027/11/07</p>'],
  ['not-found', '<h2>Sandbox APNs certificate</h2><p>Expires 2027-11-07</p>'],
  ['not-found', '<h2>APNs development certificate</h2><p>Expires 2027-11-07</p>'],
  ['renewed', '<h2>Production APNs certificate</h2><p>Expires 2027-11-07</p>'],
  // What was chosen from a list, and what was not.
  [
    'not-yet',
    '<h2>APNs certificate</h2><select><option selected>Expires 2026-11-08</option><option>Expires 2027-11-07</option></select>',
  ],
  [
    'renewed',
    '<h2>APNs certificate</h2><label>Expires <select><option>2026-11-08</option><option selected>2027-11-07</option></select></label>',
  ],
  [
    'not-yet',
    '<h2>APNs certificate</h2><p>Expires 2026-11-08</p><datalist><option value="a">Expires 2027-11-07</option></datalist>',
  ],
  ['renewed', '<h2>APNs証明書</h2><p>有効期限：西暦2027年11月7日</p>'],
  // "push" at the end.
  ['renewed', '<h2>MDM</h2><p>Expiration du certificat push : 2027-11-07</p>'],
  ['renewed', '<h2>MDM</h2><p>Fecha de vencimiento del certificado push: 2027-11-07</p>'],
  ['renewed', '<h2>MDM</h2><p>Scadenza del certificato push: 2027-11-07</p>'],
  ['not-found', '<h2>Push certificate</h2><p>Last push: 2027-11-07</p>'],
  ['not-found', '<h2>Push certificate</h2><p>APNs push: 2027-11-07</p>'],
  ['not-found', '<h2>MDM</h2><p>Importation du certificat push le : 2027-11-07</p>'],
  // The MDM's certificate.
  ['renewed', '<h2>MDM証明書</h2><p>有効期間：2026/11/07 ～ 2027/11/07</p>'],
  ['renewed', '<h2>MDM用証明書</h2><p>有効期限：令和９年１１月７日（日）</p>'],
  ['renewed', '<h2>MDM-Zertifikat</h2><p>Gültig bis 7. November 2027</p>'],
  ['renewed', '<h2>Certificat MDM</h2><p>Expire le 7 novembre 2027</p>'],
  ['renewed', '<h2>Certificado MDM</h2><p>Caduca el 7 de noviembre de 2027</p>'],
  ['renewed', '<h2>Certificato MDM</h2><p>Scade il 7 novembre 2027</p>'],
  ['renewed', '<h2>MDM 인증서</h2><p>만료일: 2027년 11월 7일</p>'],
  ['renewed', '<h2>MDM 证书</h2><p>到期日：2027年11月7日</p>'],
  ['renewed', '<h2>MDM憑證</h2><p>到期日：2027年11月7日</p>'],
  ['not-found', '<h2>Android MDM証明書</h2><p>有効期限：2027/11/07</p>'],
  ['not-found', '<h2>Windows MDM certificate</h2><p>Expires 2027-11-07</p>'],
  ['not-found', '<h2>Android MDM 인증서</h2><p>만료일: 2027년 11월 7일</p>'],
  ['not-found', '<h2>MDMサーバー証明書</h2><p>有効期限：2027/11/07</p>'],
  ['not-found', '<h2>MDM-Serverzertifikat</h2><p>Gültig bis 7. November 2027</p>'],
  ['not-found', '<h2>MDM服务器证书</h2><p>到期日：2027年11月7日</p>'],
])('%s: %s', (answer, body) => {
  const reading = readConsole(documentOf(body, 'Console'))
  expect(checkConsole(reading, run, { consoleId: 'other' }).expiry).toBe(answer)
})
