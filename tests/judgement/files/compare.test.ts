// Two years side by side: what must be the same, what must differ, and what may be either.

import { describe, expect, it } from 'vitest'
import type { CertificateFacts } from '../../../lib/documents/kinds/types.ts'
import { DAY } from '../../../lib/facts/time.ts'
import { type Comparable, compareFiles, type Line } from '../../../lib/judgement/files/compare.ts'
import type { TokenFacts } from '../../../lib/model/token.ts'
import { CERTIFICATE, NOW } from './cases/push-certificate-parts.ts'
import { REQUEST } from './cases/signing-request-parts.ts'

const OLD: CertificateFacts = {
  ...CERTIFICATE,
  serial: 'aa',
  notBefore: NOW - 360 * DAY,
  notAfter: NOW + 5 * DAY,
  sha256: 'old',
}
const certificate = (facts: Partial<CertificateFacts> = {}, key = 'new key'): Comparable => ({
  kind: 'push-certificate',
  certificate: { ...CERTIFICATE, ...facts },
  key,
})
const last: Comparable = { kind: 'push-certificate', certificate: OLD, key: 'old key' }
const token = (
  facts: Partial<TokenFacts> = {},
  kind: 'server-token' | 'content-token' = 'content-token',
): Comparable => ({
  kind,
  token: { fileName: 'a.vpptoken', sha256: 'old', name: 'Acme', notAfter: NOW, at: NOW, ...facts },
})
const lineOf = (lines: Line[], id: Line['id']) => lines.find((line) => line.id === id)
const wrong = (lines: Line[]) => lines.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id)

describe('certificates', () => {
  it('of a renewal that went well have nothing wrong', () => {
    const lines = compareFiles(last, certificate())
    expect(wrong(lines)).toEqual([])
    expect(lines.map(({ id, same }) => [id, same])).toEqual([
      ['uid', true],
      ['commonName', true],
      ['serial', false],
      ['notBefore', false],
      ['notAfter', false],
      ['issuer', true],
      ['fingerprint', false],
      ['key', false],
    ])
    expect(lineOf(lines, 'notAfter')?.values).toEqual([{ date: OLD.notAfter }, { date: CERTIFICATE.notAfter }])
  })

  it.each<[string, Partial<CertificateFacts>, Line['id'][]]>([
    ['another UID', { topic: 'com.apple.mgmt.External.other', commonName: 'APSP:other' }, ['uid', 'commonName']],
    ['the same serial', { serial: 'aa' }, ['serial']],
    ['an earlier end', { notAfter: OLD.notAfter - DAY }, ['notAfter']],
    ['the same end', { notAfter: OLD.notAfter }, ['notAfter']],
    ['an earlier beginning', { notBefore: OLD.notBefore - DAY }, ['notBefore']],
    ['the same file', { ...OLD }, ['serial', 'notBefore', 'notAfter', 'fingerprint']],
  ])('with %s are wrong there', (_what, facts, ids) => {
    expect(wrong(compareFiles(last, certificate(facts)))).toEqual(ids)
  })

  it('may have the same key, and another authority', () => {
    const lines = compareFiles(last, certificate({ issuer: 'CN=Apple 3' }, 'old key'))
    expect(wrong(lines)).toEqual([])
    expect(lineOf(lines, 'key')).toMatchObject({ same: true, verdict: 'open' })
    expect(lineOf(lines, 'issuer')).toMatchObject({ same: false, verdict: 'open' })
  })

  it('have the same UID in upper and lower case', () => {
    expect(lineOf(compareFiles(last, certificate({ topic: OLD.topic?.toUpperCase() ?? '' })), 'uid')?.same).toBe(true)
  })
})

describe('signing requests', () => {
  const request = (facts: Partial<typeof REQUEST>, key: string): Comparable => ({
    kind: 'signing-request',
    signingRequest: { ...REQUEST, ...facts },
    key,
  })

  it('show vendor, key and chain', () => {
    const lines = compareFiles(request({ sha256: 'old' }, 'old'), request({ sha256: 'new' }, 'new'))
    expect(wrong(lines)).toEqual([])
    expect(lineOf(lines, 'vendor')).toMatchObject({ same: true, verdict: 'right' })
    expect(lineOf(lines, 'key')).toMatchObject({ same: false, verdict: 'right' })
    expect(lineOf(lines, 'chain')?.values[0]).toEqual({ text: expect.stringContaining(' → ') })
  })

  it('of two years must not be one file', () => {
    expect(wrong(compareFiles(request({}, 'k'), request({}, 'k')))).toEqual(['fingerprint'])
  })

  it('of another vendor are told of, and not called wrong', () => {
    const lines = compareFiles(
      request({ sha256: 'old' }, 'a'),
      request({ sha256: 'new', vendor: 'MDM Vendor: Else' }, 'b'),
    )
    expect(lineOf(lines, 'vendor')).toMatchObject({ same: false, verdict: 'open' })
  })
})

describe('tokens, by their facts', () => {
  it('of one organisation, later, have nothing wrong', () => {
    const lines = compareFiles(token(), token({ sha256: 'new', notAfter: NOW + 365 * DAY, at: NOW + DAY }))
    expect(wrong(lines)).toEqual([])
    expect(lineOf(lines, 'organisation')).toMatchObject({ same: true, verdict: 'right' })
  })

  it.each<[string, Partial<TokenFacts>, Line['id'][]]>([
    ['another organisation', { name: 'Else' }, ['organisation']],
    ['an earlier end', { notAfter: NOW - DAY }, ['notAfter']],
    ['the same file', { sha256: 'old' }, ['fingerprint']],
  ])('with %s are wrong there', (_what, facts, ids) => {
    const later = token({ sha256: 'new', notAfter: NOW + 365 * DAY, at: NOW + DAY, ...facts })
    expect(wrong(compareFiles(token(), later))).toEqual(ids)
  })

  it('that do not say something are not called wrong for it', () => {
    const bare: Comparable = { kind: 'content-token', token: { sha256: 'new', at: NOW + DAY } }
    const lines = compareFiles(token(), bare)
    expect(wrong(lines)).toEqual([])
    expect(lineOf(lines, 'organisation')?.values).toEqual([{ text: 'Acme' }, undefined])
  })

  it('for a server show for whom they are encrypted', () => {
    const recipient = { issuer: 'CN=mdm', serial: '1' }
    const lines = compareFiles(token({ recipient }, 'server-token'), token({ recipient, sha256: 'n' }, 'server-token'))
    expect(lineOf(lines, 'recipient')).toMatchObject({
      same: true,
      values: [{ text: 'CN=mdm #1' }, { text: 'CN=mdm #1' }],
    })
    expect(lineOf(lines, 'organisation')).toBeUndefined()
  })
})

it('files of different kinds are not compared', () => {
  expect(compareFiles(last, token())).toEqual([])
  expect(compareFiles(token(), token({}, 'server-token'))).toEqual([])
})
