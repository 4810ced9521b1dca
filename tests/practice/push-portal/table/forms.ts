// The table build's screens besides the list: terms, create, renew, confirmation, revoke.
import { type Html, html } from '../../web/html.ts'
import type { PortalCertificate } from '../../world.ts'
import * as words from '../texts.ts'

export function termsPage(): Html {
  return html`<h2>${words.TERMS_HEADING}</h2><div class="terms">${words.TERMS_TEXT}</div>
    <form method="post" action="/pushcert/terms">
      <label><input type="checkbox" name="agree" required> ${words.AGREE}</label>
      <div class="end"><a class="btn" href="/pushcert/declined">${words.DECLINE}</a><button class="btn blue" type="submit">${words.ACCEPT}</button></div>
    </form>`
}

export function createPage(): Html {
  return html`<h2>${words.CREATE_HEADING}</h2><p>${words.CREATE_TEXT}</p>${uploadForm('create', '')}`
}

export function renewPage(certificate: PortalCertificate): Html {
  return html`<h2>${words.RENEW_HEADING}</h2><p>${words.RENEW_TEXT}</p>${uploadForm('renew', certificate.id)}`
}

function uploadForm(mode: 'create' | 'renew', id: string): Html {
  return html`<div class="error" id="error" role="alert" hidden></div>
    <form id="upload" data-mode="${mode}" data-id="${id}">
      <div class="field"><label for="notes">${words.NOTES}</label><textarea id="notes" name="notes"></textarea></div>
      <div class="field"><label for="file">${words.SIGNING_REQUEST}</label><input type="file" id="file" name="file"></div>
      <div class="end"><a class="btn" href="/pushcert/">${words.CANCEL}</a><button class="btn blue" type="submit">${words.UPLOAD}</button></div>
    </form>`
}

export function confirmationPage(certificate: PortalCertificate, renewed: boolean): Html {
  return html`<h2>${words.CONFIRMATION}</h2><p>${renewed ? words.RENEWED : words.CREATED}</p>
    <table class="facts"><tbody>
      <tr><td>${words.SERVICE}</td><td>${certificate.service}</td></tr>
      <tr><td>${words.VENDOR}</td><td>${certificate.vendor}</td></tr>
      <tr><td>${words.EXPIRATION}</td><td>${words.portalDate(certificate.notAfter)}</td></tr>
    </tbody></table>
    <div class="end"><a class="btn" href="/pushcert/">${words.MANAGE}</a><a class="btn blue" href="/pushcert/download?id=${certificate.id}">${words.DOWNLOAD}</a></div>`
}

export function revokePage(certificate: PortalCertificate): Html {
  return html`<h2>${words.REVOKE_HEADING}</h2><p>${words.REVOKE_QUESTION}</p>
    <p>${certificate.service}, ${certificate.vendor}, ${words.portalDate(certificate.notAfter)}</p>
    <form method="post" action="/pushcert/revoke?id=${certificate.id}">
      <div class="end"><a class="btn" href="/pushcert/">${words.CANCEL}</a><button class="btn" type="submit">${words.REVOKE}</button></div>
    </form>`
}
