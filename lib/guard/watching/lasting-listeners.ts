// Listeners that outlast document.open(): a page that writes its document anew takes every listener of its window away.

/** Where one can listen: a window, or what makes listeners of it last. */
export interface Listening {
  addEventListener<Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
    options?: AddEventListenerOptions | boolean,
  ): void
}

/** What keeps listening, and hears in these shadow roots, too, what does not come out of one. */
export interface Lasting extends Listening {
  include(roots: readonly ShadowRoot[]): void
}

/** Events that stay inside a shadow root. */
const STAYS_INSIDE: ReadonlySet<string> = new Set(['submit', 'change'])

/** Gives what listens on this window and listens again, before the next press, whenever the document was written anew. */
export function lastingListeners(target: Window): Lasting {
  const { document } = target
  const again: (() => void)[] = []
  const inside: ((root: ShadowRoot) => void)[] = []
  let included: ReadonlySet<ShadowRoot> = new Set()
  let root = document.documentElement
  // The observer itself outlasts it. Only the document's own children are watched, which costs nothing.
  new MutationObserver(() => {
    if (document.documentElement === root) return
    root = document.documentElement
    // A listener that is still there is not added twice.
    for (const add of again) add()
    for (const kept of included) hearIn(kept)
  }).observe(document, { childList: true })
  function hearIn(shadow: ShadowRoot): void {
    for (const add of inside) add(shadow)
  }
  return {
    addEventListener(type, listener, options) {
      const hear = (event: Event): void => {
        // What this leads to may stay inside of a root that no reading has named yet.
        if ((event.target as Partial<Element> | null)?.shadowRoot) {
          for (const node of event.composedPath()) if (node instanceof ShadowRoot && !included.has(node)) hearIn(node)
        }
        listener(event as WindowEventMap[typeof type])
      }
      const add = (): void => target.addEventListener(type, hear, options)
      again.push(add)
      add()
      if (STAYS_INSIDE.has(type)) inside.push((root) => root.addEventListener(type, hear, options))
    },
    include(roots) {
      for (const one of roots) if (!included.has(one)) hearIn(one)
      included = new Set(roots)
    },
  }
}
