// The test authority is made once, even by several at once, and its facts are those of its certificates.

import { X509Certificate } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY } from '../../../lib/facts/time.ts'
import { takeAway, temporaryFolder } from '../../../scripts/temporary.ts'
import {
  authorityFacts,
  certificateToCome,
  issuePushCertificate,
  loadAuthority,
  makeSigningRequest,
} from '../authority.ts'

let folder: string
beforeAll(async () => {
  folder = await temporaryFolder('authority')
})
afterAll(() => takeAway(folder))

describe('the test authority', () => {
  it('is the same for all who make it at once, and leaves no draft behind', async () => {
    const file = join(folder, 'made', 'authority.json')
    const made = await Promise.all([loadAuthority(file), loadAuthority(file), loadAuthority(file)])
    const serials = new Set([...made, await loadAuthority(file)].map((one) => one.root.certificate.serialNumber))
    expect(serials.size).toBe(1)
    expect(await readdir(join(folder, 'made'))).toEqual(['authority.json'])
  })

  it('gives the facts of its certificates, valid for years to come', async () => {
    const file = join(folder, 'facts.json')
    const { root, issuing } = await authorityFacts(file)
    const authority = await loadAuthority(file)
    const real = new X509Certificate(Buffer.from(authority.issuing.certificate.rawData))
    expect(issuing.name).toBe('TEST Application Integration 2 Certification Authority')
    expect(issuing.publicKey).toBe(real.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'))
    expect(issuing.notAfter).toBe(real.validToDate.getTime())
    expect(issuing.keyId).toMatch(/^[0-9a-f]{40}$/)
    expect(root.keyId).not.toBe(issuing.keyId)
    expect(root.notAfter - Date.now()).toBeGreaterThan(9 * 365 * DAY)
  })

  it('issues push certificates with the profile of real ones', async () => {
    const authority = await loadAuthority(join(folder, 'facts.json'))
    const request = await makeSigningRequest(authority)
    const issued = await issuePushCertificate(authority, {
      topic: 'com.apple.mgmt.External.0b8f1a52-6f5d-4b1e-9d0f-1c2a3b4d5e6f',
      key: request.der,
      notBefore: Date.UTC(2026, 0, 1),
      notAfter: Date.UTC(2027, 0, 1),
      serial: '3bb763753df5d8dd',
    })
    const certificate = new X509Certificate(issued.der)
    expect(certificate.subject.split('\n')).toEqual([
      'UID=com.apple.mgmt.External.0b8f1a52-6f5d-4b1e-9d0f-1c2a3b4d5e6f',
      'CN=APSP:0b8f1a52-6f5d-4b1e-9d0f-1c2a3b4d5e6f',
      'C=JP',
    ])
    expect(certificate.serialNumber).toBe('3BB763753DF5D8DD')
    expect(certificate.ca).toBe(false)
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2'])
    expect(certificate.verify(new X509Certificate(Buffer.from(authority.issuing.certificate.rawData)).publicKey)).toBe(
      true,
    )
    expect(Buffer.from(issued.der).includes(Buffer.from('060a2a864886f76364060302', 'hex'))).toBe(true)
  })

  it('says of a certificate to come what its file then says, and issues it once', async () => {
    const authority = await loadAuthority(join(folder, 'facts.json'))
    const [key] = authority.spareKeys
    if (!key) throw new Error('no spare key')
    const order = { key, notBefore: Date.UTC(2026, 0, 1), notAfter: Date.UTC(2027, 0, 1) }
    for (const special of [
      { topic: 'com.apple.mgmt.External.0b8f1a52-6f5d-4b1e-9d0f-1c2a3b4d5e6f' },
      { topic: 'com.apple.mail.XServer.0B7C3E52', country: 'US' },
      { topic: 'com.apple.mgmt.External.1c2a3b4d', commonName: 'APSP:another', serial: '3bb763753df5d8dd' },
    ]) {
      const { issued, ...said } = certificateToCome(authority, { ...order, ...special })
      const [file, again] = await Promise.all([issued(), issued()])
      expect(file).toMatchObject(said)
      expect(again).toBe(file)
      const real = new X509Certificate(file.der)
      expect(real.serialNumber.toLowerCase()).toBe(said.serial)
      expect(real.validToDate.getTime()).toBe(said.notAfter)
      expect(real.subject.split('\n')).toEqual([
        `UID=${said.subject.uid}`,
        `CN=${said.subject.commonName}`,
        `C=${said.subject.country}`,
      ])
    }
  })

  it('makes files that are wrong in one way only, when asked to', async () => {
    const authority = await loadAuthority(join(folder, 'facts.json'))
    const { text, publicKey } = await makeSigningRequest(authority)
    expect(text).not.toMatch(/\s/)
    const wrapped = await makeSigningRequest(authority, { encoding: 'crlf' })
    expect(wrapped.text.split('\r\n')[0]).toHaveLength(76)
    expect(wrapped.publicKey).not.toBe(publicKey)
    expect((await makeSigningRequest(authority, { encoding: 'not-base64' })).text).toContain('<plist')
  })
})
