// What each page and file proves, and, just as much, what it does not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConsoleReading } from '../../lib/consoles/types.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { Run } from '../../lib/model/run.ts'
import { ticksFor } from '../../lib/procedures/evidence.ts'
import type { Evidence } from '../../lib/procedures/evidence-types.ts'
import { pushCertificate } from '../../lib/procedures/push-certificate.ts'

const START = Date.UTC(2026, 10, 24, 3)
const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const OTHER = 'com.apple.mgmt.External.99999999-2222-3333-4444-55555555ffff'
const acme = { topic: TOPIC, account: 'push@acme.example', consoleId: 'clomo' }
type RunSoFar = Parameters<typeof ticksFor>[1]
const run: RunSoFar = {
  procedure: 'push-certificate',
  ticks: {},
  startedAt: START,
  before: { topic: TOPIC, notAfter: START + 20 * DAY },
}
const tick = { at: START, by: 'hand' } as const
const certificate: NonNullable<Run['certificate']> = {
  fileName: 'MDM_.pem',
  sha256: 'cc',
  serial: '77',
  notBefore: START,
  notAfter: START + 365 * DAY,
  at: START,
}
const TO_UPLOAD = ['portalAccount', 'portalUid', 'portalSignIn', 'renew', 'chooseSigningRequest', 'upload']

const proves = (evidence: Evidence, soFar: RunSoFar = run) =>
  ticksFor(evidence, soFar, acme).map(({ stepId }) => stepId)
const list = (thisOne?: { topic: string; notAfter?: number }, account?: string): Evidence => ({
  kind: 'portal-seen',
  screen: 'list',
  thisOne,
  account,
})

describe('the list', () => {
  it('with the proven row proves account and UID', () => {
    expect(proves(list({ topic: TOPIC.toUpperCase() }))).toEqual(['portalAccount', 'portalUid'])
  })

  it('with nothing but the right account proves the account', () => {
    expect(proves(list(undefined, 'Push@Acme.example'))).toEqual(['portalAccount'])
  })

  it('of another account, or with another row, proves nothing', () => {
    expect(proves(list(undefined, 'someone@acme.example'))).toEqual([])
    expect(proves(list({ topic: OTHER }))).toEqual([])
    expect(proves(list())).toEqual([])
    expect(ticksFor(list(undefined, undefined), run, { topic: TOPIC, consoleId: 'clomo' })).toEqual([])
  })

  it('counts as the second sign-in only after the console has made its signing request', () => {
    const afterwards = { ...run, ticks: { portalUid: tick, wizardLeaveOpen: tick } }
    expect(proves(list({ topic: TOPIC }), afterwards)).toContain('portalSignIn')
    expect(proves(list({ topic: TOPIC }), { ...run, ticks: { portalUid: tick } })).not.toContain('portalSignIn')
  })

  it('proves the upload by a date that only a certificate of this run can have', () => {
    expect(proves(list({ topic: TOPIC, notAfter: START + 365 * DAY }))).toEqual(TO_UPLOAD)
  })

  it.each([
    ['the date on record', START + 20 * DAY],
    ['a date that differs by the hour', START + 20.9 * DAY],
    ['a later date, of a renewal before this run', START + 200 * DAY],
    ['an earlier date', START - 5 * DAY],
  ])('does not prove the upload by %s', (_name, notAfter) => {
    expect(proves(list({ topic: TOPIC, notAfter }))).not.toContain('upload')
  })

  it('does not prove the upload where the date before is not known', () => {
    const unknown = { ...run, before: { topic: TOPIC } }
    expect(proves(list({ topic: TOPIC, notAfter: START + 365 * DAY }), unknown)).not.toContain('upload')
  })

  it('does not prove the upload by another row', () => {
    expect(proves(list({ topic: OTHER, notAfter: START + 365 * DAY }))).toEqual([])
  })
})

describe('the confirmation', () => {
  const confirmation = (intent?: { topic?: string; proven: boolean; at: number }): Evidence => ({
    kind: 'portal-seen',
    screen: 'confirmation',
    account: acme.account,
    intent,
  })

  it('after Renew on the proven row proves the upload', () => {
    expect(proves(confirmation({ topic: TOPIC, proven: true, at: START }))).toEqual(TO_UPLOAD)
  })

  it.each([
    ['without a pressed Renew', undefined],
    ['after Renew on another row', { topic: OTHER, proven: true, at: START }],
    ['after Renew that the user insisted on', { topic: TOPIC, proven: false, at: START }],
    ['after Renew on a row that was not read', { proven: false, at: START }],
    ['left open since an earlier renewal', { topic: TOPIC, proven: true, at: START - 1 }],
  ])('%s proves nothing', (_name, intent) => {
    expect(proves(confirmation(intent))).toEqual([])
  })
})

