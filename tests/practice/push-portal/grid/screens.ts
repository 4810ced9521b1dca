// The grid build's screens that wait hidden in the document: terms, create, renew, confirmation, and the question before revoking.
import { type Html, html } from '../../web/html.ts'
import * as words from '../texts.ts'
import { image } from './images.ts'

/** All of them, hidden. */
export function hiddenScreens(): Html {
  return html`
    <div data-screen="terms" hidden>${heading(words.TERMS_HEADING)}<div class="terms" tabindex="0">${words.TERMS_TEXT}</div>
      <input type="checkbox" id="agree" aria-label="${words.AGREE}"><span aria-hidden="true"> ${words.AGREE}</span>
      <div class="end">${button(words.DECLINE, 'decline')}${button(words.ACCEPT, 'accept')}</div></div>
    <div data-screen="create" hidden>${heading(words.CREATE_HEADING)}<p>${words.CREATE_TEXT}</p>${form('create')}</div>
    <div data-screen="renew" hidden>${heading(words.RENEW_HEADING)}<p>${words.RENEW_TEXT}</p><p>Subject DN: <span id="renew-subject"></span></p>${form('renew')}</div>
    <div data-screen="confirmation" hidden>${heading(words.CONFIRMATION)}<p id="confirmation-text"></p>
      <div class="facts"><div class="k">${words.SERVICE}</div><div class="v" id="fact-service"></div><div class="k">${words.VENDOR}</div><div class="v" id="fact-vendor"></div>
      <div class="k">${words.EXPIRATION}</div><div class="v" id="fact-expires"></div></div>
      <div class="end">${button(words.MANAGE, 'manage')}${button(words.DOWNLOAD, 'download-new')}</div></div>
    <div class="veil" data-dialog hidden><div class="box" role="alertdialog" aria-label="${words.REVOKE_HEADING}"><p>${words.REVOKE_QUESTION}</p>
      <div class="end">${button(words.CANCEL, 'keep')}${button(words.REVOKE, 'revoke-now')}</div></div></div>`
}

function heading(text: string): Html {
  return html`<div role="heading" aria-level="1" class="h">${text}</div>`
}

function button(label: string, does: string): Html {
  return html`<button type="button" class="btn" aria-label="${label}" data-do="${does}"><img alt="" src="${image(label)}"></button>`
}

function form(mode: 'create' | 'renew'): Html {
  return html`<div class="error" role="alert" hidden></div>
    <div class="field"><textarea aria-label="${words.NOTES}" placeholder="${words.NOTES}"></textarea></div>
    <div class="field"><span class="lb">${words.SIGNING_REQUEST}</span><input type="file" aria-label="${words.SIGNING_REQUEST}"></div>
    <div class="end"><button type="button" class="btn" aria-label="${words.CANCEL}" data-do="cancel"><img alt="" src="${image(words.CANCEL)}"></button>
    <input type="image" class="btn" alt="${words.UPLOAD}" src="${image(words.UPLOAD)}" data-do="upload" data-id="${mode}"></div>`
}
