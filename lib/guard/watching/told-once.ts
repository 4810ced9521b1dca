// What a page shows is told when it shows something else, and not whenever it is looked at.

/** Tells something that is not what it has told last; `again` lets the same be told once more. */
export interface ToldOnce<Said> {
  tell(said: Said): void
  again(): void
}

export function toldOnce<Said>(tell: (said: Said) => void): ToldOnce<Said> {
  let told = ''
  return {
    tell(said) {
      const text = JSON.stringify(said)
      if (text === told) return
      told = text
      tell(said)
    },
    again() {
      told = ''
    },
  }
}
