// What is due: every asset of every organisation, the most urgent first.
import { describe, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { whatIsDue } from '../../lib/procedures/due.ts'

const NOW = Date.parse('2026-11-24T03:00:00Z')
const today = { now: NOW, timeZone: 'Asia/Tokyo' }

const organisation = (name: string, facts: Partial<Organisation> = {}): Organisation => ({
  id: name,
  name,
  consoleId: 'clomo',
  topic: `com.apple.mgmt.External.11111111-2222-3333-4444-5555555${name.padStart(5, '0')}`,
  createdAt: 1,
  updatedAt: 1,
  ...facts,
})

const run = (organisationId: string, procedure: ProcedureId, facts: Partial<Run> = {}): Run => ({
  id: `${organisationId} ${procedure}`,
  organisationId,
  procedure,
  startedAt: NOW,
  ticks: {},
  before: {},
  ...facts,
})

const lines = (organisations: Organisation[], runs: Run[] = []) =>
  whatIsDue(organisations, runs, today).map(
    ({ organisation: { name }, procedure, standing, daysLeft }) =>
      `${name} ${procedure} ${standing} ${daysLeft ?? '-'}`,
  )

describe('what is due', () => {
  it('is nothing where nothing is on record', () => {
    expect(lines([])).toEqual([])
  })

  it('comes by its end, over all organisations and kinds', () => {
    const token = (days: number) => ({ notAfter: NOW + days * DAY, at: 1 })
    const all = [
      organisation('a', { notAfter: NOW + 200 * DAY, serverToken: token(20) }),
      organisation('b', { notAfter: NOW + 60 * DAY, contentToken: token(-3) }),
      organisation('c'),
    ]
    expect(lines(all)).toEqual([
      'b content-token expired -3',
      'a server-token pressing 20',
      'b push-certificate near 60',
      'a push-certificate rests 200',
      'c push-certificate unknown -',
    ])
  })

  it('puts a token that waits for its console before all else: nothing works until then', () => {
    const waiting = run('a', 'server-token', { tokenDownloads: [{ at: NOW - DAY }] })
    const all = [
      organisation('a', { notAfter: NOW + 200 * DAY, serverToken: { notAfter: NOW + 300 * DAY, at: 1 } }),
      organisation('b', { notAfter: NOW - DAY }),
    ]
    expect(lines(all, [waiting])[0]).toBe('a server-token waiting 300')
  })

  it('says what is under way, but not of an expired one that it is merely under way', () => {
    const all = [organisation('a', { notAfter: NOW + 5 * DAY }), organisation('b', { notAfter: NOW - DAY })]
    const runs = [run('a', 'push-certificate'), run('b', 'push-certificate')]
    expect(lines(all, runs)).toEqual(['b push-certificate expired -1', 'a push-certificate under-way 5'])
    expect(lines(all, [run('a', 'push-certificate', { finishedAt: NOW })])).toContain('a push-certificate pressing 5')
  })

  it('keeps silent of a token that nobody uses, and of a certificate before the first set-up', () => {
    expect(lines([organisation('a', { topic: undefined as never })])).toEqual([])
    expect(lines([organisation('a')], [run('a', 'content-token')])).toContain('a content-token under-way -')
  })

  it('lists a first set-up that is under way, and nothing of it once it is over', () => {
    const fresh = organisation('a', { topic: undefined as never })
    expect(lines([fresh], [run('a', 'first-set-up')])).toEqual(['a push-certificate under-way -'])
    expect(lines([fresh], [run('a', 'first-set-up', { finishedAt: NOW })])).toEqual([])
  })

  it('lists a token of which only a typed end is known', () => {
    const typedExpiries = { 'content-token': { notAfter: NOW + 9 * DAY, at: NOW } }
    const assets = whatIsDue([organisation('a', { typedExpiries })], [], today)
    expect(assets[0]).toMatchObject({
      procedure: 'content-token',
      standing: 'pressing',
      daysLeft: 9,
      isUncertain: true,
    })
  })

  it('says where an end was only worked out', () => {
    const estimated = { notAfter: NOW + DAY, isEstimate: true as const, at: 1 }
    const assets = whatIsDue([organisation('a', { serverToken: estimated, notAfter: NOW })], [], today)
    expect(assets.map(({ procedure, isUncertain }) => [procedure, isUncertain])).toEqual([
      ['push-certificate', false],
      ['server-token', true],
    ])
  })

  it('sorts a thousand organisations by end, then by name', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      organisation(String(index), { notAfter: NOW + ((index * 7919) % 365) * DAY }),
    )
    const ends = whatIsDue(many, [], today).map(({ notAfter }) => notAfter ?? 0)
    expect(ends).toEqual(ends.toSorted((one, other) => one - other))
  })
})
