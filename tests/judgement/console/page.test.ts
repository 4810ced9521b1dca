// What the banner says on a page of the console, and that it says nothing on most.
import { describe, expect, it } from 'vitest'
import { clomo } from '../../../lib/consoles/clomo.ts'
import { type ConsolePage, judgeConsolePage } from '../../../lib/judgement/console/page.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../../lib/model/console-memory.ts'

const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const { wizard } = clomo as Required<typeof clomo>
type Run = NonNullable<ConsoleMemory['run']>
const nothing: ConsoleMemory = { withdrawn: false, organisation: { name: 'Example', topic: TOPIC }, renewsToken: false }
const renewal = (run: Partial<Run> = {}): ConsoleMemory => ({
  ...nothing,
  run: { procedure: 'push-certificate', awaitsUpload: false, done: [], ...run },
})
const TOKEN = { name: 'a.p7m', sha256: 'ab' }
const certificate = { fileName: 'MDM_.pem', sha256: 'ab' }
const seen = (change: Partial<ConsoleFindings>): ConsoleFindings => ({
  uid: 'not-found',
  expiry: 'not-found',
  ...change,
})
const says = (change: Partial<ConsolePage>) =>
  judgeConsolePage({
    screen: 'none',
    confirmation: 'unknown',
    mismatch: false,
    hasOpener: false,
    takesFile: false,
    chosen: undefined,
    downloaded: false,
    file: 'none',
    account: 'fine',
    findings: undefined,
    memory: renewal(),
    ...change,
  })?.message
const token = (change: Partial<ConsoleFindings>) => ({
  takesFile: true,
  findings: seen(change),
  memory: { ...nothing, renewsToken: true },
})

/** A push certificate has been chosen on a page that shows no wizard. */
const chosen = (file: ConsolePage['file'], run: Partial<Run> = { awaitsUpload: true, certificate }) => ({
  takesFile: true,
  chosen: 'certificate' as const,
  file,
  memory: renewal(run),
})

/** The same of a token. */
const chosenToken = (file: ConsolePage['file'], more: Partial<ConsoleMemory> = { tokenFiles: [TOKEN] }) => ({
  takesFile: true,
  chosen: 'token' as const,
  file,
  memory: { ...nothing, renewsToken: true, ...more },
})

describe('nothing', () => {
  it.each([
    ['of another file', { ...chosen('wrong'), chosen: undefined }],
    ['of a push certificate outside a renewal', { ...chosen('wrong'), memory: nothing }],
    ['of one beside a wizard that takes it', { ...chosen('right'), memory: { ...renewal(), wizard } }],
    ['of the right one where the page has taken it', { ...chosen('right'), takesFile: false }],
    ['of a token that is awaited no more', chosenToken('wrong', {})],
    ['of the right token where the page has taken it', { ...chosenToken('right'), takesFile: false }],
    ['of a token while it is read', chosenToken('reading')],
    ['of one once it was uploaded', chosen('right', { certificate, done: ['uploadCertificate'] })],
    ['before anything is known', { memory: undefined, screen: 'opening' }],
    ['on a page that shows nothing of it', {}],
    ['outside a renewal, where the UID is right', { memory: nothing, findings: seen({ uid: 'same' }) }],
    ['outside a renewal, about a date', { memory: nothing, findings: seen({ expiry: 'not-yet' }) }],
    ['outside a renewal, about several UIDs', { memory: nothing, findings: seen({ uid: 'several' }) }],
    ['on nobody’s console, away from the wizard', { memory: { withdrawn: false, renewsToken: false } }],
    ['about a question that nobody knows', { screen: 'confirmation' }],
    ['of a token’s date while none is renewed', { findings: seen({ tokenRenewed: '2027/11/24' }) }],
    ['of a token’s file where the page takes none', { ...token({ tokenNext: 'upload' }), takesFile: false }],
    ['of a token whose next step is elsewhere', token({})],
    [
      'of a token that is no longer renewed',
      { ...token({ tokenNext: 'upload' }), memory: { ...nothing, renewsToken: false } },
    ],
  ] satisfies [string, Partial<ConsolePage>][])('is said %s', (_name, change) => {
    expect(says(change)).toBeUndefined()
  })
})

