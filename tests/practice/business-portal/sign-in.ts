// Apple's sign-in in a frame of the business portal, as the practice has it: every account and password is right.
import { html } from '../web/html.ts'
import type { Reply, Visit } from '../web/visit.ts'
import type { World } from '../world.ts'

/** Answers for `idmsa.apple.com/appleauth/`. The form leads the whole tab back to the portal. */
export async function businessSignIn(world: World, visit: Visit): Promise<Reply> {
  const host = visit.query.get('host') ?? 'business.apple.com'
  if (visit.method !== 'POST') {
    const isJapanese = visit.language === 'ja'
    return {
      page: html`<html lang="${visit.language}"><head><meta charset="utf-8"><title>Apple Account</title></head>
        <body style="font:16px sans-serif;text-align:center;padding-top:12vh"><h1>Apple Account</h1><form method="post" target="_top">
        <p><label>${isJapanese ? 'メールまたは電話番号' : 'Email or Phone Number'}<br><input name="account"></label></p>
        <p><label>${isJapanese ? 'パスワード' : 'Password'}<br><input name="password" type="password"></label></p>
        <p><button type="submit">${isJapanese ? 'サインイン' : 'Sign in'}</button></p>
        <p><b>${isJapanese ? '練習用です。アカウントとパスワードは何でもかまいません。' : 'Practice: any account and password will do.'}</b></p></form></body></html>`,
    }
  }
  const form = await visit.form()
  const ticket = crypto.randomUUID()
  world.sessions.set(ticket, (form.get('account') ?? '').trim().toLowerCase())
  return { status: 303, headers: { location: `https://${host}/session?ticket=${ticket}` } }
}
