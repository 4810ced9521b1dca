// Where the user stands and what to do next: one state for every page, good news only where it is proven.
import { describe, expect, it } from 'vitest'
import { isOtherAccount } from '../../../lib/facts/account.ts'
import { DAY } from '../../../lib/facts/time.ts'
import type { TopicReading } from '../../../lib/facts/topic.ts'
import type { FileAtButton } from '../../../lib/judgement/files/file.ts'
import { judgePushPage } from '../../../lib/judgement/push/page.ts'
import type { Page, PushPageState } from '../../../lib/judgement/push/page-types.ts'
import { judgeRow, type RowVerdict } from '../../../lib/judgement/push/row.ts'
import type { PushMemory, Turn } from '../../../lib/model/push-memory.ts'
import type { Occurrence } from '../../../lib/portals/page/occurrences.ts'
import type { PushPortalView, Screen } from '../../../lib/portals/push/view.ts'
import type { Word } from '../../../lib/portals/push/words.ts'
import { documentOf } from '../../support/page.ts'
import { BRANCH_TOPIC, CURRENT, EMPTY, IDLE, OTHER_CURRENT, OWN, SCREENS, STRANGE_TOPIC, TOPIC } from './memories.ts'

const viewOf = (facts: Partial<PushPortalView>): PushPortalView => ({
  screen: 'list',
  rows: [],
  unread: [],
  controls: new Map(),
  subjectsOutside: [],
  shadowRoots: [],
  ...facts,
})
const usual: Page = {
  view: viewOf({}),
  verdicts: [],
  provenNotAfter: undefined,
  outside: { kind: 'none' },
  file: 'none',
  isOtherFile: false,
  downloaded: false,
  cameFromCreate: false,
  memory: CURRENT,
  now: OWN.notAfter - 20 * DAY,
}
const judge = (view: Partial<PushPortalView>, page: Partial<Page> = {}) =>
  judgePushPage({ ...usual, ...page, view: viewOf(view) })
const said = (word: Word): Occurrence<Word> => {
  const element = documentOf('<p></p>').body
  return { word, element, text: '', inAttribute: false, exact: true, introduced: undefined }
}
const unread: RowVerdict = { verdict: 'not-read', reason: 'closed' }
const rows = (...topics: string[]) => topics.map((topic) => judgeRow({ topic }, CURRENT))
const intending = (topic: string | undefined, proven = true): PushMemory => ({
  ...CURRENT,
  intent: { proven, at: 1, ...(topic !== undefined && { topic }) },
})
const shows = (topic: string, asSubject = true): TopicReading => ({ kind: 'one', topic, asSubject })

const turning = (turn: Turn): PushMemory => ({ ...CURRENT, turn })
/** Apple has issued the certificate of the renewal that is open. */
const ISSUED: PushMemory = { ...CURRENT, issued: true }
/** The list with the proven row, so many days before its recorded end or with another end, and with no renewal open. */
const proven = (facts: Partial<Page>): Partial<Page> => ({
  verdicts: rows(TOPIC),
  provenNotAfter: OWN.notAfter,
  memory: IDLE,
  ...facts,
})
const YEAR_BEFORE = OWN.notAfter - 365 * DAY
const LATER = OWN.notAfter + 360 * DAY
const EARLIER = OWN.notAfter - 300 * DAY
/** On record is a day a month before the certificate's own, which is three weeks ahead. */
const mistyped = (memory: PushMemory): Partial<Page> =>
  proven({ memory, provenNotAfter: OWN.notAfter + 30 * DAY, now: OWN.notAfter + 9 * DAY })

