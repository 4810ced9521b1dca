// The console's sign-in and its HOME, where the expiry of the push certificate and of the content tokens stands.

import { DAY } from '../../../lib/facts/time.ts'
import { type Html, html } from '../web/html.ts'
import type { World } from '../world.ts'
import { consoleDate, frame, page } from './frame.ts'

/** Notices start three months before the end. */
const NOTICE = 92 * DAY

export function loginPage(wrong: boolean): Html {
  return page(html`<form class="login" method="post"><h1>CLOMO PANEL ログイン</h1>
    ${wrong && html`<p class="error" role="alert">アカウントとパスワードを入力してください。</p>`}
    <label for="domain">利用ドメイン</label><input id="domain" name="domain" value="sample-practice">
    <label for="user">アカウント</label><input id="user" name="user" autocomplete="username">
    <label for="password">パスワード</label><input id="password" name="password" type="password" autocomplete="current-password">
    <button class="main" type="submit">ログイン</button><p><small>練習用です。アカウントとパスワードは何でもかまいません。</small></p></form>`)
}

export function homePage(world: World): Html {
  const { certificate, contentTokens, serverToken } = world.console
  const tokens = [...contentTokens.values()]
  const isSoon = (notAfter: number) => notAfter - world.now() < NOTICE
  const soon = [
    certificate.topic !== '' && isSoon(certificate.notAfter) && 'MDM プッシュ通知証明書',
    serverToken !== undefined && isSoon(serverToken.notAfter) && 'ADE サーバートークン',
    tokens.some(({ notAfter }) => isSoon(notAfter)) && 'VPP サービストークン',
  ].filter((name) => name !== false)
  return frame(
    'HOME',
    html`<div class="body">
      <section class="card"><h2>お知らせ</h2>${soon.map((name) => html`<p class="soon">${name}の更新時期が近づいています。年次更新を実施してください。</p>`)}
        ${soon.length === 0 && html`<p>新しいお知らせはありません。</p>`}</section>
      <section class="card"><h2>Mobile Device Management</h2><table>
        <tr><th>管理デバイス数</th><td>${certificate.topic === '' ? 'iOS 0 / macOS 0' : 'iOS 182 / macOS 41'}</td></tr>
        <tr><th>MDM プッシュ通知証明書</th><td>${certificate.topic === '' ? '未登録' : `有効期限:${consoleDate(certificate.notAfter)}`}</td></tr></table></section>
      <section class="card"><h2>Applications</h2><table>
        <tr><th>VPP サービストークン</th><td>${tokens.map(({ name, notAfter }) => html`<div>${name}(有効期限:${consoleDate(notAfter)})</div>`)}${tokens.length === 0 && '未登録'}</td></tr></table></section>
    </div>`,
  )
}
