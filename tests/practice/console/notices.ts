// What the console's pages say after a press: notices at the side, and a confirmation with OK and Cancel. Runs in the browser.
import { html } from '../web/html.ts'

const place = (): HTMLElement => document.getElementById('notices') ?? document.body

/** Asks the console's server; where the session has ended, the page makes way for the login. */
export async function ask<T>(path: string, body?: BodyInit, method = 'POST'): Promise<T> {
  const response = await fetch(path, { method, ...(body && { body }) })
  if (response.status === 401) location.assign('/login')
  return response.json()
}

/** Shows a notice; gives the way to put another text in its place. */
export function notice(text: string, wrong = false): (text: string) => void {
  const element = document.createElement('div')
  element.className = wrong ? 'notice wrong' : 'notice'
  element.setAttribute('role', wrong ? 'alert' : 'status')
  element.textContent = text
  place().append(element)
  return (next) => {
    element.textContent = next
  }
}

/** Asks before something is done. */
export function confirmation(text: string, onOk: () => void): void {
  const veil = document.createElement('div')
  veil.className = 'veil'
  veil.innerHTML =
    html`<div class="wizard" role="dialog"><p>${text}</p><div class="end"><button type="button">Cancel</button><button type="button" class="main">OK</button></div></div>`.html
  const [cancel, ok] = veil.querySelectorAll('button')
  cancel?.addEventListener('click', () => veil.remove())
  ok?.addEventListener('click', () => {
    veil.remove()
    onOk()
  })
  document.body.append(veil)
}
