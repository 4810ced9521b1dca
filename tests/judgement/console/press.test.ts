// Which presses in the console's wizard are held, in every state of a renewal: what would do harm never goes through unasked.
import { describe, expect, it } from 'vitest'
import type { WizardAction, WizardScreen } from '../../../lib/consoles/wizard-screens.ts'
import { type ControlMark, markOf } from '../../../lib/judgement/console/marks.ts'
import { type ConsolePress, judgeConsolePress } from '../../../lib/judgement/console/press.ts'
import type { ConsoleMemory } from '../../../lib/model/console-memory.ts'

const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const OTHER = 'com.apple.mgmt.External.99999999-2222-3333-4444-55555555ffff'
type Run = NonNullable<ConsoleMemory['run']>

const nothing: ConsoleMemory = {
  withdrawn: false,
  organisation: { name: 'Example Inc.', topic: TOPIC },
  renewsToken: false,
}
const renewal = (run: Partial<Run> = {}): ConsoleMemory => ({
  ...nothing,
  run: { procedure: 'push-certificate', awaitsUpload: false, done: [], ...run },
})
const certificate = { fileName: 'MDM_.pem', sha256: 'ab' }
const waiting = renewal({ awaitsUpload: true, certificate, done: ['upload', 'judgeCertificate'] })

const press = (change: Partial<ConsolePress>): ConsolePress => ({
  action: 'begin',
  screen: 'opening',
  confirmation: 'unknown',
  wizardSeen: true,
  mismatchSeen: false,
  insisted: false,
  isFirstDone: false,
  file: 'none',
  account: 'fine',
  findings: undefined,
  memory: renewal(),
  ...change,
})
const reason = (change: Partial<ConsolePress>) => {
  const verdict = judgeConsolePress(press(change))
  return verdict.held ? verdict.reason : 'goes through'
}

describe('beginning the wizard anew', () => {
  it.each([
    ['before anything is known', { memory: undefined }, 'consoleLoading'],
    ['in a renewal', {}, 'goes through'],
    ['outside a renewal', { memory: nothing }, 'wizardOutsideRenewal'],
    ['while the new certificate waits', { memory: waiting }, 'wizardBeginsAnew'],
    ['after the error that they do not belong together', { memory: waiting, mismatchSeen: true }, 'goes through'],
    [
      'on a console that shows another UID',
      { findings: { uid: 'different', expiry: 'not-found', shown: OTHER } },
      'consoleOfAnother',
    ],
    ['on a page with several UIDs', { findings: { uid: 'several', expiry: 'not-found' } }, 'goes through'],
    ['where it is nobody’s console', { memory: { withdrawn: false, renewsToken: false } }, 'goes through'],
    ['after the permission was withdrawn', { memory: { ...waiting, withdrawn: true } }, 'goes through'],
    ['in a renewal of a token alone', { memory: { ...nothing, renewsToken: true } }, 'wizardOutsideRenewal'],
  ] satisfies [string, Partial<ConsolePress>, string][])('%s', (_name, change, expected) => {
    expect(reason(change)).toBe(expected)
  })

  it.each([
    ['before a certificate exists', { organisation: { name: 'New' } }, {}, 'goes through'],
    ['once one is on record', {}, {}, 'wizardSecondSetUp'],
    ['once the one on record was created in it', {}, { created: true }, 'goes through'],
    [
      'where the console shows a UID already',
      { organisation: { name: 'New' } },
      { second: OTHER },
      'wizardSecondSetUp',
    ],
    ['while this one waits', {}, { certificate, awaitsUpload: true }, 'wizardBeginsAnew'],
    ['again after this one was taken', {}, { certificate }, 'goes through'],
  ] satisfies [string, Partial<ConsoleMemory>, Partial<Run>, string][])(
    'in the first set-up, %s',
    (_name, memory, run, expected) => {
      expect(reason({ memory: { ...renewal({ procedure: 'first-set-up', ...run }), ...memory } })).toBe(expected)
    },
  )

  it('names the recorded UID, so that there is a way on; nothing where none is on record', () => {
    expect(judgeConsolePress(press({ memory: waiting }))).toMatchObject({ concerned: TOPIC })
    const fresh = { ...nothing, organisation: { name: 'New' } }
    expect(judgeConsolePress(press({ memory: fresh }))).not.toHaveProperty('concerned')
  })
})

