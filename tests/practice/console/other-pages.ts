// The console's tabs that a renewal of the push certificate does not need; they are there because the real console has them.
import { type Html, html } from '../web/html.ts'
import type { World } from '../world.ts'
import { consoleDate, frame } from './frame.ts'

export function usersPage(): Html {
  const people = [
    ['山田 太郎', '情報システム部', 3],
    ['佐藤 花子', '営業部', 2],
    ['鈴木 一郎', '大阪支店', 2],
  ] as const
  return frame(
    'Users/Org',
    html`<div class="body"><section class="card"><h2>ユーザー</h2><table>
      ${people.map(([name, unit, devices]) => html`<tr><th>${name}</th><td>${unit}</td><td>デバイス ${devices} 台</td></tr>`)}</table></section></div>`,
  )
}

export function applicationsPage(): Html {
  const applications = ['CLOMO MOBILE APP PORTAL', 'CLOMO SecuredBrowser', '出張申請']
  return frame(
    'Applications',
    html`<div class="body"><section class="card"><h2>iOS のアプリケーション</h2><table>
      ${applications.map((name) => html`<tr><th>${name}</th><td>配布中</td></tr>`)}</table></section></div>`,
  )
}

/** What the console itself did, newest first. */
export function reportsPage(world: World): Html {
  const done = world.log.filter((entry) => entry.what === 'console-certificate-registered').toReversed()
  return frame(
    'Reports',
    html`<div class="body"><section class="card"><h2>履歴</h2><table>
      ${done.map((entry) => html`<tr><th>${consoleDate(entry.at)}</th><td>MDM プッシュ通知証明書を登録しました。</td></tr>`)}
      ${done.length === 0 && html`<tr><td>履歴はありません。</td></tr>`}</table></section></div>`,
  )
}
