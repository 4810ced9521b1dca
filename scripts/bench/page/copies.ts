// Copies of a page that nobody has looked into yet, and the clock for what is done with them. Runs in the browser.

/** What one list was marked in, milliseconds each. */
export interface MarkingTimes {
  rows: number
  thisOne: number
  /** Koshin reads and marks a page that nobody has looked into. */
  first: number[]
  /** The bare pass over such a page. */
  bare: number[]
  /** Koshin reads and marks it once more, after one row was touched. */
  again: number[]
  /** The bare pass once more over its own page. */
  bareAgain: number[]
}

export const noTimes = (): MarkingTimes => ({ rows: 0, thisOne: 0, first: [], bare: [], again: [], bareAgain: [] })

export function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Waits until what was done has been drawn. */
export const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** A document that is empty until it is filled with the page. */
export interface Copy {
  document: Document
  fill(): Promise<void>
  close(): void
}

/** Takes this page away, so that its copies are alone, and gives what makes them. The page's scripts are not copied. */
export function takeCopies(): () => Copy {
  const page = document.documentElement.cloneNode(true) as Element
  for (const script of page.querySelectorAll('script')) script.remove()
  const html = `<!doctype html>${page.outerHTML}`
  document.body.replaceChildren()
  return () => {
    const holder = document.createElement('iframe')
    holder.width = '1000'
    holder.height = '800'
    document.body.append(holder)
    const copy = holder.contentDocument
    if (!copy) throw new Error('A frame without a document')
    return {
      document: copy,
      async fill() {
        copy.open()
        copy.write(html)
        copy.close()
        // Once for the layout, once for what is drawn of it.
        await frame()
        await frame()
      },
      close: () => holder.remove(),
    }
  }
}
