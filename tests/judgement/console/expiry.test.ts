// Every answer about an expiry with the evidence it needs; and dates in which day and month can be confused.
import { describe, expect, it } from 'vitest'
import type { FoundExpiry } from '../../../lib/consoles/types.ts'
import { DAY } from '../../../lib/facts/time.ts'
import { judgeExpiries, type KnownExpiries, readDateAs } from '../../../lib/judgement/console/expiry.ts'

const START = new Date(2026, 10, 6).getTime()
const OLD = new Date(2026, 10, 8).getTime()
const NEW = new Date(2027, 10, 7).getTime()
/** Read with day and month exchanged. */
const JULY = new Date(2027, 6, 11).getTime()
/** Of one that was renewed minutes before the work began. */
const JUST_RENEWED = START + 365 * DAY - 600_000
const shown = (notAfter: number, ...otherwise: number[]): FoundExpiry => ({
  label: 'Expires',
  text: `as shown ${notAfter}`,
  notAfter,
  ...(otherwise.length > 0 && { otherwise }),
})
const known = (change: Partial<KnownExpiries> = {}): KnownExpiries => ({
  run: { startedAt: START, before: { notAfter: OLD } },
  expected: NEW,
  tolerance: 1.5 * DAY,
  amongOthers: false,
  ...change,
})
const unknown = { run: { startedAt: START, before: {} }, expected: undefined }

describe('says', () => {
  it.each<[string, string, FoundExpiry[], KnownExpiries]>([
    ['renewed', 'it is the new one’s', [shown(NEW)], known()],
    ['renewed', 'it is a day off, as a day’s name may be', [shown(NEW - DAY)], known()],
    ['renewed', 'the old one stands beside it', [shown(OLD), shown(NEW)], known()],
    ['renewed', 'it is a year away and no file was judged', [shown(NEW)], known({ expected: undefined })],
    [
      'renewed',
      'it is among other people’s, where that may be',
      [shown(NEW + 40 * DAY), shown(NEW)],
      known({ amongOthers: true }),
    ],
    ['not-yet', 'it is the one on record from before', [shown(OLD)], known()],
    ['not-yet', 'it is that one, and no file was judged', [shown(OLD)], known({ expected: undefined })],
    [
      'same-end',
      'it was renewed twice on one day, and either may be in use',
      [shown(OLD)],
      known({ expected: OLD + DAY / 2 }),
    ],
    [
      'other-date',
      'neither of two renewed on one day ends then',
      [shown(OLD + 9 * DAY)],
      known({ expected: OLD + DAY / 2 }),
    ],
    ['not-yet', 'the file judged ends days before the one before', [shown(OLD)], known({ expected: OLD - 3 * DAY })],
    [
      'same-end',
      'it was renewed just before this work began, and nobody has seen the new one’s file',
      [shown(JUST_RENEWED + 1.4 * DAY)],
      known({ expected: undefined, run: { startedAt: START, before: { notAfter: JUST_RENEWED } } }),
    ],
    [
      'not-yet',
      'it was renewed a week before this work began, and nobody has seen the new one’s file',
      [shown(JUST_RENEWED - 7 * DAY)],
      known({ expected: undefined, run: { startedAt: START, before: { notAfter: JUST_RENEWED - 7 * DAY } } }),
    ],
    [
      'not-yet',
      'it is nearer to the one before than to the new one, which ends two days later',
      [shown(JUST_RENEWED + 0.9 * DAY)],
      known({ expected: JUST_RENEWED + 2 * DAY, run: { startedAt: START, before: { notAfter: JUST_RENEWED } } }),
    ],
    [
      'renewed',
      'it is nearer to the new one, which ends two days after the one before',
      [shown(JUST_RENEWED + 1.2 * DAY)],
      known({ expected: JUST_RENEWED + 2 * DAY, run: { startedAt: START, before: { notAfter: JUST_RENEWED } } }),
    ],
    ['other-date', 'it is neither', [shown(NEW - 40 * DAY)], known()],
    ['other-date', 'it is later than the new one’s', [shown(NEW + 40 * DAY)], known()],
    ['other-date', 'it is neither, and no file was judged', [shown(START + 200 * DAY)], known({ expected: undefined })],
    [
      'other-date',
      'it is further away than anything that is renewed every year, and no file was judged',
      [shown(START + 3 * 365 * DAY)],
      known({ expected: undefined }),
    ],
    [
      'other-date',
      'it is two years away, and no file was judged',
      [shown(START + 730 * DAY)],
      known({ expected: undefined }),
    ],
    [
      'renewed',
      'it is a year away after a renewal that took long, and no file was judged',
      [shown(START + (365 + 200) * DAY)],
      known({ expected: undefined }),
    ],
    [
      'renewed',
      'it stands there twice, once with its time, and no file was judged',
      [shown(NEW), shown(NEW + DAY / 2)],
      known({ expected: undefined }),
    ],
    [
      'several',
      'two could be the new one’s, and no file was judged',
      [shown(NEW), shown(NEW + 100 * DAY)],
      known({ expected: undefined }),
    ],
    ['unknown', 'there is nothing on record', [shown(NEW)], known(unknown)],
    ['several', 'two are neither', [shown(NEW + 40 * DAY), shown(NEW + 50 * DAY)], known()],
    ['several', 'another one stands beside the new one’s', [shown(NEW + 40 * DAY), shown(NEW)], known()],
    ['several', 'another one stands beside the old one’s', [shown(NEW + 40 * DAY), shown(OLD)], known()],
    ['not-found', 'there is none', [], known()],
  ])('%s: %s', (answer, _evidence, found, record) => {
    expect(judgeExpiries(found, record).expiry).toBe(answer)
  })
})

describe('where day and month can be confused', () => {
  it('the certificate’s own date decides, whichever reading comes first', () => {
    for (const one of [shown(NEW, JULY), shown(JULY, NEW)]) {
      expect(judgeExpiries([one], known())).toMatchObject({ expiry: 'renewed', shown: { notAfter: NEW } })
      expect(judgeExpiries([one], known()).shown).not.toHaveProperty('otherwise')
    }
  })

  it('the date on record decides for the old one', () => {
    const august = new Date(2026, 7, 11).getTime()
    expect(judgeExpiries([shown(august, OLD)], known({ expected: undefined })).expiry).toBe('not-yet')
  })

  it('both are shown where nothing decides', () => {
    const check = judgeExpiries([shown(NEW, JULY)], known({ expected: undefined }))
    expect(check).toMatchObject({ expiry: 'day-or-month', shown: { notAfter: NEW, otherwise: [JULY] } })
  })

  it('what the user says decides', () => {
    const one = shown(NEW, JULY)
    const said = (notAfter: number) => readDateAs({ topics: [], expiries: [one, shown(OLD)] }, one, notAfter).expiries
    expect(judgeExpiries(said(NEW).slice(0, 1), known({ expected: undefined })).expiry).toBe('renewed')
    expect(judgeExpiries(said(JULY).slice(0, 1), known({ expected: undefined })).expiry).toBe('other-date')
    expect(said(JULY)[1]).toEqual(shown(OLD))
  })
})
