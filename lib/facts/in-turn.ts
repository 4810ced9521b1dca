// Work that must not overlap: one thing after the other.

/** Gives what does work in its turn, behind all that was given to it before; what fails does not keep the next from its own. */
export function oneAfterAnother(): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
