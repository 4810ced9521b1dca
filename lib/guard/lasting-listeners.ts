// Listeners that outlast document.open(): a page that writes its document anew takes every listener of its window away.

/** Where one can listen: a window, or what makes listeners of it last. */
export interface Listening {
  addEventListener<Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
    options?: AddEventListenerOptions | boolean,
  ): void
}

/** Gives what listens on this window and listens again, before the next press, whenever the document was written anew. */
export function lastingListeners(target: Window): Listening {
  const { document } = target
  const again: (() => void)[] = []
  let root = document.documentElement
  // The observer itself outlasts it. Only the document's own children are watched, which costs nothing.
  new MutationObserver(() => {
    if (document.documentElement === root) return
    root = document.documentElement
    // A listener that is still there is not added twice.
    for (const add of again) add()
  }).observe(document, { childList: true })
  return {
    addEventListener(type, listener, options) {
      const add = (): void => target.addEventListener(type, listener, options)
      again.push(add)
      add()
    },
  }
}
