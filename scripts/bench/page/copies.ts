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

/** How often, and on how many pages together: the clock tells tenths of a millisecond, and a pass may take less than one. */
export interface Repetitions {
  rounds: number
  together: number
}

/** Times the bare pass and Koshin in turn, each on pages of its own; `read` is given a page that is still empty. */
export async function timeInTurn(
  { rounds, together }: Repetitions,
  barePass: (document: Document) => void,
  read: (document: Document) => Reader,
): Promise<MarkingTimes> {
  const times: MarkingTimes = { rows: 0, thisOne: 0, first: [], bare: [], again: [], bareAgain: [] }
  const copyOf = takeCopies()
  const copies = () => Array.from({ length: together }, copyOf)
  const bareRound = async (): Promise<void> => {
    const bare = copies()
    await fill(bare)
    times.bare.push(timed(bare, ({ document }) => barePass(document)))
    await frame()
    times.bareAgain.push(timed(bare, ({ document }) => barePass(document)))
    for (const copy of bare) copy.close()
  }
  const koshinRound = async (round: number): Promise<void> => {
    const koshins = copies()
    const readers = koshins.map(({ document }) => read(document))
    await fill(koshins)
    times.first.push(timed(readers, (reader) => reader.first()))
    await frame()
    times.again.push(timed(readers, (reader) => reader.again(round)))
    Object.assign(times, readers[0]?.found())
    for (const copy of koshins) copy.close()
  }
  for (let round = 0; round < rounds; round++) {
    // Now one comes first, now the other: what was swept up after the first must not always fall to the second.
    if (round % 2 === 0) await bareRound()
    await koshinRound(round)
    if (round % 2 === 1) await bareRound()
  }
  return times
}

/** What one of these takes, in milliseconds. */
function timed<One>(all: readonly One[], work: (one: One) => void): number {
  const began = performance.now()
  for (const one of all) work(one)
  return (performance.now() - began) / all.length
}

async function fill(copies: readonly Copy[]): Promise<void> {
  for (const copy of copies) copy.fill()
  // Once for the layout, once for what is drawn of it.
  await frame()
  await frame()
}

/** Waits until what was done has been drawn. */
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** A document that is empty until it is filled with the page. */
interface Copy {
  document: Document
  fill(): void
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
      fill() {
        copy.open()
        copy.write(html)
        copy.close()
      },
      close: () => holder.remove(),
    }
  }
}