it.each(['get-started', 'terms', 'create', 'renew', 'sign-in', 'translated', 'unreadable', 'blank'])(
  'the screen %s proves nothing',
  (screen) => {
    const intent = { topic: TOPIC, proven: true, at: START }
    expect(proves({ kind: 'portal-seen', screen, account: acme.account, intent })).toEqual([])
  },
)

describe('Renew', () => {
  it('on the proven row proves all up to there', () => {
    expect(proves({ kind: 'renew-pressed', topic: TOPIC, proven: true })).toEqual(TO_UPLOAD.slice(0, 4))
  })

  it('on another row, or insisted on, proves nothing', () => {
    expect(proves({ kind: 'renew-pressed', topic: OTHER, proven: true })).toEqual([])
    expect(proves({ kind: 'renew-pressed', topic: TOPIC, proven: false })).toEqual([])
    expect(proves({ kind: 'renew-pressed', proven: true })).toEqual([])
  })
})

describe('Download', () => {
  const fresh = START + 365 * DAY
  const onRow = (topic: string, notAfter?: number): Evidence => ({
    kind: 'download-pressed',
    thisOne: { topic, ...(notAfter !== undefined && { notAfter }) },
  })
  const onConfirmation = (intent?: { topic?: string; proven: boolean; at: number }): Evidence => ({
    kind: 'download-pressed',
    intent,
  })

  it.each([
    ['of the proven row with its new date', onRow(TOPIC, fresh)],
    ['on the confirmation of this run’s Renew', onConfirmation({ topic: TOPIC, proven: true, at: START })],
  ])('%s proves itself, and all at Apple before it', (_name, pressed) => {
    expect(proves(pressed)).toEqual([...TO_UPLOAD, 'downloadCertificate'])
    const own = ticksFor(pressed, run, acme).filter(({ by }) => by === 'page')
    expect(own.map(({ stepId }) => stepId)).toEqual(['portalUid', 'downloadCertificate'])
  })

  it.each([
    ['of the certificate before', onRow(TOPIC, START + 20 * DAY)],
    ['of a row without a date', onRow(TOPIC)],
    ['of another row', onRow(OTHER, fresh)],
    ['on a confirmation of nothing known', onConfirmation()],
    ['on the confirmation of another certificate', onConfirmation({ topic: OTHER, proven: true, at: START })],
    ['on that of a Renew that was insisted on', onConfirmation({ topic: TOPIC, proven: false, at: START })],
    ['on one left open since before', onConfirmation({ topic: TOPIC, proven: true, at: START - 1 })],
  ])('%s proves nothing', (_name, pressed) => {
    expect(proves(pressed)).toEqual([])
  })

  it('proves nothing by a date where none is known from before', () => {
    expect(proves(onRow(TOPIC, fresh), { ...run, before: { topic: TOPIC } })).toEqual([])
  })

  it('proves nothing of a token', () => {
    for (const procedure of ['server-token', 'content-token'] as const)
      expect(proves(onRow(TOPIC, fresh), { ...run, procedure })).toEqual([])
  })
})

describe('files', () => {
  it('a signing request proves that it was chosen, not that it is new', () => {
    expect(ticksFor({ kind: 'signing-request' }, run, acme)).toEqual([{ stepId: 'chooseSigningRequest', by: 'file' }])
  })

  it('the judged certificate proves everything at the portal', () => {
    expect(proves({ kind: 'certificate' })).toEqual([...TO_UPLOAD, 'downloadCertificate', 'judgeCertificate'])
  })
})