it.each([
  ['withdrawn', { memory: { ...renewal(), withdrawn: true }, screen: 'opening' }],
  ['whose', { memory: { withdrawn: false, renewsToken: false }, screen: 'opening' }],
  ['mismatch', { mismatch: true, screen: 'certificate' }],
  ['outside', { memory: nothing, screen: 'opening' }],
  ['begin', { screen: 'opening' }],
  ['underWay', { screen: 'opening', memory: renewal({ done: ['signingRequestDownload'] }) }],
  ['proceed', { screen: 'opening', memory: renewal({ awaitsUpload: true, certificate }) }],
  ['startConfirmation', { screen: 'confirmation', confirmation: 'start' }],
  ['startOutside', { screen: 'confirmation', confirmation: 'start', memory: nothing }],
  ['startOutside', { screen: 'confirmation', confirmation: 'start', memory: renewal({ awaitsUpload: true }) }],
  ['differs', { screen: 'confirmation', confirmation: 'certificate' }],
  ['details', { screen: 'details' }],
  ['download', { screen: 'download' }],
  ['downloaded', { screen: 'download', downloaded: true }],
  ['toPortal', { screen: 'portal' }],
  ['toPortal', { screen: 'portal', memory: renewal({ done: ['signingRequestDownload', 'renew'] }) }],
  ['leftOpen', { screen: 'portal', memory: renewal({ awaitsUpload: true }) }],
  ['leftOpen', { screen: 'portal', memory: renewal({ awaitsUpload: true, certificate }) }],
  ['openWizard', { hasOpener: true, memory: renewal({ next: 'wizardStart' }) }],
  ['openWizard', { hasOpener: true, memory: renewal({ next: 'wizardStart' }), findings: seen({ uid: 'same' }) }],
  ['openWizard', { hasOpener: true, memory: renewal({ next: 'wizardContinue', awaitsUpload: true, certificate }) }],
  ['openWizard', { hasOpener: true, memory: renewal({ next: 'uploadCertificate', awaitsUpload: true, certificate }) }],
  ['reopenWizard', { hasOpener: true, memory: renewal({ next: 'wizardDetails', done: ['wizardStart'] }) }],
  [
    'reopenWizard',
    { hasOpener: true, memory: renewal({ next: 'signingRequestDownload' }), findings: seen({ uid: 'same' }) },
  ],
  ['details', { hasOpener: true, screen: 'details', memory: renewal({ next: 'wizardDetails' }) }],
  ['uidSame', { hasOpener: true, memory: renewal({ next: 'consoleUid' }), findings: seen({ uid: 'same' }) }],
  ['uidSame', { hasOpener: true, memory: renewal({ next: 'wizardLeaveOpen' }), findings: seen({ uid: 'same' }) }],
  ['uidSame', { hasOpener: false, memory: renewal({ next: 'wizardDetails' }), findings: seen({ uid: 'same' }) }],
  ['uidDifferent', { hasOpener: true, memory: renewal({ next: 'wizardStart' }), findings: seen({ uid: 'different' }) }],
  ['uidSeveral', { hasOpener: true, memory: renewal({ next: 'wizardDetails' }), findings: seen({ uid: 'several' }) }],
  ['certificateNotYet', { screen: 'certificate' }],
  ['chooseCertificate', { screen: 'certificate', memory: renewal({ certificate }) }],
  ['certificateRight', { screen: 'certificate', file: 'right', memory: renewal({ certificate }) }],
  ['accountMissing', { screen: 'certificate', file: 'right', account: 'missing', memory: renewal({ certificate }) }],
  ['accountDiffers', { screen: 'certificate', file: 'right', account: 'other', memory: renewal({ certificate }) }],
  ['chooseCertificate', { screen: 'certificate', account: 'missing', memory: renewal({ certificate }) }],
  ['certificateWrong', { screen: 'certificate', file: 'wrong', account: 'missing', memory: renewal({ certificate }) }],
  ['certificateNotYet', { screen: 'certificate', account: 'other' }],
  ['passcode', { screen: 'passcode', account: 'missing' }],
  ['certificateSeveral', { screen: 'certificate', file: 'several', memory: renewal({ certificate }) }],
  ['certificateWrong', { screen: 'certificate', file: 'wrong', memory: renewal({ certificate }) }],
  ['fileRight', chosen('right')],
  ['certificateWrong', chosen('wrong')],
  ['certificateWrong', { ...chosen('wrong'), takesFile: false, findings: seen({ uid: 'same' }) }],
  ['certificateSeveral', chosen('several')],
  ['certificateNotYet', chosen('wrong', {})],
  ['uidDifferent', { ...chosen('right'), findings: seen({ uid: 'different' }) }],
  ['renewed', { ...chosen('right'), findings: seen({ uid: 'same', expiry: 'renewed' }) }],
  ['fileRight', chosenToken('right')],
  ['tokenFileWrong', chosenToken('wrong')],
  ['tokenFileWrong', { ...chosenToken('wrong'), findings: seen({ uid: 'same' }) }],
  ['tokenRenewed', { ...chosenToken('right'), findings: seen({ tokenRenewed: '2027/11/24' }) }],
  ['passcode', { screen: 'passcode' }],
  ['finished', { screen: 'finished' }],
  ['uidSame', { findings: seen({ uid: 'same' }) }],
  ['uidDifferent', { findings: seen({ uid: 'different' }) }],
  ['uidDifferent', { findings: seen({ uid: 'different' }), memory: nothing }],
  ['uidDifferent', { findings: seen({ uid: 'different', expiry: 'renewed' }) }],
  ['uidDifferent', { screen: 'opening', findings: seen({ uid: 'different' }) }],
  ['uidOfOther', { findings: seen({ uid: 'different', otherName: 'Other' }) }],
  ['uidSeveral', { findings: seen({ uid: 'several', expiry: 'renewed' }) }],
  ['renewed', { findings: seen({ uid: 'same', expiry: 'renewed' }) }],
  ['expiryNotYet', { findings: seen({ uid: 'same', expiry: 'not-yet' }), memory: renewal({ done: ['wizardFinish'] }) }],
  ['tokenRenewed', { findings: seen({ tokenRenewed: '2027/11/24' }), memory: { ...nothing, renewsToken: true } }],
  ['tokenReady', token({ tokenNext: 'ready' })],
  ['tokenNotYet', token({ tokenNext: 'judge' })],
  ['tokenUpload', token({ tokenNext: 'upload', tokenFile: TOKEN })],
  ['tokenUpload', { ...token({ tokenNext: 'upload', tokenFile: TOKEN }), file: 'reading' }],
  ['tokenUpload', { ...token({ tokenNext: 'upload', tokenFile: TOKEN }), file: 'several' }],
  ['fileRight', { ...token({ tokenNext: 'upload', tokenFile: TOKEN }), file: 'right' }],
  ['tokenFileWrong', { ...token({ tokenNext: 'upload', tokenFile: TOKEN }), file: 'wrong' }],
  ['tokenNotYet', { ...token({ tokenNext: 'judge' }), file: 'wrong' }],
  ['tokenRenewed', token({ tokenRenewed: '2027/11/24', tokenNext: 'upload' })],
  ['uidDifferent', token({ uid: 'different', tokenNext: 'upload' })],
  ['uidSame', { ...token({ uid: 'same', tokenNext: 'upload' }), memory: { ...renewal(), renewsToken: true } }],
  [
    'tokenShown',
    { findings: seen({ tokenRenewed: '2027/11/24', isUnsaved: true }), memory: { ...nothing, renewsToken: true } },
  ],
] satisfies [string, Partial<ConsolePage>][])('%s is said', (message, change) => {
  expect(says(change)).toBe(message)
})

it('good news is never said of another UID, of several, or while a step is left', () => {
  const good = (findings: ConsoleFindings) =>
    judgeConsolePage({
      screen: 'none',
      confirmation: 'unknown',
      mismatch: false,
      hasOpener: false,
      takesFile: false,
      chosen: undefined,
      downloaded: false,
      file: 'none',
      account: 'fine',
      findings,
      memory: renewal(),
    })?.tone === 'good'
  expect(good(seen({ uid: 'same' }))).toBe(true)
  for (const uid of ['different', 'several'] as const) expect(good(seen({ uid, expiry: 'renewed' }))).toBe(false)
  expect(good(seen({ uid: 'not-found', expiry: 'not-yet' }))).toBe(false)
})
