// The divs build's create and renew screens. Runs in the browser.
import { type Html, html } from '../../web/html.ts'
import { report, upload } from '../shared/requests.ts'
import * as words from '../texts.ts'
import type { Go, Place } from './client.ts'

export function uploadScreen(mode: 'create' | 'renew'): Html {
  const [heading, text] =
    mode === 'create' ? [words.CREATE_HEADING, words.CREATE_TEXT] : [words.RENEW_HEADING, words.RENEW_TEXT]
  return html`<div class="h">${heading}</div><div>${text}</div><div class="error" hidden></div>
    <form id="upload">
      <div class="field"><div class="lb">${words.NOTES}</div><textarea></textarea></div>
      <div class="field"><div class="lb">${words.SIGNING_REQUEST}</div><input type="file"></div>
      <div class="end"><input type="button" class="btn cancel" value="${words.CANCEL}"><input type="submit" class="btn blue" value="${words.UPLOAD}"></div>
    </form>`
}

/** Gives the upload screen's controls something to do. */
export function wireUpload(root: HTMLElement, where: Extract<Place, { screen: 'create' | 'renew' }>, go: Go): void {
  const id = where.screen === 'renew' ? where.id : ''
  root.querySelector('.cancel')?.addEventListener('click', () => {
    report('cancelled', id)
    go({ screen: 'list' })
  })
  root.querySelector('#upload')?.addEventListener('submit', async (event) => {
    event.preventDefault()
    const file = root.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
    const error = root.querySelector<HTMLElement>('.error')
    if (!file || !error) return
    const answer = await upload(where.screen, id, file, root.querySelector('textarea')?.value ?? '')
    if (answer.id !== undefined) return go({ screen: 'confirmation', id: answer.id })
    error.innerHTML = answer.ErrorDescription ?? ''
    error.hidden = false
  })
}
