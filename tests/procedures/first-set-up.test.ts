// The first set-up as data, in the manual's order, and what proves its steps: never a certificate that is not its own.
import { describe, expect, it } from 'vitest'
import { ticksFor } from '../../lib/procedures/evidence.ts'
import type { Evidence } from '../../lib/procedures/evidence-types.ts'
import { firstSetUp } from '../../lib/procedures/first-set-up.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'

const START = Date.UTC(2026, 10, 24, 3)
const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const OTHER = 'com.apple.mgmt.External.99999999-2222-3333-4444-55555555ffff'
const UP_TO_UPLOAD = ['createAtApple', 'acceptTerms', 'chooseSigningRequest', 'uploadToCreate']
const ids = firstSetUp.steps.map(({ id }) => id)

type RunSoFar = Parameters<typeof ticksFor>[1]
const run: RunSoFar = { procedure: 'first-set-up', ticks: {}, startedAt: START, before: {} }
const uploaded: RunSoFar = { ...run, createUploadedAt: START + 1 }
const fresh = { consoleId: 'clomo' }
const onRecord = { consoleId: 'clomo', topic: TOPIC }

const proves = (evidence: Evidence, soFar: RunSoFar = run, organisation: typeof fresh | typeof onRecord = fresh) =>
  ticksFor(evidence, soFar, organisation).map(({ stepId }) => stepId)
const shows = (screen: string, intent?: { topic?: string; proven: boolean; at?: number }): Evidence => ({
  kind: 'portal-seen',
  screen,
  ...(intent && { intent: { at: START, ...intent } }),
})
const console = (...topics: string[]): Evidence => ({
  kind: 'console',
  reading: { topics: topics.map((topic) => ({ topic, label: '', context: '' })), expiries: [] },
})

describe('the first set-up', () => {
  it('goes in the order of the manual', () => {
    expect(ids).toEqual([
      ...['accountAdvice', 'setupWizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen'],
      ...[...UP_TO_UPLOAD, 'downloadCertificate', 'judgeCertificate'],
      ...['wizardContinue', 'uploadCertificate', 'passcode', 'wizardFinish'],
    ])
  })

  it('is shorter where the console has no such wizard', () => {
    const without = ['wizardDetails', 'passcode']
    const shorter = procedureFor('first-set-up', 'another').steps.map(({ id }) => id)
    expect(shorter).toEqual(ids.filter((id) => !without.includes(id)))
  })

  it('never sends anyone to Renew or to last year', () => {
    expect(ids).not.toContain('renew')
    expect(ids).not.toContain('portalUid')
  })
})

describe('on the portal', () => {
  it('the terms prove that Create was pressed, the create screen that they were accepted', () => {
    expect(proves(shows('terms'))).toEqual(['createAtApple'])
    expect(proves(shows('create'))).toEqual(['createAtApple', 'acceptTerms'])
  })

  it.each(['get-started', 'list', 'renew', 'sign-in', 'unreadable'])('%s proves nothing', (screen) => {
    expect(proves(shows(screen))).toEqual([])
    expect(proves(shows(screen), uploaded)).toEqual([])
  })

  it('the confirmation proves the upload only where this run has uploaded', () => {
    expect(proves(shows('confirmation'), uploaded)).toEqual(UP_TO_UPLOAD)
    expect(proves(shows('confirmation'))).toEqual([])
  })

  it('a confirmation that was left open since before it proves nothing', () => {
    const old = shows('confirmation', { topic: TOPIC, proven: true, at: uploaded.startedAt - 1 })
    expect(proves(old, uploaded, onRecord)).toEqual([])
  })

  it('the confirmation of a Renew proves nothing, unless it was for the certificate that was created', () => {
    expect(proves(shows('confirmation', { topic: OTHER, proven: true }), uploaded)).toEqual([])
    expect(proves(shows('confirmation', { topic: OTHER, proven: true }), uploaded, onRecord)).toEqual([])
    expect(proves(shows('confirmation', { topic: TOPIC, proven: false }), uploaded, onRecord)).toEqual([])
    expect(proves(shows('confirmation', { topic: TOPIC, proven: true }), uploaded, onRecord)).toEqual(UP_TO_UPLOAD)
  })

  it('once the certificate is on record, the screens of Create and their confirmation prove nothing', () => {
    for (const screen of ['terms', 'create', 'confirmation']) {
      expect(proves(shows(screen), uploaded, onRecord)).toEqual([])
    }
  })

  it('Renew on the certificate that was created stands for Create, on any other for nothing', () => {
    const pressed = (topic: string, proven = true): Evidence => ({ kind: 'renew-pressed', topic, proven })
    expect(proves(pressed(TOPIC), run, onRecord)).toEqual(['createAtApple', 'acceptTerms'])
    expect(proves(pressed(TOPIC, false), run, onRecord)).toEqual([])
    expect(proves(pressed(OTHER), run, onRecord)).toEqual([])
    expect(proves(pressed(OTHER))).toEqual([])
  })
})

describe('Download', () => {
  const pressed = (intent?: { topic: string; proven: boolean; at: number }): Evidence => ({
    kind: 'download-pressed',
    intent,
  })
  const at = uploaded.startedAt

  it('on the confirmation of what this run made proves itself', () => {
    expect(proves(pressed(), uploaded)).toEqual([...UP_TO_UPLOAD, 'downloadCertificate'])
    const renewed = pressed({ topic: TOPIC, proven: true, at })
    expect(proves(renewed, uploaded, onRecord)).toEqual([...UP_TO_UPLOAD, 'downloadCertificate'])
  })

  it('proves nothing before anything was uploaded, of another certificate, or of a row of the list', () => {
    expect(proves(pressed())).toEqual([])
    expect(proves(pressed({ topic: OTHER, proven: true, at }), uploaded)).toEqual([])
    expect(proves({ kind: 'download-pressed', thisOne: { topic: OTHER } }, uploaded)).toEqual([])
  })
})

describe('files and the console', () => {
  it('a signing request proves its own step, by the file', () => {
    expect(ticksFor({ kind: 'signing-request' }, run, fresh)).toEqual([{ stepId: 'chooseSigningRequest', by: 'file' }])
  })

  it('the judged certificate proves all that came before it on the portal, and nothing in the console', () => {
    expect(proves({ kind: 'certificate' })).toEqual([...UP_TO_UPLOAD, 'downloadCertificate', 'judgeCertificate'])
  })

  it('a UID in the console proves nothing while none is on record', () => {
    expect(proves(console(TOPIC))).toEqual([])
  })

  it('the recorded UID in the console proves that the certificate is there, but no passcode and no end', () => {
    const proved = proves(console(TOPIC), run, onRecord)
    expect(proved).toContain('uploadCertificate')
    expect(proved).not.toContain('passcode')
    expect(proved).not.toContain('wizardFinish')
    expect(proved).not.toContain('judgeCertificate')
    expect(proves(console(OTHER), run, onRecord)).toEqual([])
    expect(proves(console(TOPIC, OTHER), run, onRecord)).toEqual([])
  })
})
