// What the single-page build draws, from its state alone. Runs in the browser.
import { type Html, html, raw } from '../../web/html.ts'
import * as words from '../texts.ts'
import type { RowView } from '../views.ts'
import type { State } from './state.ts'

/** The whole page. */
export function application(state: State): Html {
  return html`<header class="head"><span class="title">${words.TITLE}</span><span class="who">${state.account}</span>
      <button type="button" class="btn" data-act="sign-out"><span>${words.SIGN_OUT}</span></button></header>
    <main class="main">${screen(state)}</main>
    <footer class="foot"><a href="#terms-of-use">${words.TERMS_OF_USE}</a><a href="#privacy">${words.PRIVACY_POLICY}</a></footer>
    ${state.revoking !== '' && revokeQuestion()}`
}

function screen(state: State): Html {
  if (state.screen === 'loading') return html`<p>Loading…</p>`
  if (state.screen === 'terms') return terms(state)
  if (state.screen === 'confirmation') return confirmation(state)
  if (state.screen !== 'list') return uploading(state)
  return state.rows.length === 0 ? start() : list(state)
}

function create(): Html {
  return html`<a class="btn green" href="#create" data-act="create"><span>Create a</span> <span>Certificate</span></a>`
}

function start(): Html {
  return html`<div class="start"><h1>Get <span>Started</span></h1><p>${words.GET_STARTED_TEXT}</p>${create()}</div>`
}

function list(state: State): Html {
  const servers = state.rows.filter((row) => row.kind === 'server')
  return html`<div class="bar"><h1>Certificates for<br>Third-Party<!-- --> <span>Servers</span></h1>${create()}</div>
    ${rowsOf(state.rows.filter((row) => row.kind === 'mdm'))}
    <p class="note">${words.FOOTNOTE}</p>
    ${servers.length > 0 && html`<h3>${words.SERVER_HEADING}</h3>${rowsOf(servers)}`}`
}

function rowsOf(rows: RowView[]): Html {
  return html`<section><p class="cells th">${words.COLUMNS.map((column) => html`<span>${column}</span>`)}</p>
    ${rows.map(rowOf)}</section>`
}

function rowOf(row: RowView): Html {
  const controls = {
    renew: html`<span><input type="button" class="away" id="renew-${row.id}" value="" data-act="renew" data-id="${row.id}"><label class="btn" for="renew-${row.id}">${words.RENEW}</label></span>`,
    download: html`<a class="btn" href="/pushcert/download?id=${row.id}" download>${words.DOWNLOAD}</a>`,
    revoke: html`<span class="btn" role="button" tabindex="0" data-act="revoke" data-id="${row.id}">${words.REVOKE}</span>`,
  }
  return html`<article class="cells"><span>${row.service}</span><span>${row.vendor}</span><time>${row.expires}</time>
    <em class="${row.status.toLowerCase()}">${row.status}</em>
    <button type="button" class="i" data-act="info" data-id="${row.id}" aria-label="Info"><svg width="7" height="13" viewBox="0 0 7 13" fill="#fff" aria-hidden="true"><path d="M2 0h3v3H2zM1 4h4v7h2v2H0v-2h2V6H1z"/></svg></button>
    <span class="acts">${row.actions.map((action) => controls[action])}</span></article>`
}

function terms(state: State): Html {
  return html`<h1>${words.TERMS_HEADING}</h1><div class="terms">${words.TERMS_TEXT}</div>
    <input type="checkbox" id="agree" data-act="agree" ${raw(state.agreed ? 'checked' : '')}><label for="agree"> ${words.AGREE}</label>
    <div class="end"><button type="button" class="btn" data-act="decline">${words.DECLINE}</button>
    <button type="button" class="btn blue" data-act="accept" ${raw(state.agreed ? '' : 'disabled')}>${words.ACCEPT}</button></div>`
}

function uploading(state: State): Html {
  const heading =
    state.screen === 'create' ? html`Create a New<br>Push <b>Certificate</b>` : html`Renew<br>Push <b>Certificate</b>`
  return html`<h1>${heading}</h1><p>${state.screen === 'create' ? words.CREATE_TEXT : words.RENEW_TEXT}</p>
    ${state.error !== '' && html`<p class="error" role="alert">${raw(state.error)}</p>`}
    <div class="field"><label for="notes">${words.NOTES}</label><textarea id="notes" data-act="notes">${state.notes}</textarea></div>
    <div class="field"><label for="request">${words.SIGNING_REQUEST}</label><input type="file" id="request"></div>
    <div class="end"><button type="button" class="btn" data-act="cancel"><span>${words.CANCEL}</span></button>
    <button type="button" class="btn blue" data-act="upload"><span>${words.UPLOAD}</span></button></div>`
}

function confirmation(state: State): Html {
  return html`<h1>${words.CONFIRMATION}</h1><p>${words.CREATED}</p>
    <dl class="facts"><dt>${words.SERVICE}</dt><dd>${state.facts.service}</dd><dt>${words.VENDOR}</dt><dd>${state.facts.vendor}</dd>
    <dt>${words.EXPIRATION}</dt><dd>${state.facts.expires}</dd></dl>
    <div class="end"><a class="btn" href="#manage" data-act="manage">${words.MANAGE}</a>
    <a class="btn blue" href="/pushcert/download?id=${state.current}" download>${words.DOWNLOAD}</a></div>`
}

function revokeQuestion(): Html {
  return html`<div class="veil"><div class="box"><p>${words.REVOKE_QUESTION}</p>
    <div class="end"><button type="button" class="btn" data-act="keep">${words.CANCEL}</button>
    <button type="button" class="btn" data-act="revoke-now">${words.REVOKE}</button></div></div></div>`
}
