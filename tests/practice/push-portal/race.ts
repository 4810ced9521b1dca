// Answers to the i that come late and out of order, as a slow server's might.
import { setTimeout as pause } from 'node:timers/promises'
import type { World } from '../world.ts'

const waiting = new WeakMap<World, () => void>()
const LONGEST = 5000

/**
 * Holds the answer to the first of two pressed i back until the second is asked for (or five seconds have passed).
 * `order` 1: the first is then answered before the second; 2: after it.
 */
export async function holdInfo(world: World, order: 1 | 2): Promise<void> {
  const first = waiting.get(world)
  if (!first) {
    await new Promise<void>((resolve) => {
      waiting.set(world, resolve)
      setTimeout(resolve, LONGEST).unref()
    })
    waiting.delete(world)
    if (order === 2) await pause(400)
    return
  }
  first()
  if (order === 1) await pause(400)
}
