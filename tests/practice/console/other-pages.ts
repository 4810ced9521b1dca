// The console's other tabs: people, applications with the trial of a content token, and what the console itself did.
import { type Html, html } from '../web/html.ts'
import type { World } from '../world.ts'
import { consoleTime, frame } from './frame.ts'

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

/** By address below /applications/. In-house ones have no purchase to try. */
const APPLICATIONS: Record<string, { name: string; inHouse: boolean }> = {
  portal: { name: 'CLOMO MOBILE APP PORTAL', inHouse: false },
  browser: { name: 'CLOMO SecuredBrowser', inHouse: false },
  trips: { name: '出張申請', inHouse: true },
}

export function applicationsPage(): Html {
  return frame(
    'Applications',
    html`<div class="body"><section class="card"><h2>iOS のアプリケーション</h2><table>
      ${Object.entries(APPLICATIONS).map(([id, { name, inHouse }]) => html`<tr><th><a href="/applications/${id}">${name}</a></th><td>${inHouse ? 'インハウス' : '配布中'}</td></tr>`)}</table></section></div>`,
  )
}

/** One application; nothing where there is none of that name. */
export function applicationPage(id: string): Html | undefined {
  const application = APPLICATIONS[id]
  if (!application) return undefined
  const { name, inHouse } = application
  return frame(
    'Applications',
    html`<div class="body"><section class="card"><h2>${name}</h2><table>
      <tr><th>プラットフォーム</th><td>iOS</td></tr>
      ${!inHouse && html`<tr><th>Volume Purchase Program(VPP)</th><td><button type="button" id="run-assignment">実行</button></td></tr>`}</table></section></div><div id="notices"></div>`,
    'console/application-client.ts',
  )
}

/** What the console itself did, the newest first. */
export function reportsPage(world: World): Html {
  const done = world.console.reports.toReversed()
  return frame(
    'Reports',
    html`<div class="body"><section class="card"><h2>Reports</h2><table>
      ${done.map(({ at, text }) => html`<tr><th>${consoleTime(at)}</th><td>${text}</td></tr>`)}
      ${done.length === 0 && html`<tr><td>お知らせはありません。</td></tr>`}</table></section></div>`,
  )
}
