// What the banner says on Apple Business and School Manager: one message for all frames, and none where there is nothing to say.
import { describe, expect, it } from 'vitest'
import { type BusinessPage, judgeBusinessPage } from '../../../lib/judgement/business/page.ts'
import type { BusinessMemory, TokenRun } from '../../../lib/model/business-memory.ts'
import type { BusinessReport } from '../../../lib/model/business-report.ts'

const report = (given: Partial<BusinessReport> = {}): BusinessReport => ({
  frame: 'a',
  isTop: true,
  screen: 'server',
  servers: [],
  locations: [],
  contradicts: false,
  isDoubtful: false,
  ...given,
})
const memory = (given: Partial<BusinessMemory> = {}, own: object = {}): BusinessMemory => ({
  organisations: [{ id: 'own', name: 'Example Inc.', servers: ['CLOMO MDM'], locations: ['本社'], ...own }],
  currentId: 'own',
  ...given,
})
const judge = (given: Partial<BusinessPage> = {}) =>
  judgeBusinessPage({ report: report(), memory: memory(), isFrameSilent: false, isNearTokens: false, ...given })
const pane = (name: string, more: Partial<BusinessReport> = {}) => report({ pane: { kind: 'one', name }, ...more })
const READY: TokenRun = { consoleReady: true, uploaded: false }
const UPLOADED: TokenRun = { ...READY, downloadedAt: 1, uploaded: true }

describe('a server’s pane', () => {
  it.each([
    ['the right one, console not ready', pane('CLOMO MDM'), memory(), 'ready', 'consoleFirst'],
    ['the right one, console ready', pane('CLOMO MDM'), memory({ serverToken: READY }), 'renewing', 'pressNow'],
    [
      'its dialog',
      pane('CLOMO MDM', { screen: 'download-dialog' }),
      memory({ serverToken: READY }),
      'renewing',
      'dialogNow',
    ],
    ['another one', pane('Jamf Pro'), memory({ serverToken: READY }), 'wrong-target', 'otherServer'],
    ['one without a name', report({ pane: { kind: 'none' } }), memory(), 'unreadable', 'nameUnread'],
    [
      'one with several',
      report({ pane: { kind: 'several', names: ['a', 'b'] } }),
      memory(),
      'unreadable',
      'nameUnread',
    ],
    ['none read at all', report(), memory(), 'unreadable', 'nameUnread'],
    ['a contradiction', pane('CLOMO MDM', { contradicts: true }), memory(), 'unreadable', 'nameUnread'],
    ['twins', pane('CLOMO MDM', { servers: ['CLOMO MDM', 'ＣＬＯＭＯ MDM'] }), memory(), 'unreadable', 'twins'],
    ['none on record', pane('CLOMO MDM'), memory({}, { servers: [] }), 'idle', 'noServerOnRecord'],
  ] as const)('%s', (_, given, known, state, message) => {
    expect(judge({ report: given, memory: known })).toMatchObject({ state, message })
  })

  it("another organisation's", () => {
    const { organisations } = memory()
    const other = { id: 'b', name: 'B', servers: ['Jamf Pro'], locations: [] }
    const both = memory({ organisations: [...organisations, other] })
    expect(judge({ report: pane('Jamf Pro'), memory: both })).toMatchObject({ message: 'otherOrganisation' })
  })
})

describe('lists', () => {
  const servers = (...names: string[]) => report({ screen: 'server-list', servers: names })
  const locations = (...names: string[]) => report({ screen: 'content-tokens', locations: names })
  it.each([
    [servers('CLOMO MDM', 'Jamf Pro'), 'ready', 'findServer'],
    [servers('Renamed', 'Jamf Pro'), 'wrong-target', 'serverNotListed'],
    [servers('CLOMO MDM', 'CLOMO MDM'), 'unreadable', 'twins'],
    [servers(), 'ready', 'toServer'],
    [locations('全社', '本社'), 'ready', 'contentRow'],
    [locations('全社', '本 社'), 'wrong-target', 'locationNotListed'],
    [locations('本社', '本社 '), 'unreadable', 'twins'],
    [locations(), 'unreadable', 'nameUnread'],
  ] as const)('%j', (given, state, message) => {
    expect(judge({ report: given })).toMatchObject({ state, message })
  })
  it('ask which one it is where none is on record', () => {
    const empty = memory({}, { servers: [], locations: [] })
    expect(judge({ report: servers('a'), memory: empty })).toMatchObject({ message: 'noServerOnRecord' })
    expect(judge({ report: locations('a'), memory: empty })).toMatchObject({ message: 'noLocationOnRecord' })
  })
  it.each([
    ['servers, on the way to the content tokens', servers('CLOMO MDM', 'a'), { contentToken: READY }, 'toLocation'],
    ['content tokens, on the way to the server', locations('本社', '全社'), { serverToken: READY }, 'toServer'],
  ] as const)('lead on where only the other token is under way: %s', (_, given, under, message) => {
    expect(judge({ report: given, memory: memory(under) })).toMatchObject({ state: 'ready', message })
    expect(judge({ report: given, memory: memory(under, { servers: [], locations: [] }) })).toMatchObject({ message })
  })
  it.each([
    ['both are under way', servers('CLOMO MDM'), { serverToken: READY, contentToken: READY }, {}, 'findServer'],
    ['it is of the token under way', servers('CLOMO MDM'), { serverToken: READY }, {}, 'findServer'],
    ['it is of the token under way', locations('本社'), { contentToken: READY }, {}, 'contentRow'],
    ['none is on record', servers('a'), { serverToken: READY }, { servers: [] }, 'noServerOnRecord'],
    ['none is on record', locations('a'), { contentToken: READY }, { locations: [] }, 'noLocationOnRecord'],
    ['ours is not among them', servers('Jamf Pro'), { contentToken: READY }, {}, 'serverNotListed'],
    ['the other token is in the console', servers('CLOMO MDM'), { contentToken: UPLOADED }, {}, 'findServer'],
    ['the other token is in the console', locations('本社'), { serverToken: UPLOADED }, {}, 'contentRow'],
  ] as const)('speak of themselves where %s', (_, given, under, own, message) => {
    expect(judge({ report: given, memory: memory(under, own) })).toMatchObject({ message })
  })
})

