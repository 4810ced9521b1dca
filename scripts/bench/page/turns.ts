// Lets several ways of reading have the same page in turn, each time as new as if nobody had looked into it. Runs in the browser.

/** One way of dealing with a page. */
export interface Reader {
  /** Deals with all of it. */
  first(): void
  /** Deals with it once more, in this round. */
  again(round: number): void
  /** Takes off the page what it has put there. */
  end?(): void
  /** How many rows it has found, and how many of them are the ones on record. */
  found(): Found
}

export interface Found {
  rows: number
  thisOne: number
}

/** The page's side of the measuring. What is timed runs in an event of its own, so that the browser's trace tells it from all else. */
export interface Turns {
  /** Shows the page anew, and this way is told of it while it is still empty. */
  prepare(side: string): Promise<void>
  /** Event `first-<side>`. */
  first(): void
  /** The pictures until what was drawn has come to rest. */
  rest(): Promise<void>
  /** Event `again-<side>`. */
  again(round: number): Found
}

/** So many pictures after the last change, marks are followed no more. */
const UNTIL_REST = 16

/** Waits until what was done has been drawn. */
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await frame()
}

function timed(event: string, work: () => void): void {
  document.addEventListener(event, work, { once: true })
  document.dispatchEvent(new Event(event))
}

/** Takes this page away and gives it back anew each time; its scripts do not run again. */
export function turnsOf(sides: Record<string, () => Reader>): Turns {
  const page = document.body.cloneNode(true) as Element
  for (const script of page.querySelectorAll('script')) script.remove()
  let side = ''
  let reader: Reader | undefined
  const now = (): Reader => {
    if (!reader) throw new Error('Nobody has the page')
    return reader
  }
  return {
    async prepare(next) {
      reader?.end?.()
      document.body.replaceChildren()
      side = next
      reader = sides[side]?.()
      document.body.replaceWith(page.cloneNode(true))
      // Once for the layout, once for what is drawn of it.
      await frames(2)
    },
    first() {
      timed(`first-${side}`, () => now().first())
    },
    rest: () => frames(UNTIL_REST),
    again(round) {
      timed(`again-${side}`, () => now().again(round))
      return now().found()
    },
  }
}
