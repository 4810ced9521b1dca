// Where two scripts of ours in one page meet: they live in the same isolated world, and neither imports the other.

const world = globalThis as unknown as Record<symbol, unknown>

/** Gives the place of this name: what one script puts there, the other finds. */
export function meetingPlace<Thing>(name: string): { get(): Thing | undefined; set(thing: Thing): void } {
  const place = Symbol.for(`koshin.${name}`)
  return {
    get: () => world[place] as Thing | undefined,
    set: (thing) => {
      world[place] = thing
    },
  }
}