describe('a token that is not due', () => {
  const servers = report({ screen: 'server-list', servers: ['CLOMO MDM', 'Jamf Pro'] })
  const locations = report({ screen: 'content-tokens', locations: ['全社', '本社'] })
  it.each([
    ['serverToken', pane('CLOMO MDM'), 'serverNotDue'],
    ['serverToken', servers, 'serverNotDue'],
    ['contentToken', locations, 'locationNotDue'],
    // The other one may be due.
    ['contentToken', pane('CLOMO MDM'), 'consoleFirst'],
    ['contentToken', servers, 'findServer'],
    ['serverToken', locations, 'contentRow'],
    // What is not ours is said first.
    ['serverToken', pane('Jamf Pro'), 'otherServer'],
  ] as const)('%s', (token, given, message) => {
    expect(judge({ report: given, memory: memory({ notDue: [token] }) })).toMatchObject({ message })
  })
  it.each([
    ['serverToken', pane('CLOMO MDM'), { contentToken: READY }, 'toLocation'],
    ['serverToken', servers, { contentToken: READY }, 'toLocation'],
    ['contentToken', locations, { serverToken: READY }, 'toServer'],
    // What is wrong here is said all the same.
    ['serverToken', pane('Jamf Pro'), { contentToken: READY }, 'otherServer'],
    ['serverToken', pane('CLOMO MDM'), { contentToken: { ...READY, downloadedAt: 1 } }, 'contentNotUploaded'],
  ] as const)('not due is the %s, and the other is under way: %j, %j', (token, given, under, message) => {
    expect(judge({ report: given, memory: memory({ notDue: [token], ...under }) })).toMatchObject({ message })
  })
})

describe('a token that was downloaded', () => {
  const carried = memory({ serverToken: { consoleReady: true, downloadedAt: 1, uploaded: false } })
  it.each(['server-list', 'server', 'content-tokens', 'other', 'sign-in', 'blank'] as const)(
    'is not yet uploaded, on %s',
    (screen) => {
      expect(judge({ report: report({ screen }), memory: carried })).toMatchObject({
        state: 'issued',
        message: 'notUploaded',
        tone: 'warning',
      })
    },
  )
  it('is said no more once the console has it', () => {
    const done = memory({ serverToken: { consoleReady: true, downloadedAt: 1, uploaded: true } })
    expect(judge({ report: pane('CLOMO MDM'), memory: done })?.message).not.toBe('notUploaded')
  })
  it('of the other kind is said apart', () => {
    const content = memory({ contentToken: { consoleReady: false, downloadedAt: 1, uploaded: false } })
    expect(judge({ report: report({ screen: 'other' }), memory: content })).toMatchObject({
      message: 'contentNotUploaded',
    })
  })
})

describe('where nothing can be read', () => {
  it('a silent frame is said before all else', () => {
    expect(judge({ isFrameSilent: true, memory: undefined })).toMatchObject({ message: 'frameSilent', tone: 'warning' })
  })
  it('a translated page, too, whatever is remembered', () => {
    const given = report({ screen: 'translated' })
    expect(judge({ report: given, memory: undefined })).toMatchObject({ state: 'translated' })
  })
  it('another language is always said, and louder near tokens', () => {
    for (const screen of ['unknown-language', 'server-list', 'server'] as const) {
      const given = report({ screen, isDoubtful: true })
      expect(judge({ report: given })).toMatchObject({ state: 'unreadable', message: 'language', tone: 'calm' })
      expect(judge({ report: given, isNearTokens: true })).toMatchObject({ message: 'language', tone: 'warning' })
    }
  })
  it('another language with nothing on record is said near tokens', () => {
    const given = report({ screen: 'unknown-language', isDoubtful: true })
    for (const known of [undefined, { organisations: [] }]) {
      expect(judge({ report: given, memory: known, isNearTokens: true })).toMatchObject({ message: 'language' })
      expect(judge({ report: given, memory: known })).toBeUndefined()
    }
  })
  it('before the record has come, and where it is empty', () => {
    expect(judge({ memory: undefined })).toMatchObject({ message: 'loading', tone: 'calm' })
    expect(judge({ memory: { organisations: [] } })).toMatchObject({ state: 'idle' })
  })
})

describe('elsewhere in the portal', () => {
  const elsewhere = report({ screen: 'other' })
  it('nothing is said while no token is being renewed', () => {
    for (const known of [undefined, { organisations: [] }, memory()]) {
      expect(judge({ report: elsewhere, memory: known })).toBeUndefined()
    }
  })
  it('the way is shown while one is', () => {
    expect(judge({ report: elsewhere, memory: memory({ serverToken: READY }) })).toMatchObject({ message: 'toServer' })
    expect(judge({ report: elsewhere, memory: memory({ contentToken: READY }) })).toMatchObject({
      message: 'toLocation',
    })
  })
  it('the sign-in names the account on record', () => {
    const given = report({ screen: 'sign-in' })
    expect(judge({ report: given })).toMatchObject({ message: 'signIn' })
    expect(judge({ report: given, memory: memory({}, { account: 'a@b.c' }) })).toMatchObject({ message: 'signInAs' })
  })
})
