// A script of ours that comes to a page only once it is needed: it offers one function, and the guard has it brought for that.
import { meetingPlace } from './meeting-place.ts'

export interface Latecomer<Work> {
  /** For the script that comes: gives what it can do. */
  offer(work: Work): void
  /** For the guard: what the script can do, brought by `load` where it is not there yet. Rejects where it does not come. */
  bring(load: () => Promise<unknown>): Promise<Work>
}

/** Both ends name it alike. */
export function latecomer<Work>(name: string): Latecomer<Work> {
  const place = meetingPlace<Work>(name)
  let loading: Promise<unknown> | undefined
  return {
    offer: place.set,
    async bring(load) {
      if (!place.get()) {
        loading ??= load().finally(() => {
          loading = undefined
        })
        await loading
      }
      const work = place.get()
      if (!work) throw new Error(`${name} has not come`)
      return work
    },
  }
}
