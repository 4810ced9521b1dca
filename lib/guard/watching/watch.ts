// Keeps an eye on the page's changes: reads again when the page has calmed down, or at once when a press must be judged.
import { isAlive } from '../../exchange/ask.ts'
import { Rhythm, type Step } from './rhythm.ts'
import { setStorm } from './storm.ts'
import { isAlarm, isForeign, touchedBy } from './touched.ts'

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
/** Milliseconds in which a frame comes, where any comes at all: a hidden page draws none. */
const FRAME = 40
/** Above this many changes the page is in a storm: all of it counts as touched, and its changes are not listed any more. */
const COUNTABLE = 150
/** Milliseconds after a press in which nothing is drawn: what is pressed must not move away before the press has ended. */
const AFTER_A_PRESS = 300

/** What is done with the page each time. */
export interface PageWork {
  /** Reads it; is told which elements' insides were touched since the last reading. True where it says something new. */
  read(touched: (element: Element) => boolean): boolean
  /** Draws what was read into the page. */
  draw(): void
  /** Takes the marks off again: of an extension that was updated there are no words any more, and by now they may be another row's. */
  clear(): void
}

export interface Watch {
  /** Reads again now if anything has changed since the last reading. */
  flush(): void
  /** The same for a press that has to be judged; what it finds is drawn only after the press. */
  flushForPress(): void
  /** Reads again though nothing seems to have changed: what styles alone change cannot be watched. Not what was read for this press just now. */
  readForPress(): void
  /** Draws what was read last; after the press, where one is under way. */
  draw(): void
  /** Asks for a reading after so many milliseconds, though the page may not have changed. */
  refresh(inMilliseconds: number): void
  /** To be told of the way of each press: through a shadow root that no reading has named, the page is read anew for it. */
  pressedOn(path: readonly EventTarget[]): void
  /** Watches these roots, too, which a watch of the document does not reach, in place of those it was given before. */
  include(roots: readonly ShadowRoot[]): void
}

/** Has the page read and drawn into after changes. */
export function watchPage(root: Document, work: PageWork): Watch {
  let records: MutationRecord[] = []
  let dirty = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What it waits for. */
  let next: Step['what'] | undefined
  const rhythm = new Rhythm()
  let pressedAt = Number.NEGATIVE_INFINITY
  let drawing: ReturnType<typeof setTimeout> | undefined
  let included: ReadonlySet<ShadowRoot> = new Set()
  /** Something has come that is no listed change, styles or a shadow root: anything may be seen now that was not, or the other way round. */
  let isUnlisted = false
  /** The last look for a press has read the page: nothing of it can have changed before the press was judged. */
  let isJustRead = false

  function run(because?: Step['what']): void {
    clearTimeout(timer)
    next = undefined
    // The reading sees these changes, so it must be told of them.
    take(observer.takeRecords())
    observe()
    const touched = isUnlisted || isStorm() ? () => true : touchedBy(records)
    records = []
    dirty = false
    isUnlisted = false
    const began = performance.now()
    const isNew = work.read(touched)
    draw()
    setStorm(false)
    // What reading itself has changed, Koshin's marks, is no reason to read again.
    const more = take(observer.takeRecords())
    rhythm.read(began, performance.now(), isNew, because)
    if (more) schedule(false)
  }
  const isStorm = (): boolean => records.length > COUNTABLE
  function draw(): void {
    clearTimeout(drawing)
    const wait = pressedAt + AFTER_A_PRESS - performance.now()
    if (wait > 0) drawing = setTimeout(draw, wait)
    else if (isAlive()) work.draw()
    else work.clear()
  }
  function schedule(alarm: boolean): void {
    const { what, wait } = rhythm.changed(performance.now(), alarm, isStorm())
    if (next === 'soon') return
    next = what
    if (what === 'look') later(look, wait)
    else later(() => run(what), what === 'soon' ? Math.max(FRAME, wait) : wait)
    // The page's own picture does not wait for Koshin.
    if (what === 'soon')
      requestAnimationFrame(() => next === what && later(() => run(what), rhythm.rest(performance.now())))
  }
  function later(work: () => void, wait: number): void {
    clearTimeout(timer)
    timer = setTimeout(work, wait)
  }
  /** Where nothing changes for a moment, the storm is over. */
  function look(): void {
    rhythm.looked()
    observe()
    later(() => run('look'), FRAME)
  }
  function take(news: MutationRecord[]): boolean {
    if (!dirty && news.length <= COUNTABLE && !news.some(isForeign)) return false
    dirty = true
    records.push(...news.slice(0, COUNTABLE + 1))
    // All of the page will be read anew: no more changes need to be listed.
    if (isStorm()) {
      observer.disconnect()
      setStorm(true)
    }
    return true
  }
  function observe(): void {
    for (const one of [root, ...included]) observer.observe(one, OPTIONS)
  }
  const observer = new MutationObserver((news) => {
    if (take(news)) schedule(next !== 'soon' && news.slice(0, COUNTABLE).some(isAlarm))
  })
  observe()

  // A browser may show a page's text to scripts before its styles are there: nothing on it is visible by then.
  function restyle({ type, target }: Event): void {
    if (type === 'load' && !(target instanceof Element && target.matches(STYLES))) return
    if (type === 'readystatechange' && root.readyState !== 'complete') return
    isUnlisted = true
    schedule(true)
  }
  root.addEventListener('load', restyle, true)
  root.addEventListener('readystatechange', restyle)

  function flush(): boolean {
    const isChanged = take(observer.takeRecords()) || isUnlisted
    if (isChanged) run()
    return isChanged
  }

  return {
    flush,
    draw,
    flushForPress() {
      pressedAt = performance.now()
      isJustRead = flush()
    },
    readForPress() {
      pressedAt = performance.now()
      if (!isJustRead) run()
    },
    pressedOn(path) {
      isUnlisted ||= path.some((node) => node instanceof ShadowRoot && !included.has(node))
    },
    refresh(inMilliseconds) {
      setTimeout(() => run(), inMilliseconds)
    },
    include(roots) {
      for (const one of roots) if (!included.has(one)) observer.observe(one, OPTIONS)
      included = new Set(roots)
    },
  }
}
