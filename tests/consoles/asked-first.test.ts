// What a page asks about has not been done: the UID and the end that stand below its question are not in use yet, unless they are called so.
import { describe, expect, it } from 'vitest'
import { checked, OURS } from './renewed-run.ts'

const answersOf = (page: string) => {
  const { uid, expiry } = checked(page)
  return `${uid} ${expiry}`
}
const facts = (day: string) => `<p>UID: ${OURS}</p><p>APNs certificate expires: ${day}</p>`

describe.each([
  'Do you want to replace the APNs certificate with this one?',
  'Upload this certificate?',
  'Save changes?',
  '以下の証明書を登録します。よろしいですか？',
  'この証明書を登録しますか？',
  'Möchten Sie das Zertifikat ersetzen?',
  'Zertifikat hochladen?',
  'Voulez-vous remplacer le certificat ?',
  '¿Desea reemplazar el certificado?',
  'Vuoi sostituire il certificato?',
  '인증서를 교체하시겠습니까?',
  '是否替换证书？',
  'You are about to replace your APNs certificate.',
  'Please confirm the details below.',
  'Check that the information is correct and click Save',
  'The following certificate will be uploaded',
  'Review + save',
  'Step 3 of 3: Upload',
  '✓ Certificate validated',
  'File: MDM_Acme_Certificate.pem (1.8 KB)',
  '以下の内容で登録します。',
  '内容を確認して「登録」を押してください。',
  'ステップ 3/3：証明書のアップロード',
  '確認および保存',
  'Prüfen Sie die Angaben.',
  'Schritt 3 von 3',
  'Überprüfen + speichern',
  'Vous êtes sur le point de remplacer le certificat.',
  'Étape 3 sur 3',
  'Está a punto de reemplazar el certificado.',
  'Paso 3 de 3',
  'Stai per sostituire il certificato.',
  'Passaggio 3 di 3',
  '다음 인증서를 등록합니다.',
  '请确认以下信息',
])('below “%s”', (question) => {
  it.each([
    ['a heading', (words: string, below: string) => `<h2>${words}</h2>${below}`],
    ['a line of a dialog', (words: string, below: string) => `<div role="dialog"><p>${words}</p>${below}</div>`],
  ])('as %s, nothing is in use', (_, draw) => {
    expect(answersOf(draw(question, facts('2027-11-07')))).toBe('not-found not-found')
    expect(answersOf(draw(question, facts('2026-11-08')))).toBe('not-found not-found')
  })

  it('what is called current is', () => {
    const below = '<p>Current APNs certificate expires: 2026-11-08</p><p>New APNs certificate expires: 2027-11-07</p>'
    expect(answersOf(`<h2>${question}</h2>${below}`)).toBe('not-found not-yet')
  })
})

it.each([
  'How do I upload a certificate?',
  'Need help?',
  'Where do I save this?',
  'Forgotten something?',
  'APNs certificate',
  'Wie ersetze ich das Zertifikat?',
  'Pourquoi remplacer le certificat ?',
  '¿Cómo reemplazo el certificado?',
  '如何更新证书？',
  '証明書とは？',
  'Do you want to continue?',
  'May we use cookies?',
  'Do you want to install the app?',
  'Register now?',
  'Please confirm your email address.',
  'Step 3 of 3: Complete',
  'The certificate is valid.',
  'Review your devices',
  'Certificates are valid for one year. Renew them before they expire.',
  '登録が完了しました。',
  'ステップ 3/3：完了',
  '確認日をお知らせください',
  'Schritt 3 von 3: Fertig',
])('a line of help asks nothing: “%s”', (line) => {
  expect(answersOf(`<p>${line}</p>${facts('2027-11-07')}`)).toBe('same renewed')
})

describe.each([
  'Certificate decoder',
  'Validation result',
  'Upload new certificate',
  'アップロード内容の確認',
  'ファイルの確認',
  '検証結果',
  'Prüfergebnis',
  'Résultat de la validation',
  '检查结果',
])('under “%s”', (heading) => {
  it('stands what was looked at, not what is in use', () => {
    expect(answersOf(`<h2>${heading}</h2>${facts('2027-11-07')}`)).toBe('not-found not-found')
  })
})

it.each(['登録が完了しました', 'Upload complete', 'iOS/Mac証明書登録', 'Certificate check', '証明書の確認'])(
  'under “%s” stands what is in use',
  (heading) => {
    expect(answersOf(`<h2>${heading}</h2>${facts('2027-11-07')}`)).toBe('same renewed')
  },
)

it.each([
  ['MDM push certificate', 'Status: valid (until 2027-11-07)'],
  ['Certificat push MDM', 'Statut : valide (jusqu’au 2027-11-07)'],
  ['Certificado push MDM', 'Estado: válido (hasta el 2027-11-07)'],
  ['Certificato push MDM', 'Stato: valido (fino al 2027-11-07)'],
  ['MDM 推送证书', '状态：有效（至 2027-11-07）'],
])('a state with its end in brackets is read: %s, %s', (heading, line) => {
  expect(answersOf(`<h2>${heading}</h2><p>${line}</p>`)).toBe('not-found renewed')
})
