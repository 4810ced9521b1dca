// The divs build's script: draws each screen into the same place. Runs in the browser.
import { type Html, html } from '../../web/html.ts'
import { loadCertificate, loadList, report, settings } from '../shared/requests.ts'
import * as words from '../texts.ts'
import { listScreen, startScreen, wireList } from './list.ts'
import { uploadScreen, wireUpload } from './upload.ts'

export type Go = (where: Place) => void

/** A screen with what it is about. */
export type Place =
  | { screen: 'list' }
  | { screen: 'terms' }
  | { screen: 'create' }
  | { screen: 'renew'; id: string }
  | { screen: 'confirmation'; id: string }

const root = document.getElementById('root') ?? document.body

function draw(main: Html): void {
  root.innerHTML = html`
    <div class="head"><div class="title">${words.TITLE}</div><div class="who"><div>${settings().account}</div></div>
      <form action="/pushcert/signout"><input type="submit" class="btn" value="${words.SIGN_OUT}"></form></div>
    <div class="main"><div><div>${main}</div></div></div>
    <div class="foot"><a href="#">${words.TERMS_OF_USE}</a><a href="#">${words.PRIVACY_POLICY}</a></div>`.html
}

/** Shows a screen. */
const go: Go = async (where) => {
  if (where.screen === 'list') {
    const { rows } = await loadList()
    draw(rows.length === 0 ? startScreen() : listScreen(rows))
    wireList(root, go)
  } else if (where.screen === 'terms') {
    draw(termsScreen())
    wireTerms()
  } else if (where.screen === 'confirmation') {
    const facts = await loadCertificate(where.id)
    draw(confirmationScreen(where.id, facts))
    wireConfirmation()
  } else {
    draw(uploadScreen(where.screen))
    wireUpload(root, where, go)
  }
}

function termsScreen(): Html {
  return html`<div class="h">${words.TERMS_HEADING}</div><div class="terms">${words.TERMS_TEXT}</div>
    <form id="terms"><div><input type="checkbox" id="agree"><span> ${words.AGREE}</span></div>
    <div class="end"><input type="button" class="btn" id="decline" value="${words.DECLINE}"><input type="submit" class="btn blue" value="${words.ACCEPT}"></div></form>`
}

function wireTerms(): void {
  document.getElementById('decline')?.addEventListener('click', () => {
    report('terms-declined')
    go({ screen: 'list' })
  })
  document.getElementById('terms')?.addEventListener('submit', (event) => {
    event.preventDefault()
    const agree = document.getElementById('agree')
    if (!(agree instanceof HTMLInputElement) || !agree.checked) return
    report('terms-accepted')
    go({ screen: 'create' })
  })
}

function confirmationScreen(id: string, facts: { service: string; vendor: string; expires: string }): Html {
  const line = (name: string, value: string) =>
    html`<div><div class="k">${name}</div><div class="v">${value}</div></div>`
  return html`<div class="h">${words.CONFIRMATION}</div><div>${words.CREATED}</div>
    <div class="facts">${line(words.SERVICE, facts.service)}${line(words.VENDOR, facts.vendor)}${line(words.EXPIRATION, facts.expires)}</div>
    <div class="end"><form id="manage"><input type="submit" class="btn" value="${words.MANAGE}"></form>
    <form action="/pushcert/download"><input type="hidden" name="id" value="${id}"><input type="submit" class="btn blue" value="${words.DOWNLOAD}"></form></div>`
}

function wireConfirmation(): void {
  document.getElementById('manage')?.addEventListener('submit', (event) => {
    event.preventDefault()
    report('manage-opened')
    go({ screen: 'list' })
  })
}

go({ screen: 'list' })