describe('the list', () => {
  it.each<[string, Partial<Page>, Partial<PushPortalView>, string]>([
    ['with the proven row', { verdicts: [unread, ...rows(TOPIC)] }, {}, 'ready pressRenew good'],
    ['whoever is signed in', { verdicts: rows(TOPIC) }, { account: 'x@example.com' }, 'ready pressRenew good'],
    ['soon to end, with no renewal under way', proven({}), {}, 'ready found good'],
    ['of no day, with no renewal under way', proven({ provenNotAfter: undefined }), {}, 'ready found good'],
    ['a year before its end, with no renewal under way', proven({ now: YEAR_BEFORE }), {}, 'ready notDue good'],
    ['a year before its end, in a renewal', proven({ now: YEAR_BEFORE, memory: CURRENT }), {}, 'ready pressRenew good'],
    ['while the console comes first', proven({ memory: turning('request') }), {}, 'ready consoleFirst calm'],
    ['while a file waits to be checked', proven({ memory: turning('check') }), {}, 'issued downloaded good'],
    ['with the rest to be done in the console', proven({ memory: turning('carry') }), {}, 'ready carry good'],
    [
      'renewed, with the rest to be done in the console',
      proven({ memory: turning('carry'), provenNotAfter: LATER }),
      {},
      'ready carry good',
    ],
    ['renewed', proven({ memory: CURRENT, provenNotAfter: LATER }), {}, 'issued renewed good'],
    ['from before its renewal, come back to', proven({ memory: ISSUED }), {}, 'ready outdated calm'],
    ['the same without a day', proven({ memory: ISSUED, provenNotAfter: undefined }), {}, 'issued issued good'],
    ['renewed to the day on record', proven({ memory: ISSUED, now: YEAR_BEFORE }), {}, 'issued renewed good'],
    ['renewed, with no renewal under way', proven({ provenNotAfter: LATER }), {}, 'issued renewed good'],
    [
      'renewed before its request',
      proven({ memory: turning('request'), provenNotAfter: LATER }),
      {},
      'issued renewed good',
    ],
    ['later than a day on record that was mistyped', mistyped(CURRENT), {}, 'ready pressRenew good'],
    ['the same before its request', mistyped(turning('request')), {}, 'ready consoleFirst calm'],
    ['the same with no renewal under way', mistyped(IDLE), {}, 'ready found good'],
    ['renewed and downloaded', proven({ provenNotAfter: LATER, downloaded: true }), {}, 'issued downloaded good'],
    ['downloaded, and not renewed', proven({ memory: CURRENT, downloaded: true }), {}, 'ready pressRenew good'],
    ['in a rehearsal', proven({ memory: { ...IDLE, rehearsing: true } }), {}, 'ready rehearsing calm'],
    [
      'in a rehearsal, a year before its end',
      proven({ memory: { ...IDLE, rehearsing: true }, now: YEAR_BEFORE }),
      {},
      'ready notDue good',
    ],
    ['in a renewal and a rehearsal', proven({ memory: { ...CURRENT, rehearsing: true } }), {}, 'ready pressRenew good'],
    ['from before the last renewal', proven({ provenNotAfter: EARLIER }), {}, 'ready outdated calm'],
    ['a day earlier than recorded', proven({ provenNotAfter: OWN.notAfter - DAY }), {}, 'ready found good'],
    [
      'a day later than recorded',
      proven({ memory: CURRENT, provenNotAfter: OWN.notAfter + DAY }),
      {},
      'ready pressRenew good',
    ],
    [
      'earlier than recorded, in a renewal',
      proven({ memory: CURRENT, provenNotAfter: EARLIER }),
      {},
      'ready pressRenew good',
    ],
    ['for another account', { verdicts: [unread] }, { account: 'x@example.com' }, 'wrong-account wrongAccount warning'],
    [
      'for the same account in other letters',
      { verdicts: [unread] },
      { account: 'IT@Example.co.jp' },
      'ready pressInformation calm',
    ],
    ['with nothing in it', {}, {}, 'ready listEmpty calm'],
    ['with unread rows', { verdicts: [unread, ...rows(STRANGE_TOPIC)] }, {}, 'ready pressInformation calm'],
    [
      'with other rows and a certificate that could not be read',
      { verdicts: rows(STRANGE_TOPIC) },
      { unread: [said('service'), said('date')] },
      'unreadable unreadable warning',
    ],
    [
      'with other rows and a mention of the service',
      { verdicts: rows(STRANGE_TOPIC) },
      { unread: [said('service')] },
      'wrong-account withoutTopic warning',
    ],
    ['with certificates that are no rows', {}, { unread: [said('date')] }, 'unreadable unreadable warning'],
    [
      'with another one that stands by itself',
      { verdicts: rows(STRANGE_TOPIC) },
      { isPart: true },
      'ready pressInformation calm',
    ],
    ['with other rows only', { verdicts: rows(STRANGE_TOPIC, BRANCH_TOPIC) }, {}, 'wrong-account withoutTopic warning'],
  ])('%s', (_, page, view, expected) => {
    const { state, message, tone } = judge({ screen: 'list', ...view }, page)
    expect(`${state} ${message} ${tone}`).toBe(expected)
  })
})

