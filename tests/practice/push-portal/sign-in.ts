// Apple's sign-in on idmsa.apple.com, as the practice has it: first the account, then the password, in the browser's language.
import { html } from '../web/html.ts'
import { notFound, type Reply, redirect, type Visit } from '../web/visit.ts'
import type { World } from '../world.ts'

const WORDS = {
  en: {
    title: 'Sign in to Apple Push Certificates Portal',
    heading: 'Apple Account',
    account: 'Email or Phone Number',
    password: 'Password',
    next: 'Continue',
    signIn: 'Sign in',
    wrong: 'Check the account information you entered and try again.',
    forgotten: 'Forgotten your Apple Account or password?',
    practice: 'Practice: any password will do.',
  },
  ja: {
    title: 'Apple Push Certificates Portal にサインイン',
    heading: 'Apple Account',
    account: 'メールまたは電話番号',
    password: 'パスワード',
    next: '続ける',
    signIn: 'サインイン',
    wrong: '入力されたアカウント情報を確認して、もう一度お試しください。',
    forgotten: 'Apple Account またはパスワードをお忘れですか?',
    practice: '練習用です。パスワードは何でもかまいません。',
  },
}

const STYLE = `
body{margin:0;font:16px/1.5 -apple-system,"Helvetica Neue",Helvetica,Arial,"Noto Sans CJK JP",sans-serif;color:#1d1d1f;background:#fff}
main{max-width:26rem;margin:14vh auto 0;padding:0 1.5rem;text-align:center}
h1{font-size:1.7rem;font-weight:600;margin:0 0 1.6rem}
.field{display:flex;border:1px solid #86868b;border-radius:12px;overflow:hidden;margin:.6rem 0}
.field input{flex:1;border:0;padding:1rem;font:inherit;min-width:0;outline-offset:-3px}
.field button{border:1px solid #86868b;border-radius:50%;width:2rem;height:2rem;margin:auto .8rem;background:#fff;color:#515154;font-size:1rem;cursor:pointer}
.wrong{color:#b3261e}.known{color:#515154}
.practice{display:inline-block;margin-top:1.5rem;padding:.3rem 1rem;border-radius:8px;background:#fff3d6;color:#5c4300;font-weight:600}
a{color:#0066cc;text-decoration:none}`

/** Answers for idmsa.apple.com. Known accounts are those of the world; every password is right. */
export function signIn(world: World): (visit: Visit) => Promise<Reply> {
  return async (visit) => {
    if (!visit.path.startsWith('/IDMSWebAuth/signin')) return notFound()
    if (visit.method !== 'POST') return { page: accountPage(visit, '', false) }
    const form = await visit.form()
    const account = (form.get('account') ?? '').trim().toLowerCase()
    if (!world.accounts.has(account)) return { page: accountPage(visit, account, true) }
    if (!form.get('password')) return { page: passwordPage(visit, account, form.has('password')) }
    const ticket = crypto.randomUUID()
    world.sessions.set(ticket, account)
    return redirect(`https://identity.apple.com/pushcert/session?ticket=${ticket}`)
  }
}

function accountPage(visit: Visit, account: string, wrong: boolean) {
  const words = WORDS[visit.language]
  return page(
    visit,
    html`
    ${wrong && html`<p class="wrong" role="alert">${words.wrong}</p>`}
    <form method="post">
      <div class="field">
        <input name="account" type="text" autocomplete="username" value="${account}" placeholder="${words.account}" aria-label="${words.account}" autofocus>
        <button type="submit" aria-label="${words.next}">→</button>
      </div>
    </form>`,
  )
}

function passwordPage(visit: Visit, account: string, wrong: boolean) {
  const words = WORDS[visit.language]
  return page(
    visit,
    html`
    ${wrong && html`<p class="wrong" role="alert">${words.wrong}</p>`}
    <form method="post">
      <p class="known">${account}</p>
      <input type="hidden" name="account" value="${account}">
      <div class="field">
        <input name="password" type="password" autocomplete="current-password" placeholder="${words.password}" aria-label="${words.password}" autofocus>
        <button type="submit" aria-label="${words.signIn}">→</button>
      </div>
    </form>`,
  )
}

function page(visit: Visit, body: ReturnType<typeof html>) {
  const words = WORDS[visit.language]
  return html`<html lang="${visit.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${{ html: STYLE }}</style></head>
  <body><main><h1>${words.heading}</h1><p>${words.title}</p>${body}<p><a href="#">${words.forgotten}</a></p><p class="practice">${words.practice}</p></main></body></html>`
}