describe('the console', () => {
  const SUBJECT = 'プッシュ通知証明書のサブジェクト'
  const console = (topics: string[], ends?: number, label = 'MDM プッシュ通知証明書'): Evidence => {
    const reading: ConsoleReading = {
      topics: topics.map((topic) => ({ topic, label: SUBJECT, context: 'システム構成情報' })),
      expiries: ends === undefined ? [] : [{ label, text: '', notAfter: ends }],
    }
    return { kind: 'console', reading }
  }
  const judged = { ...run, certificate }
  const carriedBack = { ...judged, ticks: { wizardFinish: tick } }

  it('with the same UID proves the first comparison as long as the wizard is not finished', () => {
    expect(proves(console([TOPIC]))).toEqual(['consoleUid'])
    expect(proves(console([TOPIC]), judged)).toEqual(['consoleUid'])
    expect(proves(console([TOPIC]), carriedBack)).toEqual([])
  })

  it('with the same UID proves the last comparison once the new expiry was seen, and not beside the old one', () => {
    const seen = { ...carriedBack, ticks: { ...carriedBack.ticks, consoleExpiry: tick } }
    expect(proves(console([TOPIC]), seen)).toEqual(['consoleUidAfter'])
    expect(proves(console([TOPIC], START + 20 * DAY), seen)).toEqual([])
  })

  it('with another UID proves nothing, whatever its date', () => {
    expect(proves(console([OTHER]))).toEqual([])
    expect(proves(console([OTHER], certificate.notAfter), carriedBack)).toEqual([])
  })

  it('with several UIDs proves nothing about the UID', () => {
    expect(proves(console([TOPIC, OTHER]))).toEqual([])
  })

  it('with the new date proves the work in the console, not which row was renewed', () => {
    const proved = proves(console([], certificate.notAfter - DAY), judged)
    expect(proved).toEqual([
      ...['wizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen'],
      ...['wizardContinue', 'uploadCertificate', 'wizardFinish', 'consoleExpiry'],
    ])
  })

  it('with the new date and the same UID proves everything but the judgement of the file', () => {
    const proved = new Set<string>(proves(console([TOPIC], START + 365 * DAY)))
    const open = pushCertificate.steps.map(({ id }) => id).filter((id) => !proved.has(id))
    expect(open).toEqual(['judgeCertificate'])
  })

  it.each([
    ['the old date', START + 20 * DAY, undefined],
    ['a date that is not the judged certificate', certificate.notAfter - 30 * DAY, undefined],
    ['the new date of something else', certificate.notAfter, 'VPP サービストークン'],
  ])('with %s proves no renewal', (_name, ends, label) => {
    expect(proves(console([], ends, label), judged)).toEqual([])
  })
})

describe('what only follows from it is called so', () => {
  const shown = (evidence: Evidence, soFar: RunSoFar = run) => {
    const ticks = ticksFor(evidence, soFar, acme)
    const ids = (follows: boolean) =>
      ticks.filter(({ by }) => (by === 'result') === follows).map(({ stepId }) => stepId)
    return { itself: ids(false), follows: ids(true) }
  }

  it('the confirmation shows the upload, and the list its row', () => {
    const intent = { topic: TOPIC, proven: true, at: START }
    expect(shown({ kind: 'portal-seen', screen: 'confirmation', intent })).toEqual({
      itself: ['upload'],
      follows: TO_UPLOAD.slice(0, 5),
    })
    expect(shown(list({ topic: TOPIC, notAfter: START + 365 * DAY }))).toEqual({
      itself: ['portalAccount', 'portalUid', 'portalSignIn'],
      follows: ['renew', 'chooseSigningRequest', 'upload'],
    })
  })

  it('the certificate shows that it was downloaded, not what was pressed before', () => {
    expect(shown({ kind: 'certificate' })).toEqual({
      itself: ['downloadCertificate', 'judgeCertificate'],
      follows: TO_UPLOAD,
    })
  })

  it('the console shows what is in use, not how that was done', () => {
    const reading: ConsoleReading = {
      topics: [{ topic: TOPIC, label: 'プッシュ通知証明書のサブジェクト', context: 'システム構成情報' }],
      expiries: [{ label: 'MDM プッシュ通知証明書', text: '', notAfter: certificate.notAfter }],
    }
    const { itself, follows } = shown({ kind: 'console', reading }, { ...run, certificate })
    expect(itself).toEqual(['consoleExpiry', 'consoleUid', 'consoleUidAfter'])
    expect(follows).toEqual(expect.arrayContaining(['wizardDetails', 'uploadCertificate', 'upload']))
  })
})

it('never ticks by hand, and knows every step it ticks', () => {
  const ids = new Set<string>(pushCertificate.steps.map(({ id }) => id))
  const topic = fc.constantFrom(TOPIC, OTHER)
  const notAfter = fc.integer({ min: START - 400 * DAY, max: START + 800 * DAY })
  const evidence: fc.Arbitrary<Evidence> = fc.oneof(
    fc.record({
      kind: fc.constant('portal-seen' as const),
      screen: fc.string(),
      thisOne: fc.record({ topic, notAfter }),
    }),
    fc.record({ kind: fc.constant('renew-pressed' as const), topic, proven: fc.boolean() }),
    fc.constant<Evidence>({ kind: 'certificate' }),
  )
  fc.assert(
    fc.property(evidence, (given) => {
      for (const { stepId, by } of ticksFor(given, run, acme)) {
        expect(ids.has(stepId)).toBe(true)
        expect(by).not.toBe('hand')
      }
    }),
  )
})
