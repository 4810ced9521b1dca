// What the banner says in the first set-up: Get Started is right here, and good news only of what was issued in it.
import { describe, expect, it } from 'vitest'
import { judgePushPage } from '../../../lib/judgement/push/page.ts'
import type { Page } from '../../../lib/judgement/push/page-types.ts'
import { judgeRow, type RowVerdict } from '../../../lib/judgement/push/row.ts'
import type { PushMemory, SetUpMemory } from '../../../lib/model/push-memory.ts'
import type { PushPortalView, Screen } from '../../../lib/portals/push/view.ts'
import { BRANCH, CURRENT, OWN, STRANGE_TOPIC, TOPIC } from './memories.ts'

const ACCOUNT = 'mdm@new.example'
const setUp = (state: SetUpMemory['state']): SetUpMemory => ({ name: 'Newcomer', account: ACCOUNT, state })
const remembering = (state: SetUpMemory['state']): PushMemory => ({
  organisations: [BRANCH],
  currentId: 'new',
  setUp: setUp(state),
})
const strange: RowVerdict = judgeRow({ topic: STRANGE_TOPIC }, remembering('open'))

function judge(memory: PushMemory, view: Partial<PushPortalView>, page: Partial<Page> = {}): string {
  const { state, message, tone } = judgePushPage({
    verdicts: [],
    provenNotAfter: undefined,
    outside: { kind: 'none' },
    file: 'none',
    isOtherFile: false,
    downloaded: false,
    cameFromCreate: false,
    memory,
    now: 0,
    ...page,
    view: {
      screen: 'list',
      account: ACCOUNT,
      rows: [],
      unread: [],
      controls: new Map(),
      subjectsOutside: [],
      shadowRoots: [],
      ...view,
    },
  })
  return `${state} ${message} ${tone}`
}

describe('every screen has its own word', () => {
  it.each<[SetUpMemory['state'], Screen, Partial<Page>, string]>([
    ['open', 'sign-in', {}, 'ready setUpSignInAs calm'],
    ['open', 'get-started', {}, 'no-certificate setUpStart calm'],
    ['open', 'list', {}, 'no-certificate setUpStart calm'],
    ['open', 'list', { verdicts: [strange] }, 'ready setUpListed warning'],
    ['open', 'terms', {}, 'creating setUpTerms calm'],
    ['open', 'create', {}, 'creating setUpChooseFile calm'],
    ['open', 'create', { file: 'reading' }, 'creating fileReading calm'],
    ['open', 'create', { file: 'several' }, 'creating fileSeveral warning'],
    ['open', 'create', { file: 'wrong' }, 'creating fileWrong warning'],
    ['open', 'create', { file: 'right' }, 'creating setUpFileRight good'],
    ['open', 'renew', {}, 'renewing setUpRenews warning'],
    ['open', 'confirmation', {}, 'issued confirmed calm'],
    ['uploaded', 'create', { file: 'right' }, 'creating setUpUploading calm'],
    ['uploaded', 'confirmation', {}, 'issued setUpCreated good'],
    ['uploaded', 'list', { verdicts: [strange] }, 'issued setUpUploaded warning'],
    ['uploaded', 'get-started', {}, 'no-certificate setUpStart calm'],
    ['issued', 'confirmation', {}, 'issued setUpCreated good'],
    ['issued', 'confirmation', { downloaded: true }, 'issued downloaded good'],
    ['open', 'confirmation', { downloaded: true }, 'issued confirmed calm'],
    ['issued', 'list', { verdicts: [strange] }, 'issued setUpIssued good'],
    ['issued', 'get-started', {}, 'wrong-account setUpNotHere warning'],
    ['issued', 'terms', {}, 'creating setUpAgain warning'],
    ['issued', 'create', { file: 'right' }, 'creating setUpAgain warning'],
    ['second', 'get-started', {}, 'no-certificate setUpSecond warning'],
    ['second', 'list', { verdicts: [strange] }, 'no-certificate setUpSecond warning'],
    ['second', 'sign-in', {}, 'ready setUpSignInAs calm'],
  ])('%s, %s %o: %s', (state, screen, page, expected) => {
    expect(judge(remembering(state), { screen }, page)).toBe(expected)
  })

  it('a refused file is named, and is never taken for an upload that may have gone through', () => {
    for (const state of ['open', 'uploaded'] as const) {
      const refused = (refusal: NonNullable<PushPortalView['refusal']>) =>
        judge(remembering(state), { screen: 'create', refusal }, { file: 'right' })
      expect(refused('file-refused')).toBe('creating setUpFileRefused warning')
      expect(refused('signature-refused')).toBe('creating setUpSignatureRefused warning')
    }
  })
})

describe('another Apple Account than the one that was chosen', () => {
  it.each<[Screen]>([['get-started'], ['list'], ['terms'], ['create']])('is named on %s', (screen) => {
    const elsewhere = judge(remembering('open'), { screen, account: 'somebody@new.example' }, { verdicts: [strange] })
    expect(elsewhere).toBe('wrong-account setUpAccount warning')
    expect(judge(remembering('open'), { screen, account: ACCOUNT.toUpperCase() })).not.toContain('wrong-account')
  })

  it('cannot be told where none was chosen, or none is shown', () => {
    const { account: _, ...anybody } = setUp('open')
    expect(judge({ ...remembering('open'), setUp: anybody }, { screen: 'get-started' })).toContain('setUpStart')
    expect(judge({ ...remembering('open'), setUp: anybody }, { screen: 'sign-in' })).toContain('setUpSignIn calm')
    const { setUp: chosen, ...memory } = remembering('open')
    const unsigned: Page['view'] = {
      screen: 'get-started',
      rows: [],
      unread: [],
      controls: new Map(),
      subjectsOutside: [],
      shadowRoots: [],
    }
    expect(judge({ ...memory, ...(chosen && { setUp: chosen }) }, unsigned)).toContain('setUpStart')
  })
})

it('what cannot be read is no first set-up', () => {
  expect(judge(remembering('open'), { screen: 'unreadable' })).toBe('unreadable unreadable warning')
  expect(judge(remembering('open'), { screen: 'translated' })).toBe('translated translated warning')
})

describe('once the certificate is on record, while the set-up goes on', () => {
  const memory: PushMemory = { ...CURRENT, setUp: { name: OWN.name, state: 'issued' } }

  it('its row and its confirmation are good news, and Create is a stop', () => {
    const own = [judgeRow({ topic: TOPIC }, memory)]
    expect(judge(memory, { screen: 'list' }, { verdicts: own })).toBe('ready setUpFound good')
    expect(judge(memory, { screen: 'confirmation' }, { cameFromCreate: true })).toBe('issued carry good')
    expect(judge(memory, { screen: 'create' })).toBe('creating creating warning')
    expect(judge(memory, { screen: 'terms' })).toBe('creating terms warning')
  })

  it('a renewal of it is a renewal, and Get Started is the wrong account again', () => {
    const renewing = { ...memory, intent: { topic: TOPIC, proven: true, at: 1 } }
    expect(judge(renewing, { screen: 'confirmation' })).toBe('issued issued good')
    expect(judge(memory, { screen: 'get-started' })).toBe('no-certificate getStarted warning')
  })
})
