// The fuzzer: that it finds what it looks for, repeats itself, and finds nothing in a small run.
import { beforeAll, describe, expect, it } from 'vitest'
import { check, type Inspector, inspector } from '../../scripts/fuzz/check.ts'
import { mutate, random } from '../../scripts/fuzz/mutate.ts'
import { type FuzzSource, fuzzSources } from '../../scripts/fuzz/sources.ts'

let sources: FuzzSource[]
let inspect: Inspector

beforeAll(async () => {
  sources = await fuzzSources()
  inspect = await inspector(sources)
}, 60_000)

const named = (name: string) => sources.find((one) => one.name === name)?.bytes ?? new Uint8Array()

describe('the fuzzer', () => {
  it('finds nothing in a thousand damaged files', { timeout: 120_000 }, async () => {
    const next = random(20261120)
    const kinds = new Set<string>()
    for (let tried = 0; tried < 1000; tried++) {
      const source = sources[next(sources.length)]
      const { kind, breach } = await check(mutate(source?.bytes ?? new Uint8Array(), next, sources), 'file', inspect)
      expect(breach).toBeUndefined()
      kinds.add(kind)
    }
    expect(kinds.size).toBeGreaterThan(10)
  })

  it('finds nothing in files that are whole', async () => {
    for (const { name, bytes } of sources)
      expect([name, (await check(bytes, name, inspect)).breach]).toEqual([name, undefined])
  })

  it('would find a certificate that passes and is none of the genuine ones', async () => {
    const blind = { ...inspect, genuine: new Set<string>() }
    expect((await check(named('push certificate, PEM'), 'file', blind)).breach).toBe('a changed certificate was proven')
    expect((await check(named('signing request'), 'file', blind)).breach).toBe('a changed vendor was proven')
    const deaf = { ...inspect, requests: new Set<string>() }
    expect((await check(named('signing request'), 'file', deaf)).breach).toBe('a changed request is signed')
  })

  it('damages the same way from the same seed, and every file', () => {
    const [one, other, third] = [random(7), random(7), random(8)]
    const source = named('server token')
    const first = Array.from({ length: 20 }, () => Buffer.from(mutate(source, one, sources)).toString('hex'))
    expect(Array.from({ length: 20 }, () => Buffer.from(mutate(source, other, sources)).toString('hex'))).toEqual(first)
    expect(Array.from({ length: 20 }, () => Buffer.from(mutate(source, third, sources)).toString('hex'))).not.toEqual(
      first,
    )
    expect(new Set(first).size).toBeGreaterThan(15)
  })
})
