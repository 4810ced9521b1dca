// Counts what a renewal costs its user: presses, fields typed, and the words of Koshin that are new on each screen.
import type { BrowserContext, Page } from '@playwright/test'

/** What one stretch of the way has cost. */
export interface Cost {
  /** Presses on pages and on Koshin, popups opened, turns to another tab, files chosen (each two: the field, and the file). */
  clicks: number
  fields: number
  words: number
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
/** As translators reckon: a word of an English text becomes two to two and a half characters. */
const CHARACTERS_OF_A_WORD = 2.5

/** The texts of Koshin that can be read now: on its own screens everything, on other pages what Koshin has drawn there. */
function readVisible(isOwnScreen: boolean): string[] {
  const lines: string[] = []
  function walk(node: Node): void {
    if (node instanceof Text) {
      const text = node.data.trim()
      const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host
      if (text !== '' && parent?.checkVisibility({ visibilityProperty: true })) lines.push(text)
      return
    }
    if (node instanceof Element && node.matches('style, script, option, textarea, .visually-hidden')) return
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot)
    for (const child of node.childNodes) walk(child)
  }
  if (isOwnScreen) walk(document.body)
  else for (const drawn of document.querySelectorAll('koshin-banner, koshin-dialog, koshin-mark')) walk(drawn)
  return lines
}

const SCRIPT_OF_COUNTING = () => {
  const tell = (what: string) => (window as unknown as { walked: (what: string) => void }).walked(what)
  window.addEventListener('pointerdown', (event) => event.isTrusted && tell('click'), true)
  const typed = new WeakSet<EventTarget>()
  window.addEventListener(
    'input',
    (event) => {
      const [target] = event.composedPath()
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
      if (target.type === 'file') tell('file')
      else if (!['checkbox', 'radio'].includes(target.type) && !typed.has(target)) {
        typed.add(target)
        tell('field')
      }
    },
    true,
  )
}

export class Counter {
  readonly rows: { title: string; cost: Cost; lines: readonly string[] }[] = []
  #cost: Cost = { clicks: 0, fields: 0, words: 0 }
  /** What was to be read in this stretch. */
  #lines: string[] = []
  /** What stood on each page when it was last looked at. */
  readonly #seen = new WeakMap<Page, ReadonlySet<string>>()
  #popup: ReadonlySet<string> = new Set()

  static async on(context: BrowserContext): Promise<Counter> {
    const counter = new Counter()
    await context.exposeBinding('walked', (_, what: string) => counter.#count(what))
    await context.addInitScript(SCRIPT_OF_COUNTING)
    return counter
  }

  /** A press that no page can see: of the toolbar, of a tab, in a window of the browser's own. */
  press(times = 1): void {
    this.#cost.clicks += times
  }

  /** Looks at a page, or at the popup, which is opened anew each time: what was not there at the last look is to be read. */
  async look(page: Page): Promise<void> {
    const isOwn = page.url().startsWith('chrome-extension:')
    const isPopup = page.url().includes('popup.html')
    const lines = new Set(await page.evaluate(readVisible, isOwn))
    const before = isPopup ? this.#popup : (this.#seen.get(page) ?? new Set())
    const fresh = [...lines].filter((line) => !before.has(line))
    for (const line of fresh) this.#cost.words += this.#wordsIn(line)
    this.#lines.push(...fresh)
    if (isPopup) this.#popup = lines
    else this.#seen.set(page, lines)
  }

  /** Ends a stretch of the way. */
  end(title: string): void {
    this.rows.push({ title, cost: this.#cost, lines: this.#lines })
    this.#lines = []
    this.#cost = { clicks: 0, fields: 0, words: 0 }
  }

  get total(): Cost {
    const sum = (of: keyof Cost) => this.rows.reduce((all, { cost }) => all + cost[of], 0)
    return { clicks: sum('clicks'), fields: sum('fields'), words: sum('words') }
  }

  #count(what: string): void {
    if (what === 'field') this.#cost.fields += 1
    else this.#cost.clicks += what === 'file' ? 2 : 1
  }

  /** Words are what spaces part; Japanese has none. */
  #wordsIn(line: string): number {
    const japanese = line.match(JAPANESE)?.length ?? 0
    const others = line.replace(JAPANESE, ' ').split(/\s+/u)
    return others.filter((word) => /\w/u.test(word)).length + japanese / CHARACTERS_OF_A_WORD
  }
}
