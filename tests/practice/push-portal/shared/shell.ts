// The frame of a portal page: head, scripts, the title with the account and Sign out, the footer.
import { data, type Html, html } from '../../web/html.ts'
import type { Reply } from '../../web/visit.ts'
import type { Scene } from '../site.ts'
import { PRIVACY_POLICY, SIGN_OUT, TERMS_OF_USE, TITLE } from '../texts.ts'

/** What a page's script is told by the server. */
export interface PageSettings {
  account: string
  late: number
}

/** A whole document around `body`; `script` is the markup's own script below push-portal. */
export function documentOf(scene: Scene, body: Html, script: string): Html {
  const { switches } = scene
  const settings: PageSettings = { account: scene.account.name, late: switches.late }
  return html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${TITLE}</title>
<link rel="stylesheet" href="/pushcert/css/portal.css">
${data('page-settings', settings)}
${switches.translated && html`<script type="module" src="/pushcert/js/push-portal/shared/translate.ts"></script>`}
<script type="module" src="/pushcert/js/push-portal/${script}"></script>
</head><body>${body}</body></html>`
}

/** A page of the table build and of what is not built otherwise: everything in it is text, and its links lead to pages of their own. */
export function show(scene: Scene, main: Html): Reply {
  const body = html`
    <div class="head"><p class="title">${TITLE}</p><span class="who">${scene.account.name}</span><a class="btn" href="/pushcert/signout">${SIGN_OUT}</a></div>
    <div class="main">${main}</div>
    <div class="foot"><a href="#">${TERMS_OF_USE}</a><a href="#">${PRIVACY_POLICY}</a></div>`
  return { page: documentOf(scene, body, 'table/client.ts') }
}
