// What a press tells the bar: that the own certificate was downloaded, and which file the portal has had already.
import { describe, expect, it } from 'vitest'
import { pageValues } from '../../../lib/guard/push/page-words.ts'
import { pushPressRules } from '../../../lib/guard/push/presses.ts'
import type { PushState } from '../../../lib/guard/push/state.ts'
import type { RowVerdict } from '../../../lib/judgement/push/row.ts'
import type { PushMemory } from '../../../lib/model/push-memory.ts'
import { InformationTies } from '../../../lib/portals/push/ties.ts'
import { LOOKS, listPage, screensIn, TOPIC, viewOf } from '../../portals/pages.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()
const [look] = Object.values(LOOKS)
if (!look) throw new Error('no look')
const KNOWN: PushMemory = { organisations: [{ id: 'own', name: 'Example', topic: TOPIC }], currentId: 'own' }
const OWN: RowVerdict = { verdict: 'this-one', topic: TOPIC }
const OTHER: RowVerdict = { verdict: 'not-this-one', topic: `${TOPIC}0` }

function rulesOn(page: string, verdict: RowVerdict, first?: File) {
  const view = viewOf(page)
  const state = {
    services: { now: () => 0, tell: () => undefined },
    reading: { view, verdictOf: () => verdict, ties: new InformationTies() },
    file: { first },
    setUp: { passed: () => undefined },
    confirming: { renewed: () => undefined, topicAt: () => undefined },
    memory: KNOWN,
    downloaded: false,
    uploaded: undefined,
    show: () => undefined,
  } as unknown as PushState
  const rules = pushPressRules(state)
  const press = (action: 'renew' | 'download' | 'upload'): void => {
    const control = [...view.controls.values()].find((one) => one.action === action)
    if (!control) throw new Error(`no ${action}`)
    rules.onBegun?.(control, false)
  }
  return { state, press }
}

describe('Download', () => {
  it('of the own row is known until Renew is pressed', () => {
    const { state, press } = rulesOn(listPage(look, [{}]), OWN)
    press('download')
    expect([state.downloaded, state.notice]).toEqual([true, undefined])
    press('renew')
    expect(state.downloaded).toBe(false)
  })

  it('on the confirmation is known without a row', () => {
    const { state, press } = rulesOn(screensIn(look).confirmation, OWN)
    press('download')
    expect(state.downloaded).toBe(true)
  })

  it('of another row is only warned of', () => {
    const { state, press } = rulesOn(listPage(look, [{}]), OTHER)
    press('download')
    expect(state.downloaded).toBe(false)
    expect(state.notice?.text).toContain('not your certificate')
  })
})

it('Upload keeps in mind which file went', () => {
  const file = new File(['x'], 'CertificateSigningRequest.csr')
  const { state, press } = rulesOn(screensIn(look).renew, OWN, file)
  press('upload')
  expect(state.uploaded).toBe(file)
})

describe('the day until which the certificate is valid', () => {
  const dayOf = (proven: object): string | undefined =>
    pageValues({ reading: { proven, view: {} }, file: {} } as unknown as PushState)[3]
  it('is never missing in a sentence: what the page shows where that cannot be read, else where it is shown', () => {
    const notAfter = Date.UTC(2027, 4, 4, 23)
    expect(dayOf({ notAfter, row: { dateText: 'May 4, 2027' } })).toBe('May 4, 2027')
    expect(dayOf({ row: { dateText: '4 May 2027' } })).toBe('4 May 2027')
    expect(dayOf({ row: {} })).toBe('the day shown there')
  })
})