describe('OK', () => {
  const ok = (change: Partial<ConsolePress>) => reason({ action: 'ok', screen: 'confirmation', ...change })
  it.each([
    ['at the start of a renewal', { confirmation: 'start' }, 'goes through'],
    ['at the start outside a renewal', { confirmation: 'start', memory: nothing }, 'wizardOutsideRenewal'],
    ['at the start while a certificate waits', { confirmation: 'start', memory: waiting }, 'wizardBeginsAnew'],
    ['at the start, begun anew on purpose', { confirmation: 'start', memory: waiting, insisted: true }, 'goes through'],
    [
      'to another certificate, begun anew on purpose',
      { confirmation: 'certificate', memory: waiting, insisted: true },
      'certificateDiffers',
    ],
    ['to another certificate', { confirmation: 'certificate', memory: waiting }, 'certificateDiffers'],
    [
      'to another certificate outside a renewal',
      { confirmation: 'certificate', memory: nothing },
      'certificateDiffers',
    ],
    [
      'to another certificate, nothing known yet',
      { confirmation: 'certificate', memory: undefined },
      'certificateDiffers',
    ],
    ['to a question without a name, in the wizard', {}, 'confirmationUnknown'],
    ['to a question on a page without the wizard', { wizardSeen: false }, 'goes through'],
    ['on the way to the portal', { screen: 'portal' }, 'goes through'],
  ] satisfies [string, Partial<ConsolePress>, string][])('%s', (_name, change, expected) => {
    expect(ok(change)).toBe(expected)
  })
})

describe('taking the certificate in', () => {
  const next = (change: Partial<ConsolePress>) => reason({ action: 'next', screen: 'certificate', ...change })
  it.each([
    ['with the judged file', { memory: waiting, file: 'right' }, 'goes through'],
    [
      'with the judged file, and no Apple Account',
      { memory: waiting, file: 'right', account: 'missing' },
      'goes through',
    ],
    ['with another file', { memory: waiting, file: 'wrong' }, 'certificateNotJudged'],
    ['while the file is being compared', { memory: waiting, file: 'reading' }, 'certificateReading'],
    ['with a file before any was judged', { file: 'wrong' }, 'certificateMissing'],
    ['without a file that anybody has seen', { memory: waiting, file: 'none' }, 'certificateNotChosen'],
    ['without a file, before any was judged', { file: 'none' }, 'certificateNotChosen'],
    [
      'without a file, at nobody’s console',
      { memory: { withdrawn: false, renewsToken: false }, file: 'none' },
      'goes through',
    ],
    ['with several files', { memory: waiting, file: 'several' }, 'certificateSeveral'],
    ['outside a renewal', { memory: nothing, file: 'wrong' }, 'wizardOutsideRenewal'],
    ['before anything is known', { memory: undefined, file: 'right' }, 'consoleLoading'],
  ] satisfies [string, Partial<ConsolePress>, string][])('%s', (_name, change, expected) => {
    expect(next(change)).toBe(expected)
  })
})

it('never holds what does no harm', () => {
  const screens = ['none', 'opening', 'details', 'download', 'portal', 'certificate', 'passcode', 'finished'] as const
  for (const action of ['open', 'proceed', 'cancel', 'download', 'finish'] as const) {
    for (const screen of screens) {
      for (const memory of [undefined, nothing, waiting, renewal()]) {
        expect(reason({ action, screen, memory }), `${action} on ${screen}`).toBe('goes through')
      }
    }
  }
})

/** Which buttons a screen has. */
const ON_SCREEN: Partial<Record<WizardScreen, readonly WizardAction[]>> = {
  none: ['open'],
  confirmation: ['open', 'ok', 'cancel'],
  details: ['open', 'next'],
  download: ['open', 'download', 'next'],
  portal: ['open', 'portal', 'ok'],
  certificate: ['open', 'next'],
  finished: ['open', 'finish'],
}