describe('the renew screen', () => {
  it.each<[string, Partial<Page>, Partial<PushPortalView>, string]>([
    ['after a proven Renew', { memory: intending(TOPIC) }, {}, 'chooseFile calm'],
    ['with a file that is being read', { memory: intending(TOPIC), file: 'reading' }, {}, 'fileReading calm'],
    ['with several files', { memory: intending(TOPIC), file: 'several' }, {}, 'fileSeveral warning'],
    ['with a wrong file', { memory: intending(TOPIC), file: 'wrong' }, {}, 'fileWrong warning'],
    ['with the right file', { memory: intending(TOPIC), file: 'right' }, {}, 'fileRight good'],
    ['come back to after the upload', { memory: { ...intending(TOPIC), issued: true } }, {}, 'renewedBefore calm'],
    [
      'come back to, with the file that was uploaded',
      { memory: { ...intending(TOPIC), issued: true }, file: 'right' },
      {},
      'renewedBefore calm',
    ],
    [
      'come back to, with another file',
      { memory: { ...intending(TOPIC), issued: true }, file: 'right', isOtherFile: true },
      {},
      'fileRight good',
    ],
    [
      'of another certificate, after the upload of the own one',
      { memory: { ...intending(BRANCH_TOPIC, false), issued: true } },
      {},
      'renewOther warning',
    ],
    ['that shows the UID itself', { outside: shows(TOPIC), file: 'right' }, {}, 'fileRight good'],
    [
      'that shows another UID',
      { outside: shows(STRANGE_TOPIC), memory: intending(TOPIC), file: 'right' },
      {},
      'renewOther warning',
    ],
    ['that only mentions the UID', { outside: shows(TOPIC, false), file: 'right' }, {}, 'renewUnknown warning'],
    ['that nobody came to by Renew', { file: 'right' }, {}, 'renewUnknown warning'],
    ['for another certificate', { memory: intending(BRANCH_TOPIC, false), file: 'right' }, {}, 'renewOther warning'],
    [
      'for a certificate nobody has read',
      { memory: intending(undefined, false), file: 'right' },
      {},
      'renewOther warning',
    ],
    [
      'that refused the type',
      { memory: intending(TOPIC), file: 'right' },
      { refusal: 'file-refused' },
      'fileRefused warning',
    ],
    [
      'that refused the type of the file before',
      { memory: intending(TOPIC), file: 'right', isOtherFile: true },
      { refusal: 'file-refused' },
      'fileRight good',
    ],
    [
      'that refused the file before, with a wrong one',
      { memory: intending(TOPIC), file: 'wrong', isOtherFile: true },
      { refusal: 'signature-refused' },
      'fileWrong warning',
    ],
    [
      'that refused the signature',
      { memory: intending(TOPIC), file: 'right' },
      { refusal: 'signature-refused' },
      'signatureRefused warning',
    ],
  ])('%s', (_, page, view, expected) => {
    const { state, message, tone } = judge({ screen: 'renew', ...view }, page)
    expect(state).toBe('renewing')
    expect(`${message} ${tone}`).toBe(expected)
  })
})

describe('the other screens', () => {
  it.each<[Screen, PushPageState, string]>([
    ['get-started', 'no-certificate', 'getStarted'],
    ['terms', 'creating', 'terms'],
    ['create', 'creating', 'creating'],
    ['unreadable', 'unreadable', 'unreadable'],
    ['translated', 'translated', 'translated'],
    ['sign-in', 'ready', 'signInAs'],
    ['blank', 'ready', 'signInAs'],
  ])('%s', (screen, state, message) => {
    expect(judge({ screen })).toMatchObject({ state, message })
  })

  it('the sign-in names no account where none is recorded', () => {
    expect(judge({ screen: 'sign-in' }, { memory: OTHER_CURRENT })).toMatchObject({ message: 'signIn' })
  })

  it.each<[string, Partial<Page>, string]>([
    ['after Renew', { memory: intending(TOPIC) }, 'issued issued good'],
    ['after Download', { memory: intending(TOPIC), downloaded: true }, 'issued downloaded good'],
    ['with a file to be checked', { memory: { ...intending(TOPIC), turn: 'check' } }, 'issued downloaded good'],
    ['with the file checked', { memory: { ...intending(TOPIC), turn: 'carry' } }, 'issued carry good'],
    ['come back to, with the file checked', { memory: turning('carry') }, 'issued carry good'],
    [
      'of another certificate, with the own one checked',
      { memory: { ...intending(BRANCH_TOPIC, false), turn: 'carry' }, downloaded: true },
      'issued confirmed calm',
    ],
    ['without a pressed Renew', {}, 'issued confirmed calm'],
    ['left open once all is on record', { memory: IDLE, now: YEAR_BEFORE }, 'ready onRecord calm'],
    ['with nothing under way near the end', { memory: IDLE }, 'issued confirmed calm'],
    ['a year before the end, in a renewal', { now: YEAR_BEFORE }, 'issued confirmed calm'],
    [
      'a year before the end, after Renew on another certificate',
      { memory: { ...IDLE, intent: { topic: BRANCH_TOPIC, proven: false, at: 1 } }, now: YEAR_BEFORE },
      'issued confirmed calm',
    ],
    ['after Renew on another certificate', { memory: intending(BRANCH_TOPIC, false) }, 'issued confirmed calm'],
    ['after Renew on an unread row', { memory: intending(undefined, false) }, 'issued confirmed calm'],
    ['after Create', { cameFromCreate: true, memory: intending(TOPIC) }, 'creating createdNew warning'],
  ])('confirmation %s', (_, page, expected) => {
    const { state, message, tone } = judge({ screen: 'confirmation' }, page)
    expect(`${state} ${message} ${tone}`).toBe(expected)
  })
})

