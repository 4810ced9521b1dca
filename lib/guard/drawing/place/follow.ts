// Keeps what is drawn over a page where it belongs while the page moves, and lets the page rest when it rests.
import { stormBlows } from '../../watching/storm.ts'

/** So many pictures without any change end a movement. */
const STILL = 12
/**
 * Milliseconds between two looks at a page at rest, and so many more each time that nothing has moved: what moves it then is told by
 * no event.
 */
const REST = 400
const LONGER = 200

/** Looking takes at most one part in so many of a page's time at rest: on a long list the browser takes long to say what lies where. */
const SHARE = 25
/** So many milliseconds pass between two looks at most, and of a storm until it is looked at all the same. */
const LONGEST_REST = 1_000

/** What may move or change a page without a change of its elements. */
const SIGNS = ['scroll', 'resize', 'load', 'toggle', 'transitionrun', 'animationstart', 'focusin', 'pointerup', 'keyup']

/** What is drawn over the page. */
export interface Follower {
  /** Looks once; `isAlone`: no other look follows in the next picture, as in a movement. True where anything has moved. */
  look(isAlone: boolean): boolean
  /**
   * The movement is over: looks once more, and finds places anew; true where anything has moved. `isSame`: there was no movement, but
   * the page below may have changed.
   */
  settle(isSame: boolean): boolean
}

/**
 * Gives a function that begins to follow, to be called when what is drawn has changed. `isSame`: it has not, but the page below it
 * may have; then one look is enough until the page rests.
 */
export function follow({ look, settle }: Follower): (isSame?: boolean) => void {
  /** Pictures to look at before the movement is over; 0: at rest. */
  let left = 0
  /** The page has changed: what is drawn finds its place anew as soon as nothing changes for a moment. */
  let isUnsettled = false
  let beat: ReturnType<typeof setTimeout> | undefined
  /** Milliseconds that the last look at the page took, and finding places anew where that was done. */
  let took = 0
  /** Milliseconds until the next look at rest, where looking takes no time. */
  let pause = REST
  /** It changed in a storm: the look at once is spared. */
  let isSpared = false
  /** Since when a storm has kept from looking. */
  let keptSince: number | undefined

  function timed<Answer>(work: () => Answer): Answer {
    const began = performance.now()
    const answer = work()
    took += performance.now() - began
    return answer
  }
  function picture(): void {
    left--
    took = 0
    // One look alone is all that there is until the page rests; behind a storm it is looked at only then.
    const isAlone = isUnsettled
    const isNone = isAlone && isSpared
    if (!isNone && timed(() => look(isAlone))) start()
    if (left > 0) requestAnimationFrame(picture)
    else {
      if (!isUnsettled) timed(() => settle(false))
      pause = isNone ? LONGER : REST
      rest()
    }
  }
  function rest(): void {
    clearTimeout(beat)
    beat = setTimeout(
      () => {
        if (left > 0) return
        if (document.hidden || isKept()) return rest()
        took = 0
        const isMoved = timed(() => (isUnsettled ? settle(true) : look(true)))
        isUnsettled = false
        pause += LONGER
        if (isMoved) begin()
        else rest()
      },
      Math.min(Math.max(pause, SHARE * took), LONGEST_REST),
    )
  }
  /** A storm changes the page again before a look is worth anything: one behind it is enough. */
  function isKept(): boolean {
    const now = performance.now()
    if (!stormBlows()) keptSince = undefined
    else keptSince ??= now
    if (keptSince !== undefined && now - keptSince >= LONGEST_REST) keptSince = undefined
    return keptSince !== undefined
  }
  function start(): void {
    left = STILL
    isUnsettled = false
  }
  function begin(isSame = false): void {
    const isNew = left <= 0
    if (!isSame) start()
    else if (isNew) {
      left = 1
      isUnsettled = true
      isSpared = isKept()
    }
    if (isNew) requestAnimationFrame(picture)
  }
  for (const sign of SIGNS) addEventListener(sign, () => begin(), { capture: true, passive: true })
  return begin
}
