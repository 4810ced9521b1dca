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

/** Koshin on one page. */
export interface Reader {
  /** Reads and marks all of it. */
  first(): void
  /** Reads and marks it once more, in this round. */
  again(round: number): void
  /** What it has found. */
  found(): { rows: number; thisOne: number }
}

/** Times the bare pass and Koshin in turn, each on pages of its own; `read` is given a page that is still empty. */
export async function timeInTurn(
  repetitions: number,
  barePass: (document: Document) => void,
  read: (document: Document) => Reader,
): Promise<MarkingTimes> {
  const times: MarkingTimes = { rows: 0, thisOne: 0, first: [], bare: [], again: [], bareAgain: [] }
  const copyOf = takeCopies()
  for (let round = 0; round < repetitions; round++) {
    const bare = copyOf()
    await bare.fill()
    times.bare.push(timed(() => barePass(bare.document)))
    await frame()
    times.bareAgain.push(timed(() => barePass(bare.document)))
    bare.close()
    const copy = copyOf()
    const reader = read(copy.document)
    await copy.fill()
    times.first.push(timed(() => reader.first()))
    await frame()
    times.again.push(timed(() => reader.again(round)))
    Object.assign(times, reader.found())
    copy.close()
  }
  return times
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Waits until what was done has been drawn. */
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** A document that is empty until it is filled with the page. */
interface Copy {
  document: Document
  fill(): Promise<void>
  close(): void
}

/** Takes this page away, so that its copies are alone, and gives what makes them. The page's scripts are not copied. */
function takeCopies(): () => Copy {
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
