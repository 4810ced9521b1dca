// Keeps an eye on the page's changes: reads again when the page has calmed down, or at once when a press must be judged.
import { bearerOf, shownIn } from '../portals/page/tree.ts'
import { isOurs } from './ours.ts'

/** What can change a label or whether it can be seen; Koshin's own marks are not among them. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'value',
  'alt',
  'title',
  'type',
  'role',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
  'aria-selected',
  'aria-current',
  'aria-expanded',
  'aria-checked',
  'aria-disabled',
  'aria-controls',
  'aria-activedescendant',
  'for',
  'slot',
  'href',
  'label',
  'selected',
]
const OPTIONS = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES }
/** What brings styles, and tells when it has. */
const STYLES = 'link, style'
/** Milliseconds to wait for the next change before reading. */
const CALM = 40
/** Reading again may take at most one part in this many of the page's time. */
const SHARE = 25
/** Milliseconds that this rest may last. A press never waits: it is judged by a reading of its own. */
const LONGEST_REST = 500
/** Above this many changes the page is in a storm: all of it counts as touched, and its changes are not listed any more. */
const COUNTABLE = 150
/** Milliseconds after which one looks whether a storm still blows, again and again; after the last, the page is read in it. */
const LOOKS_IN_STORM = [100, 300, 600]

/** Milliseconds after a press in which nothing is drawn: what is pressed must not move away before the press has ended. */
const AFTER_A_PRESS = 300

/** What is done with the page each time. */
export interface PageWork {
  /** Reads it; is told which elements' insides were touched since the last reading. */
  read(touched: (element: Element) => boolean): void
  /** Draws what was read into the page. */
  draw(): void
}

export interface Watch {
  /** Reads again now if anything has changed since the last reading. */
  flush(): void
  /** The same for a press that has to be judged; what it finds is drawn only after the press. */
  flushForPress(): void
  /** Reads again though nothing seems to have changed: what styles alone change cannot be watched. */
  readForPress(): void
  /** Draws what was read last; after the press, where one is under way. */
  draw(): void
  /** Asks for a reading after so many milliseconds, though the page may not have changed. */
  refresh(inMilliseconds: number): void
  /** Watches these roots, too, which a watch of the document does not reach, in place of those it was given before. */
  include(roots: readonly ShadowRoot[]): void
}

function isForeign({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node))
}

/** What a node is shown in: what stands in a shadow root stands in its host, and what fills a slot in that slot. */
function around(node: Node): Element | null {
  if (node.nodeType === Node.ELEMENT_NODE) return shownIn(node as Element)
  return (node as Partial<Text>).assignedSlot ?? (node as Partial<ShadowRoot>).host ?? bearerOf(node)
}

/** Tells in which elements something changed. What was put in anew counts as changed too: it may have been changed before. */
function touchedBy(records: MutationRecord[]): (element: Element) => boolean {
  if (records.length > COUNTABLE) return () => true
  const touched = new Set<Node>()
  const added = new Set<Node>()
  for (const { target, addedNodes } of records) {
    for (let at: Node | null = target; at && !touched.has(at); at = around(at)) touched.add(at)
    for (const node of addedNodes) added.add(node)
  }
  return (element) => {
    if (touched.has(element)) return true
    for (let at: Element | null = element; at; at = shownIn(at)) if (added.has(at)) return true
    return false
  }
}

/** Has the page read and drawn into after changes. */
export function watchPage(root: Document, work: PageWork): Watch {
  let records: MutationRecord[] = []
  let dirty = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** How often a storm has been looked at since the last reading. */
  let looks = 0
  let restsUntil = 0
  let pressedAt = Number.NEGATIVE_INFINITY
  let drawing: ReturnType<typeof setTimeout> | undefined
  let included: readonly ShadowRoot[] = []
  /** Styles have come: anything may be seen now that was not, or the other way round. */
  let restyled = false

  function run(): void {
    clearTimeout(timer)
    timer = undefined
    // The reading sees these changes, so it must be told of them.
    take(observer.takeRecords())
    observe()
    const touched = restyled ? () => true : touchedBy(records)
    records = []
    dirty = false
    restyled = false
    looks = 0
    const began = performance.now()
    work.read(touched)
    draw()
    // What reading itself has changed, Koshin's marks, is no reason to read again.
    const more = take(observer.takeRecords())
    const now = performance.now()
    restsUntil = now + Math.min((now - began) * SHARE, LONGEST_REST)
    if (more) schedule()
  }
  function draw(): void {
    clearTimeout(drawing)
    const wait = pressedAt + AFTER_A_PRESS - performance.now()
    if (wait > 0) drawing = setTimeout(draw, wait)
    else work.draw()
  }
  function schedule(): void {
    const rest = restsUntil - performance.now()
    if (records.length > COUNTABLE) {
      clearTimeout(timer)
      const untilLook = LOOKS_IN_STORM[looks++]
      timer = setTimeout(untilLook === undefined ? run : look, Math.max(untilLook ?? 0, rest))
    } else timer ??= setTimeout(run, Math.max(CALM, rest))
  }
  /** Where nothing changes for a moment, the storm is over. */
  function look(): void {
    observe()
    timer = setTimeout(run, CALM)
  }
  function take(news: MutationRecord[]): boolean {
    if (!dirty && news.length <= COUNTABLE && !news.some(isForeign)) return false
    dirty = true
    records.push(...news.slice(0, COUNTABLE + 1))
    // All of the page will be read anew: no more changes need to be listed.
    if (records.length > COUNTABLE) observer.disconnect()
    return true
  }
  function observe(): void {
    for (const one of [root, ...included]) observer.observe(one, OPTIONS)
  }
  const observer = new MutationObserver((news) => {
    if (take(news)) schedule()
  })
  observe()

  // A browser may show a page's text to scripts before its styles are there: nothing on it is visible by then.
  function restyle({ type, target }: Event): void {
    if (type === 'load' && !(target instanceof Element && target.matches(STYLES))) return
    if (type === 'readystatechange' && root.readyState !== 'complete') return
    restyled = true
    schedule()
  }
  root.addEventListener('load', restyle, true)
  root.addEventListener('readystatechange', restyle)

  function flush(): void {
    if (take(observer.takeRecords()) || restyled) run()
  }

  return {
    flush,
    draw,
    flushForPress() {
      pressedAt = performance.now()
      flush()
    },
    readForPress() {
      pressedAt = performance.now()
      run()
    },
    refresh(inMilliseconds) {
      setTimeout(run, inMilliseconds)
    },
    include(roots) {
      included = roots
      if (roots.length > 0) observe()
    },
  }
}
