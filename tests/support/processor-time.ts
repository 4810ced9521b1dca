// What some work takes of the processor's time: whatever else the machine is busy with, or another thread of tests, counts for nothing.

const TRIES = 3

/** Does the work, and once or twice more where it took longer than `enough`. Gives the least that it took; both in milliseconds. */
export async function processorTime(work: () => unknown, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < TRIES && least > enough; tried++) {
    const before = process.threadCpuUsage()
    await work()
    const { user, system } = process.threadCpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
