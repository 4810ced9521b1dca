// A page that is still being put together says nothing yet: what seems to be wrong with it is said only when it stays so.

export class Arriving {
  #since: number | undefined
  readonly #patience: number
  readonly #lookAgain: (inMilliseconds: number) => void

  /** `patience`: the milliseconds that such a page is given; `lookAgain` has it looked at again in so many. */
  constructor(patience: number, lookAgain: (inMilliseconds: number) => void) {
    this.#patience = patience
    this.#lookAgain = lookAgain
  }

  /** True while what is wrong may pass. `seemsWrong`: it is at this moment; `now` is in milliseconds since 1970. */
  isOnly(seemsWrong: boolean, now: number): boolean {
    if (!seemsWrong) {
      this.#since = undefined
      return false
    }
    this.#since ??= now
    const left = this.#since + this.#patience - now
    if (left > 0) this.#lookAgain(left)
    return left > 0
  }
}
