// Keeps an eye on the page's changes: reads again when the page has calmed down, or at once when a press must be judged.
import { isOurs } from './ours.ts'

/** What can change a label or whether it can be seen; Koshin's own marks are not among them. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'value', 'alt', 'title', 'aria-label', 'aria-hidden']
/** Milliseconds to wait for the next change before reading. */
const CALM = 40
/** Reading again may take at most one part in this many of the page's time. */
const SHARE = 25
/** Milliseconds after which a change is read however long reading takes. */
const LONGEST_REST = 500
/** Above this many changes, all of the page counts as touched. */
const COUNTABLE = 500

export interface Watch {
  /** Reads again now if anything has changed since the last reading. */
  flush(): void
  /** Asks for a reading though the page has not changed; after so many milliseconds, where given. */
  refresh(inMilliseconds?: number): void
  /** Also watches these roots, which a watch of the document does not reach. */
  include(roots: ShadowRoot[]): void
}

function isForeign(record: MutationRecord): boolean {
  if (record.type !== 'childList') return true
  for (const node of record.addedNodes) if (!isOurs(node)) return true
  for (const node of record.removedNodes) if (!isOurs(node)) return true
  return false
}

/** Tells in which elements something changed. What was put in anew counts as changed too: it may have been changed before. */
function touchedBy(records: MutationRecord[]): (element: Element) => boolean {
  if (records.length > COUNTABLE) return () => true
  const around = new Set<Node>()
  const added = new Set<Node>()
  for (const { target, addedNodes } of records) {
    for (let at: Node | null = target; at && !around.has(at); at = at.parentNode) around.add(at)
    for (const node of addedNodes) added.add(node)
  }
  return (element) => {
    if (around.has(element)) return true
    if (added.size === 0) return false
    for (let at: Node | null = element; at; at = at.parentNode) if (added.has(at)) return true
    return false
  }
}

/** Calls `read` after changes; it is told which elements' insides were touched since the last call. */
export function watchPage(root: Document, read: (touched: (element: Element) => boolean) => void): Watch {
  let records: MutationRecord[] = []
  let dirty = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastTook = 0
  let lastEnded = 0
  const included = new WeakSet<ShadowRoot>()

  function run(): void {
    clearTimeout(timer)
    timer = undefined
    const seen = records
    records = []
    dirty = false
    const began = performance.now()
    read(touchedBy(seen))
    // What reading itself has changed, Koshin's marks, is no reason to read again.
    const more = take(observer.takeRecords())
    lastEnded = performance.now()
    lastTook = lastEnded - began
    if (more) schedule()
  }
  function schedule(delay = CALM): void {
    if (timer !== undefined) return
    const rest = lastEnded + lastTook * SHARE - performance.now()
    timer = setTimeout(run, Math.max(delay, Math.min(rest, LONGEST_REST)))
  }
  function take(news: MutationRecord[]): boolean {
    if (news.length > COUNTABLE || news.some(isForeign)) {
      dirty = true
      if (records.length <= COUNTABLE) records.push(...news.slice(0, COUNTABLE + 1))
    }
    return dirty
  }
  const observer = new MutationObserver((news) => {
    if (take(news)) schedule()
  })
  const options = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES }
  observer.observe(root, options)

  return {
    flush() {
      if (take(observer.takeRecords())) run()
    },
    refresh(inMilliseconds) {
      if (inMilliseconds === undefined) run()
      else setTimeout(run, inMilliseconds)
    },
    include(roots) {
      for (const inner of roots) {
        if (included.has(inner)) continue
        included.add(inner)
        observer.observe(inner, options)
      }
    },
  }
}
