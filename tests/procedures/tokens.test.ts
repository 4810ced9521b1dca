// The renewals of the two tokens as data: in the manual's order, and what a page, a press and a file prove of them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { ticksFor } from '../../lib/procedures/evidence.ts'
import type { Evidence } from '../../lib/procedures/evidence-types.ts'
import { procedureFor, procedures } from '../../lib/procedures/procedures.ts'

const START = Date.UTC(2026, 10, 24, 3)
const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const acme: Pick<Organisation, 'topic' | 'account' | 'consoleId' | 'servers' | 'locations'> = {
  topic: TOPIC,
  consoleId: 'clomo',
  servers: ['CLOMO'],
  locations: ['全社'],
}
const idsOf = (id: ProcedureId, consoleId = 'clomo') => procedureFor(id, consoleId).steps.map((step) => step.id)
const proves = (procedure: ProcedureId, evidence: Evidence, organisation = acme) =>
  ticksFor(evidence, { procedure, ticks: {}, startedAt: START, before: {} }, organisation).map(({ stepId }) => stepId)

describe('the order of the manual', () => {
  it('has the console ready before the server token is downloaded', () => {
    expect(idsOf('server-token')).toEqual([
      'signInForServerToken',
      'portalServer',
      'consoleReady',
      'downloadServerToken',
      'judgeServerToken',
      'uploadServerToken',
      'saveServerToken',
      'serverTokenExpiry',
      'refreshDevices',
      'checkReports',
    ])
  })

  it('looks at the expiry of the content token before it saves', () => {
    expect(idsOf('content-token')).toEqual([
      'signInForContentToken',
      'portalLocation',
      'downloadContentToken',
      'judgeContentToken',
      'chooseOrganisation',
      'uploadContentToken',
      'contentTokenExpiry',
      'saveContentToken',
      'runAssignment',
    ])
  })

  it('leaves out what only CLOMO has', () => {
    expect(idsOf('server-token', 'other')).not.toContain('checkReports')
    expect(idsOf('content-token', 'other')).not.toContain('chooseOrganisation')
    expect(idsOf('content-token', 'other')).toContain('uploadContentToken')
  })
})

describe('the server token', () => {
  const seen = (server?: string, signedIn = true): Evidence => ({ kind: 'business-seen', signedIn, server })
  const pressed = (name?: string): Evidence => ({ kind: 'token-download', token: 'server-token', name })

  it('its pane proves the sign-in and the server, in whatever width the name is written', () => {
    expect(proves('server-token', seen('ＣＬＯＭＯ'))).toEqual(['signInForServerToken', 'portalServer'])
  })

  it('the pane of a server of nearly the same name proves only the sign-in', () => {
    for (const name of ['CLOMO 2', 'clomo', 'CL OMO', '', undefined]) {
      expect(proves('server-token', seen(name))).toEqual(['signInForServerToken'])
    }
    expect(proves('server-token', seen('CLOMO'), { topic: TOPIC, consoleId: 'clomo' })).toEqual([
      'signInForServerToken',
    ])
  })

  it('a page without a sign-in proves nothing', () => {
    expect(proves('server-token', seen('CLOMO', false))).toEqual([])
  })

  it('a download proves what it took, if it was from the right server', () => {
    expect(proves('server-token', pressed('CLOMO'))).toEqual([
      'signInForServerToken',
      'portalServer',
      'downloadServerToken',
    ])
    expect(proves('server-token', pressed('全社'))).toEqual([])
    expect(proves('server-token', pressed())).toEqual([])
    expect(proves('server-token', { kind: 'token-download', token: 'content-token', name: 'CLOMO' })).toEqual([])
  })

  it('a file judged right proves the portal’s part, and nothing of the console', () => {
    expect(proves('server-token', { kind: 'token-file', token: 'server-token' })).toEqual([
      'signInForServerToken',
      'portalServer',
      'downloadServerToken',
      'judgeServerToken',
    ])
    expect(proves('server-token', { kind: 'token-file', token: 'content-token' })).toEqual([])
  })

  it('the console is ready when the user says so', () => {
    expect(proves('server-token', { kind: 'console-ready' })).toEqual(['consoleReady'])
    expect(proves('content-token', { kind: 'console-ready' })).toEqual([])
  })
})

