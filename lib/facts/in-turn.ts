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

/** Does `work` with each, in its order; one that fails keeps none behind it from its own. Rejects with the first failure, once all are through. */
export async function eachInTurn<One>(all: Iterable<One>, work: (one: One) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = []
  for (const one of all) await work(one).catch((cause: unknown) => failures.push(cause))
  if (failures.length > 0) throw failures[0]
}