describe('the marks', () => {
  const marks = (change: Partial<ConsolePress>) => {
    const { action: _action, ...state } = press(change)
    return Object.fromEntries(
      (['open', 'begin', 'proceed', 'ok', 'cancel'] as const).map((action) => [action, markOf(action, state)]),
    )
  }
  it('show where to go on while the certificate waits', () => {
    expect(marks({ memory: waiting })).toMatchObject({ begin: 'avoid', proceed: 'press', open: undefined })
  })
  it.each<[string, Partial<ConsolePress>, Partial<Record<WizardAction, ControlMark>>]>([
    [
      'what opens the wizard, at its step',
      { screen: 'none', memory: renewal({ next: 'wizardStart' }) },
      { open: 'press' },
    ],
    ['it again, closed half-way', { screen: 'none', memory: renewal({ next: 'wizardDetails' }) }, { open: 'press' }],
    ['nothing at another step', { screen: 'none', memory: renewal({ next: 'consoleUid' }) }, {}],
    [
      'nothing on a page of another certificate',
      { screen: 'none', memory: renewal({ next: 'wizardStart' }), findings: { uid: 'different', expiry: 'not-found' } },
      {},
    ],
    ['OK to the warning at the start', { screen: 'confirmation', confirmation: 'start' }, { ok: 'press' }],
    ['the link of the signing request', { screen: 'download' }, { download: 'press' }],
    ['what leads on once it was pressed', { screen: 'download', isFirstDone: true }, { next: 'press' }],
    ['the link to the portal', { screen: 'portal' }, { portal: 'press' }],
    ['OK once it was pressed', { screen: 'portal', isFirstDone: true }, { ok: 'press' }],
    ['OK to who comes back with the certificate', { screen: 'portal', memory: waiting }, { ok: 'press' }],
    ['neither outside a renewal', { screen: 'portal', memory: nothing }, {}],
    ['nothing that sends fields to be filled in', { screen: 'details' }, {}],
    ['that a file comes first', { screen: 'certificate', memory: waiting }, { next: 'wait' }],
    ['nothing of the kind before one was checked', { screen: 'certificate' }, { next: 'avoid' }],
    ['what leads on with the right file', { screen: 'certificate', memory: waiting, file: 'right' }, { next: 'press' }],
    [
      'that the Apple Account comes first, where it is empty',
      { screen: 'certificate', memory: waiting, file: 'right', account: 'missing' },
      { next: 'fill' },
    ],
    [
      'and where it is another one',
      { screen: 'certificate', memory: waiting, file: 'right', account: 'other' },
      { next: 'fill' },
    ],
    ['the file first of all', { screen: 'certificate', memory: waiting, account: 'missing' }, { next: 'wait' }],
    [
      'another file as one, whatever the account',
      { screen: 'certificate', memory: waiting, file: 'wrong', account: 'missing' },
      { next: 'avoid' },
    ],
    [
      'nothing of an account on another screen',
      { screen: 'finished', memory: waiting, account: 'missing' },
      { finish: 'press' },
    ],
    ['that it must not, with another', { screen: 'certificate', memory: waiting, file: 'wrong' }, { next: 'avoid' }],
    ['the end', { screen: 'finished', memory: waiting }, { finish: 'press' }],
    ['nothing outside a renewal', { screen: 'finished', memory: nothing }, {}],
  ])('show %s', (_, change, expected) => {
    const { action: _action, ...state } = press(change)
    const all = ['open', 'begin', 'next', 'proceed', 'ok', 'cancel', 'download', 'portal', 'finish'] as const
    const shown = all.flatMap((action) => {
      // What the screen does not have needs no mark.
      const mark = ON_SCREEN[state.screen]?.includes(action) ? markOf(action, state) : undefined
      return mark === undefined ? [] : [[action, mark]]
    })
    expect(Object.fromEntries(shown)).toEqual(expected)
  })
  it('show where to begin', () => {
    expect(marks({})).toMatchObject({ begin: 'press', proceed: undefined })
  })
  it('show neither once a signing request has been made', () => {
    expect(marks({ memory: renewal({ done: ['signingRequestDownload'] }) })).toMatchObject({
      begin: undefined,
      proceed: undefined,
    })
  })
  it('show Cancel where another certificate would be put in', () => {
    const asked = { screen: 'confirmation', confirmation: 'certificate', memory: waiting } as const
    expect(marks(asked)).toMatchObject({ ok: 'avoid', cancel: 'press' })
  })
  it('show Cancel at the start outside a renewal', () => {
    const asked = { screen: 'confirmation', confirmation: 'start', memory: nothing } as const
    expect(marks(asked)).toMatchObject({ ok: 'avoid', cancel: 'press' })
  })
  it('leave a question alone that nobody knows, but for OK', () => {
    expect(marks({ screen: 'confirmation', memory: waiting })).toMatchObject({ ok: 'avoid', cancel: undefined })
  })
  it('are none before anything is known, and none once the permission was withdrawn', () => {
    for (const memory of [undefined, { ...waiting, withdrawn: true }]) {
      expect(Object.values(marks({ memory })).filter((mark) => mark !== undefined)).toEqual([])
    }
  })
})
