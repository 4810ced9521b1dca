// The console's Settings: 基本設定 with certificate, wizard and server token, and サービス設定 with the content tokens.
import { type Html, html, raw } from '../web/html.ts'
import type { World } from '../world.ts'
import { consoleDate, frame } from './frame.ts'
import { ORGANISATIONS } from './state.ts'
import { type SubjectLook, subjectRows } from './subject-looks.ts'

const BASIC = '/settings/ios-macos/basic'
const SERVICE = '/settings/app-portal/service'

export function settingsPage(): Html {
  return frame(
    'Settings',
    html`${menu()}<div class="body"><section class="card"><h2>Settings</h2><p>左のメニューから設定する項目を選択してください。</p></section></div>`,
  )
}

/** `look`: how the subject is written, for tests of its reading. */
export function basicSettingsPage(world: World, look: SubjectLook): Html {
  const { certificate, serverToken, appleAccount } = world.console
  const isSetUp = certificate.topic !== ''
  return frame(
    'Settings',
    html`${menu(BASIC)}<div class="body">
      <section class="card"><h2>システム構成情報</h2><table>
        ${isSetUp ? subjectRows(certificate, look) : html`<tr><th>プッシュ通知証明書のサブジェクト</th><td>未登録</td></tr>`}
        <tr><th>プッシュ通知証明書の有効期限</th><td>${isSetUp ? consoleDate(certificate.notAfter) : '未登録'}</td></tr>
        <tr><th>Apple Account</th><td>${appleAccount || '未登録'}</td></tr>
        <tr><th>MDM 構成プロファイル</th><td><button type="button" id="open-wizard">MDM 構成プロファイルの作成ウィザード</button></td></tr>
      </table></section>
      <section class="card"><h2>Automated Device Enrollment</h2><form id="server-token"><table>
        <tr><th><label for="server-token-file">ADE サーバートークン</label></th><td><input type="file" id="server-token-file" name="file"></td></tr>
        <tr><th>ADE サーバートークンの有効期限</th><td id="server-token-expiry">${serverToken ? consoleDate(serverToken.notAfter) : '未登録'}</td></tr>
        <tr><th>ADE デバイス情報</th><td><button type="button" id="refresh-devices">ADE デバイスの一覧を更新する</button></td></tr></table>
        <p class="end"><button class="main" type="submit">保存</button></p></form></section>
    </div><div id="wizard"></div><div id="notices"></div>`,
    'console/wizard-client.ts',
    'console/server-token-client.ts',
  )
}

export function serviceSettingsPage(world: World): Html {
  const { contentTokens, registered } = world.console
  const shown = new Map([...contentTokens, ...registered])
  return frame(
    'Settings',
    html`${menu(SERVICE)}<div class="body">
      <section class="card"><h2>VPP 管理配布のサービストークン</h2><form id="content-token">
        <p><select name="organisation" aria-label="組織"><option value="">組織を選択してください</option>${ORGANISATIONS.map((name) => html`<option>${name}</option>`)}</select>
          <input type="file" name="file" aria-label="サービストークン"> <button type="submit">登録</button></p></form>
        <table><tr><th scope="col">組織</th><th scope="col">サービストークン</th><th scope="col">有効期限</th></tr>
        ${[...shown].map(([organisation, { name, notAfter }]) => html`<tr><td>${organisation}</td><td>${name}</td><td>${consoleDate(notAfter)}</td></tr>`)}
        ${shown.size === 0 && html`<tr><td>未登録</td></tr>`}</table>
        <p class="end"><button type="button" class="main" id="save-service">保存</button></p></section>
    </div><div id="notices"></div>`,
    'console/content-token-client.ts',
  )
}

function menu(current?: string): Html {
  const item = (address: string, name: string) =>
    html`<li><a href="${address}" ${raw(current === address ? 'aria-current="page"' : '')}>${name}</a></li>`
  return html`<aside class="side">
    <h2>Mobile Device Management</h2><ul><li><details ${raw(current === BASIC ? 'open' : '')}><summary>iOS/macOS</summary><ul>${item(BASIC, '基本設定')}</ul></details></li></ul>
    <h2>CLOMO MOBILE APP PORTAL</h2><ul>${item(SERVICE, 'サービス設定')}</ul></aside>`
}
