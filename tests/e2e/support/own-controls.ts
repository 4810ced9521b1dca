// Controls of markups that the practice portals do not have, put into an open page: each notes in the page what has reached it.
import type { Page } from '@playwright/test'

/** One way of building something to press. */
export interface Markup {
  name: string
  /** HTML of the control, marked `data-press`; `LABEL` stands for what it says. */
  html: string
  /** How it is pressed; a click where nothing is said. */
  press?: 'Enter' | 'choose' | 'menu'
  /** It stands in a shadow root. */
  shadow?: 'open'
}

export const MARKUPS_OF_CONTROLS: readonly Markup[] = [
  { name: 'a button', html: '<button data-press>LABEL</button>' },
  { name: 'a plain box with a listener', html: '<div data-press>LABEL</div>' },
  { name: 'a switch', html: '<span role="switch" data-press>LABEL</span>' },
  {
    name: 'a label only for the ear',
    html: '<button data-press aria-label="LABEL"><svg width="20" height="20"></svg></button>',
  },
  { name: 'a button that is called otherwise', html: '<button data-press aria-label="Cancel">LABEL</button>' },
  { name: 'a button in a shadow root', html: '<button data-press>LABEL</button>', shadow: 'open' },
  {
    name: 'a menu that keeps the focus',
    html: '<ul role="menu" tabindex="0" aria-activedescendant="own-item" data-press><li role="menuitem" id="own-item">LABEL</li></ul>',
    press: 'Enter',
  },
  {
    name: 'a list to choose from',
    html: '<select data-press><option>…</option><option>LABEL</option></select>',
    press: 'choose',
  },
  { name: 'a right click', html: '<div data-press tabindex="0">LABEL</div>', press: 'menu' },
  {
    name: 'a button shown by style alone',
    html: '<style>.own-more{display:none}.own-box:hover .own-more{display:inline-block}</style><div class="own-box">more… <button class="own-more" data-press>LABEL</button></div>',
  },
]

/** Puts the control into the page, above all else of it. Everything that it hears is noted. */
export async function putControl(page: Page, { html, shadow }: Markup, label: string): Promise<void> {
  await page.evaluate(
    ({ html, shadow }) => {
      document.querySelector('own-place')?.remove()
      const place = document.createElement('own-place')
      place.style.cssText = 'position:fixed;left:400px;top:420px;z-index:99;background:white;padding:8px;display:block'
      const root = shadow ? place.attachShadow({ mode: shadow }) : place
      root.innerHTML = html
      document.body.append(place)
      const reached: string[] = []
      Object.assign(window, { reached })
      const pressed = root.querySelector('[data-press]')
      for (const type of [
        'pointerdown',
        'mousedown',
        'mouseup',
        'click',
        'contextmenu',
        'keydown',
        'keyup',
        'change',
        'input',
      ]) {
        pressed?.addEventListener(type, (event) => {
          if (type.startsWith('key') && !['Enter', ' '].includes((event as KeyboardEvent).key)) return
          reached.push(type)
        })
      }
    },
    { html: html.replaceAll('LABEL', label), shadow },
  )
}

/** Presses it as a user would. */
export async function pressControl(page: Page, { press, html }: Markup): Promise<void> {
  const control = page.locator('own-place [data-press]')
  if (press === 'choose') {
    await control.focus()
    await page.keyboard.press('ArrowDown')
    return
  }
  if (press === 'Enter') {
    await control.focus()
    await page.keyboard.press('Enter')
    return
  }
  const shown = html.includes('own-box') ? page.locator('own-place .own-box') : control
  await shown.hover()
  const box = await control.boundingBox()
  if (!box) throw new Error('The control is not to be seen')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, press === 'menu' ? { button: 'right' } : {})
}

/** The events that have reached it, but for those that a list hears before anything is chosen. */
export function reachedBy(page: Page, { press }: Markup): Promise<string[]> {
  return page.evaluate(
    (isChoice) =>
      (window as unknown as { reached: string[] }).reached.filter(
        (type) => !isChoice || ['change', 'input'].includes(type),
      ),
    press === 'choose',
  )
}
