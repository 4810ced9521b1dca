// Keeps what is drawn over a page where it belongs while the page moves, and lets the page rest when it rests.

/** So many pictures without any change end a movement. */
const STILL = 12
/** Milliseconds between two looks at a page at rest: what moves it then is told by no event. */
const REST = 400

/** What may move or change a page without a change of its elements. */
const SIGNS = ['scroll', 'resize', 'load', 'toggle', 'transitionrun', 'animationstart', 'focusin', 'pointerup', 'keyup']

/** What is drawn over the page. */
export interface Follower {
  /** Looks once; true where anything has moved. */
  look(): boolean
  /** The movement is over. */
  settle(): void
}

/** Gives a function that begins to follow, to be called when what is drawn has changed. */
export function follow({ look, settle }: Follower): () => void {
  /** Pictures to look at before the movement is over; 0: at rest. */
  let left = 0
  let beat: ReturnType<typeof setTimeout> | undefined

  function picture(): void {
    left = look() ? STILL : left - 1
    if (left > 0) requestAnimationFrame(picture)
    else {
      settle()
      rest()
    }
  }
  function rest(): void {
    clearTimeout(beat)
    beat = setTimeout(() => {
      if (left > 0) return
      if (!document.hidden && look()) start()
      else rest()
    }, REST)
  }
  function start(): void {
    const isNew = left <= 0
    left = STILL
    if (isNew) requestAnimationFrame(picture)
  }
  for (const sign of SIGNS) addEventListener(sign, start, { capture: true, passive: true })
  return start
}