describe('the content token', () => {
  const seen = (...locations: string[]): Evidence => ({ kind: 'business-seen', signedIn: true, locations })

  it('one row of the right name proves the location', () => {
    expect(proves('content-token', seen('全 社', '全社 ', '大阪'))).toEqual(['signInForContentToken', 'portalLocation'])
  })

  it('none, or two of the same name, prove only the sign-in', () => {
    expect(proves('content-token', seen('全 社', '大阪'))).toEqual(['signInForContentToken'])
    expect(proves('content-token', seen('全社', '全社　'))).toEqual(['signInForContentToken'])
    expect(proves('content-token', seen())).toEqual(['signInForContentToken'])
  })

  it('a server of the location’s name proves no location', () => {
    expect(proves('content-token', { kind: 'business-seen', signedIn: true, server: '全社' })).toEqual([
      'signInForContentToken',
    ])
  })

  it('the file does not say which location it came from', () => {
    expect(proves('content-token', { kind: 'token-file', token: 'content-token' })).toEqual([
      'signInForContentToken',
      'downloadContentToken',
      'judgeContentToken',
    ])
    expect(proves('content-token', { kind: 'token-file', token: 'server-token' })).toEqual([])
  })

  it('a download in the right row proves what it took', () => {
    const pressed = (name: string): Evidence => ({ kind: 'token-download', token: 'content-token', name })
    expect(proves('content-token', pressed('全社'))).toEqual([
      'signInForContentToken',
      'portalLocation',
      'downloadContentToken',
    ])
    expect(proves('content-token', pressed('CLOMO'))).toEqual([])
  })
})

it('no evidence ticks a step of another procedure, and none ticks by hand', () => {
  const name = fc.constantFrom('CLOMO', '全社', 'ＣＬＯＭＯ', '', undefined)
  const token = fc.constantFrom('server-token' as const, 'content-token' as const)
  const evidence: fc.Arbitrary<Evidence> = fc.oneof(
    fc.record({ kind: fc.constant('business-seen' as const), signedIn: fc.boolean(), server: name }),
    fc.record({ kind: fc.constant('token-download' as const), token, name }),
    fc.record({ kind: fc.constant('token-file' as const), token }),
    fc.constant<Evidence>({ kind: 'console-ready' }),
    fc.constant<Evidence>({ kind: 'certificate' }),
    fc.constant<Evidence>({ kind: 'signing-request' }),
    fc.constant<Evidence>({ kind: 'renew-pressed', topic: TOPIC, proven: true }),
    fc.constant<Evidence>({ kind: 'portal-seen', screen: 'list', thisOne: { topic: TOPIC } }),
    fc.constant<Evidence>({
      kind: 'console',
      reading: {
        topics: [{ topic: TOPIC, label: 'プッシュ通知証明書のサブジェクト', context: '' }],
        expiries: ['MDM プッシュ通知証明書', 'ADE サーバートークンの有効期限', 'VPP サービストークン'].map((label) => ({
          label,
          text: '2027/11/24',
          notAfter: Date.UTC(2027, 10, 24, 14, 59, 59, 999),
        })),
      },
    }),
  )
  const procedure = fc.constantFrom(...procedures.map(({ id }) => id))
  const notAfter = fc.constantFrom(START + 20 * DAY, undefined)
  fc.assert(
    fc.property(evidence, procedure, notAfter, (given, id, before) => {
      const run = {
        procedure: id,
        ticks: {},
        startedAt: START,
        before: { ...(before !== undefined && { notAfter: before }) },
      }
      for (const { stepId, by } of ticksFor(given, run, acme)) {
        expect(idsOf(id)).toContain(stepId)
        expect(by).not.toBe('hand')
      }
    }),
  )
})
