// The console's Settings, down to 基本設定 with the subject of the push certificate and the wizard's button.
import { type Html, html, raw } from '../web/html.ts'
import type { World } from '../world.ts'
import { consoleDate, frame } from './frame.ts'

const BASIC = '/settings/ios-macos/basic'
const DAY = 24 * 60 * 60 * 1000

export function settingsPage(): Html {
  return frame(
    'Settings',
    html`${menu(false)}<div class="body"><section class="card"><h2>Settings</h2><p>左のメニューから設定する項目を選択してください。</p></section></div>`,
  )
}

export function basicSettingsPage(world: World): Html {
  const { certificate } = world.console
  return frame(
    'Settings',
    html`${menu(true)}<div class="body">
      <section class="card"><h2>システム構成情報</h2><table>
        <tr><th>プッシュ通知証明書のサブジェクト</th><td>${certificate.subject}</td></tr>
        <tr><th>プッシュ通知証明書の有効期限</th><td>${consoleDate(certificate.notAfter)}</td></tr>
        <tr><th>Apple Account</th><td>${world.console.appleAccount}</td></tr>
        <tr><th>MDM 構成プロファイル</th><td><button type="button" id="open-wizard">MDM 構成プロファイルの作成ウィザード</button></td></tr>
      </table></section>
      <section class="card"><h2>Automated Device Enrollment</h2><table>
        <tr><th>ADE サーバートークンの有効期限</th><td>${consoleDate(world.now() + 87 * DAY)}</td></tr></table></section>
    </div><div id="wizard"></div>`,
    'console/wizard-client.ts',
  )
}

function menu(basic: boolean): Html {
  return html`<aside class="side">
    <h2>Mobile Device Management</h2><ul><li><details ${raw(basic ? 'open' : '')}><summary>iOS/macOS</summary><ul><li><a href="${BASIC}" ${raw(basic ? 'aria-current="page"' : '')}>基本設定</a></li></ul></details></li></ul>
    <h2>CLOMO MOBILE APP PORTAL</h2><ul><li>サービス設定</li></ul></aside>`
}
