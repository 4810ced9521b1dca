// A program that runs beside another prints when it is over, as a whole, and its exit status is told.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { handOver, Stop } from '../../scripts/command/say.mjs'

const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
})

afterEach(() => {
  vi.restoreAllMocks()
})

const TALKS = "console.log('更'); setImmediate(() => { console.error('新'); process.exitCode = 3 })"
const node = (script: string, heldBack: boolean) => handOver(process.execPath, ['-e', script], { heldBack })

it('prints nothing before its end, then all of it at once', async () => {
  expect(await node(TALKS, true)).toBe(3)
  expect(printed).toHaveLength(1)
  expect([...(printed[0] ?? '')].sort()).toEqual([...'更\n新\n'].sort())
})

it('prints nothing where it has said nothing', async () => {
  expect(await node('', true)).toBe(0)
  expect(printed).toEqual([])
})

it('is ended where it takes too long', async () => {
  const endless = handOver(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { heldBack: true, limit: 1 })
  await expect(endless).rejects.toBeInstanceOf(Stop)
})