const FILES: FileAtButton[] = ['none', 'several', 'reading', 'right', 'wrong']

function* everyPage(): Generator<Page> {
  const memories = [undefined, EMPTY, CURRENT, OTHER_CURRENT, intending(TOPIC), intending(BRANCH_TOPIC, false)]
  for (const memory of memories) {
    const verdicts = [
      [],
      [unread],
      [judgeRow({ topic: TOPIC }, memory)],
      [judgeRow({ topic: STRANGE_TOPIC }, memory), unread],
    ]
    for (const screen of SCREENS)
      for (const account of [undefined, OWN.account, 'x@example.com'])
        for (const rowVerdicts of verdicts)
          for (const outside of [{ kind: 'none' as const }, shows(TOPIC), shows(STRANGE_TOPIC)])
            for (const file of FILES)
              for (const cameFromCreate of [false, true]) {
                const view = viewOf({ screen, ...(account !== undefined && { account }) })
                yield { ...usual, view, verdicts: rowVerdicts, outside, file, cameFromCreate, memory }
              }
  }
}

describe('in every combination', () => {
  const all = [...everyPage()].map((page) => ({ page, verdict: judgePushPage(page) }))

  it('nothing is good news before the record has loaded or with nothing on record', () => {
    const blind = all.filter(({ page }) => !page.memory?.currentId)
    expect(blind.length).toBeGreaterThan(100)
    expect(blind.filter(({ verdict }) => verdict.tone === 'good')).toEqual([])
  })

  it('with nothing on record the page is idle, unless it cannot be read', () => {
    for (const { page, verdict } of all.filter(({ page }) => page.memory === EMPTY)) {
      const { screen } = page.view
      expect(verdict.state).toBe(screen === 'translated' || screen === 'unreadable' ? screen : 'idle')
    }
  })

  it('a list is good news only with a proven row', () => {
    const good = all.filter(({ page, verdict }) => page.view.screen === 'list' && verdict.tone === 'good')
    expect(good.length).toBeGreaterThan(0)
    for (const { page } of good) expect(page.verdicts.some(({ verdict }) => verdict === 'this-one')).toBe(true)
  })

  it('a page that cannot be read is never good news', () => {
    const blind = all.filter(({ page }) => ['unreadable', 'translated', 'blank'].includes(page.view.screen))
    expect(blind.filter(({ verdict }) => verdict.tone === 'good')).toEqual([])
  })

  it('creating is never good news while a UID is on record', () => {
    const creating = all.filter(
      ({ page }) => ['terms', 'create', 'get-started'].includes(page.view.screen) && page.memory?.currentId,
    )
    for (const { verdict } of creating) expect(verdict.tone).toBe('warning')
  })
})

describe('isOtherAccount', () => {
  it.each([
    ['x@example.com', 'it@example.co.jp', true],
    ['IT@EXAMPLE.CO.JP', ' it@example.co.jp ', false],
    [undefined, 'it@example.co.jp', false],
    ['x@example.com', undefined, false],
    ['x@example.com', '', false],
  ])('%s against %s: %s', (shown, recorded, expected) => {
    expect(isOtherAccount(shown, recorded)).toBe(expected)
  })
})
