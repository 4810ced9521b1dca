// Every way of pressing a control, with what a browser makes of it by itself.
import type { Locator, Page } from '@playwright/test'

/** What a press acts on, as the browser sees it. */
export interface Target {
  control: Locator
  /** Inside a link, which alone can be opened elsewhere. */
  link: boolean
  /** In a form that can be submitted. */
  form: boolean
  /** May have a <label> of its own. */
  labelable: boolean
}

export interface Way {
  name: string
  /** False where this way means nothing for such a control. */
  fits: (target: Target) => boolean
  press: (target: Target, page: Page) => Promise<void>
  /** True where Koshin must say why it held the press; else it is enough that nothing happens. */
  speaks: (target: Target) => boolean
}

const always = () => true
const never = () => false

async function focus({ control }: Target): Promise<void> {
  await control.evaluate((element) => {
    const behind = element instanceof HTMLLabelElement ? element.control : null
    const focusable = behind ?? element.closest<HTMLElement>('a[href],button,input,[tabindex]')
    focusable?.focus()
    if (document.activeElement !== focusable) throw new Error('The control does not take the focus')
  })
}

/** Where it is in the window, into which {@link targetOf} has brought it. */
async function middleOf({ control }: Target): Promise<{ x: number; y: number }> {
  const box = await control.boundingBox()
  if (!box) throw new Error('The control is not to be seen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Presses where the control is, without Playwright's waiting for what comes of it: a dialog may be in front at once. */
async function click(target: Target, page: Page, options: Parameters<Page['mouse']['click']>[2] = {}): Promise<void> {
  const { x, y } = await middleOf(target)
  await page.mouse.click(x, y, options)
}

/** A finger's tap: Playwright's own needs a context made for touch. */
async function tap(target: Target, page: Page): Promise<void> {
  const point = await middleOf(target)
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** Draws the control to the edge of the window, as towards another window or the address bar. */
async function drag(target: Target, page: Page): Promise<void> {
  const { x, y } = await middleOf(target)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x / 2, y, { steps: 4 })
  await page.mouse.move(3, y, { steps: 4 })
  await page.mouse.up()
}

/** Clicks a <label> that stands elsewhere on the page and belongs to the control. */
async function clickLabel({ control }: Target, page: Page): Promise<void> {
  const id = `for-${crypto.randomUUID()}`
  await control.evaluate((element, id) => {
    const label = document.createElement('label')
    element.id ||= id
    label.htmlFor = element.id
    label.dataset.practice = id
    label.textContent = 'Here, too'
    // Above whatever covers the page, a dialog of its own say.
    label.style.cssText = 'position:fixed;left:8px;top:50%;z-index:99'
    document.body.append(label)
  }, id)
  // The control may stand in a frame.
  const frame = (await (await control.elementHandle())?.ownerFrame()) ?? page
  await frame.locator(`label[data-practice="${id}"]`).click()
  await frame.evaluate((id) => {
    document.querySelector(`[data-practice="${id}"]`)?.remove()
    document.getElementById(id)?.removeAttribute('id')
  }, id)
}

const clickWith = (modifier: 'Control' | 'Shift' | 'Meta'): Way => ({
  name: `${modifier} and click`,
  fits: always,
  press: async (target, page) => {
    await page.keyboard.down(modifier)
    await click(target, page)
    await page.keyboard.up(modifier)
  },
  speaks: always,
})

const key = (name: 'Enter' | 'Space'): Way => ({
  name,
  fits: always,
  press: async (target, page) => {
    await focus(target)
    await page.keyboard.press(name)
  },
  speaks: always,
})

export const WAYS: readonly Way[] = [
  { name: 'click', fits: always, press: (target, page) => click(target, page), speaks: always },
  {
    name: 'double click',
    fits: always,
    // The dialog is in front at the second click: it must not matter.
    press: (target, page) => click(target, page, { clickCount: 2 }),
    speaks: always,
  },
  {
    name: 'middle click',
    fits: always,
    press: (target, page) => click(target, page, { button: 'middle' }),
    speaks: always,
  },
  clickWith('Control'),
  clickWith('Shift'),
  clickWith('Meta'),
  key('Enter'),
  key('Space'),
  { name: 'tap', fits: always, press: tap, speaks: always },
  { name: 'click on its label', fits: ({ labelable }) => labelable, press: clickLabel, speaks: always },
  { name: 'drag', fits: always, press: drag, speaks: never },
  {
    name: 'start of a drag',
    fits: always,
    press: async ({ control }) => {
      const goesOn = await control.evaluate((element) =>
        element.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true, composed: true })),
      )
      if (goesOn) throw new Error('The drag was not prevented')
    },
    speaks: always,
  },
  {
    name: 'context menu',
    fits: always,
    press: (target, page) => click(target, page, { button: 'right' }),
    speaks: ({ link }) => link,
  },
  {
    name: "click by the page's script",
    fits: always,
    press: ({ control }) => control.evaluate((element: HTMLElement) => element.click()),
    speaks: always,
  },
  {
    name: "submission by the page's script",
    fits: ({ form }) => form,
    press: ({ control }) => control.evaluate((element) => element.closest('form')?.requestSubmit()),
    speaks: always,
  },
]

/** Looks what kind of control this is, and brings it into the window. One look is enough for many presses, as long as nothing moves. */
export async function targetOf(control: Locator): Promise<Target> {
  await control.scrollIntoViewIfNeeded()
  const facts = await control.evaluate((element) => ({
    link: element.closest('a[href]') !== null,
    form: element.closest('form') !== null,
    labelable: 'labels' in element,
  }))
  return { control, ...facts }
}
