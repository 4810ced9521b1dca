// A page in WebKit as a test handles it: what bears a label, Koshin's banner, its dialog of a held press, every way of pressing.
import { By, Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import { expect } from 'vitest'

/** How long a page may take to say something on a busy machine, in milliseconds. */
const PATIENCE = 20_000
/** How often it is looked, in milliseconds. */
const POLL = 40

/** XPath: the element's whole label is this. */
function hasLabel(label: string): string {
  const attributes = ['value', 'alt', 'title', 'aria-label'].map((name) => `@${name}="${label}"`)
  return [`(normalize-space(.)="${label}" and not(*[normalize-space(.)="${label}"]))`, ...attributes].join(' or ')
}

/** Finds it in the page, and has it in the window, where WebKit's driver can press it: what is seen, and where. */
const FIND = `
  const found = document.evaluate(arguments[0], document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null)
  const seen = Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at))
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0)[arguments[1]]
  if (!seen) return null
  seen.scrollIntoView({ block: 'nearest' })
  const { x, y, width, height } = seen.getBoundingClientRect()
  return [seen, [x, y, width, height].join()]`

/**
 * The visible element whose whole label is one of these, by text, value or attribute, once it stands still; `at` counts from 0 in
 * document order.
 */
export function control(driver: WebDriver, labels: string | string[], at = 0): Promise<WebElement> {
  const path = `//body//*[${[labels].flat().map(hasLabel).join(' or ')}]`
  let before = ''
  return driver.wait<WebElement>(
    async () => {
      const found = await driver.executeScript<[WebElement, string] | null>(FIND, path, at)
      const isStill = found !== null && found[1] === before
      before = found?.[1] ?? ''
      // Anything but an element means: not yet.
      return (isStill ? found[0] : undefined) as WebElement
    },
    PATIENCE,
    `There is no ${labels}`,
    POLL,
  )
}

/** Waits until this, to be evaluated in the page, is true. */
export async function waitFor(driver: WebDriver, condition: string, ...args: unknown[]): Promise<void> {
  await driver.wait(
    () => driver.executeScript<boolean>(`return Boolean(${condition})`, ...args),
    PATIENCE,
    `It did not come: ${condition} ${JSON.stringify(args)}`,
    POLL,
  )
}

/** Waits until the banner says this. */
export function bannerSays(driver: WebDriver, message: string): Promise<void> {
  return waitFor(driver, 'document.querySelector("koshin-banner")?.dataset.message === arguments[0]', message)
}

/** The verdicts of what is marked, in document order. */
export function verdicts(driver: WebDriver): Promise<string[]> {
  return driver.executeScript(
    'return [...document.querySelectorAll("[data-koshin-verdict]")].map((one) => one.dataset.koshinVerdict)',
  )
}

/** What a control is, as far as the ways of pressing it ask. */
interface Facts {
  isLink: boolean
  isForm: boolean
  isLabelable: boolean
  /** Which of the keys press it, for it takes the focus. */
  keys: boolean
}

interface Way {
  fits?: (facts: Facts) => boolean
  press: (driver: WebDriver, element: WebElement) => Promise<unknown>
}

const click = (driver: WebDriver, element: WebElement) => driver.actions().move({ origin: element }).click().perform()
const holding = (key: string): Way => ({
  press: (driver, element) => driver.actions().keyDown(key).move({ origin: element }).click().keyUp(key).perform(),
})
const key = (name: string): Way => ({
  fits: ({ keys }) => keys,
  press: async (driver, element) => {
    await driver.executeScript('arguments[0].closest("button, a[href], input, [tabindex]").focus()', element)
    await driver.actions().sendKeys(name).perform()
  },
})
const byScript = (script: string, fits?: Way['fits']): Way => ({
  ...(fits && { fits }),
  press: (driver, element) => driver.executeScript(script, element),
})

export const WAYS: Record<string, Way> = {
  'a click': { press: click },
  'a double click': { press: (driver, element) => driver.actions().doubleClick(element).perform() },
  'the middle button': {
    press: (driver, element) => driver.actions().move({ origin: element }).press(1).release(1).perform(),
  },
  'a click with Control': holding(Key.CONTROL),
  'a click with Shift': holding(Key.SHIFT),
  'a click with Command': holding(Key.META),
  Enter: key(Key.ENTER),
  'the blank': { ...key(Key.SPACE), fits: ({ keys, isLink }) => keys && !isLink },
  'a click on its label': {
    fits: ({ isLabelable }) => isLabelable,
    press: async (driver, element) => {
      const label = await driver.executeScript<WebElement>(
        `const label = document.createElement('label')
         arguments[0].id ||= 'labelled'
         label.htmlFor = arguments[0].id
         label.textContent = 'Here, too'
         label.style.cssText = 'position:fixed;left:8px;top:50%;z-index:99'
         document.body.append(label)
         return label`,
        element,
      )
      await click(driver, label)
      await driver.executeScript('arguments[0].remove()', label)
    },
  },
  'the start of a drag': byScript(
    'arguments[0].dispatchEvent(new DragEvent("dragstart", { bubbles: true, cancelable: true, composed: true }))',
  ),
  "a script's click": byScript('arguments[0].click()'),
  "a script's submission": byScript('arguments[0].closest("form").requestSubmit()', ({ isForm }) => isForm),
}

/** For what is judged alike in every browser: that its events are heard is shown by the one control that is pressed in every way. */
export const BY_CLICK = ['a click']

/** For other controls than that one. */
export const MAIN_WAYS = ['a click', 'Enter', "a script's click", "a script's submission"]

const factsOf = (driver: WebDriver, element: WebElement) =>
  driver.executeScript<Facts>(
    `const own = arguments[0].closest('button, a[href], input, [tabindex]')
     own?.focus()
     const keys = own !== null && document.activeElement === own
     own?.blur()
     return { keys, isLink: arguments[0].closest('a[href]') !== null, isForm: arguments[0].closest('form') !== null,
       isLabelable: 'labels' in arguments[0] }`,
    element,
  )

const DIALOG = 'document.querySelector("koshin-dialog")?.shadowRoot.querySelector("dialog[open]")'

/**
 * Presses it in every way that fits, or only in those named; each time Koshin's dialog must stand before it, and is left by its
 * first button. Gives how many ways there were.
 */
export async function isHeldInEveryWay(
  driver: WebDriver,
  find: () => Promise<WebElement>,
  only?: readonly string[],
): Promise<number> {
  let pressed = 0
  for (const [name, { fits, press }] of Object.entries(WAYS)) {
    if (only && !only.includes(name)) continue
    const element = await find()
    if (fits && !fits(await factsOf(driver, element))) continue
    pressed++
    await press(driver, element)
    const isHeld = await waitFor(driver, DIALOG).then(
      () => true,
      () => false,
    )
    expect([name, isHeld]).toEqual([name, true])
    // One that says “not yet” gives way to the answer, which is closed, too.
    const close = async (): Promise<boolean> => {
      const back = await driver.executeScript<WebElement | null>(`return ${DIALOG}?.querySelector('button.back')`)
      await back?.click().catch(() => undefined)
      return back === null
    }
    await expect.poll(close).toBe(true)
  }
  return pressed
}

/** The file field that is shown takes these files. */
export async function chooseFiles(driver: WebDriver, ...paths: string[]): Promise<void> {
  await waitFor(driver, 'document.querySelector("input[type=file]")')
  await driver.findElement(By.css('input[type=file]')).sendKeys(paths.join('\n'))
}
