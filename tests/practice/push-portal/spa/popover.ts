// The one popover of the single-page build. It keeps its last text until the next answer is there, whichever row asked. Runs in the browser.
import { html } from '../../web/html.ts'
import { loadInfo } from '../shared/requests.ts'
import type { InfoView } from '../views.ts'

const DELAY = 120
const popover = document.getElementById('popover')

/** Opens the popover below the row's i and fills it when the answer has come. */
export async function showPopover(id: string): Promise<void> {
  if (!popover) return
  const opener = document.querySelector(`[data-act=info][data-id="${id}"]`)
  const place = opener?.getBoundingClientRect()
  if (place) popover.style.top = `${place.bottom + scrollY}px`
  const info = await loadInfo(id)
  await new Promise((resolve) => setTimeout(resolve, DELAY))
  popover.innerHTML = textOf(info)
  popover.hidden = false
}

export function hidePopover(): void {
  if (popover) popover.hidden = true
}

function textOf(info: InfoView): string {
  const [name = '', identifier = ''] = info.uid.split(/\.(?=[^.]*$)/)
  return html`<div><b>Serial Number</b><p>${info.serial}</p></div>
    <div><b>Subject</b><p>C=${info.country}, CN=${info.commonName}, UID=${name}.<wbr>${identifier}</p></div>
    <div><b>Notes</b><p>${info.notes}</p></div>`.html
}
