// The practice portal does what Apple's does: renewing keeps the UID, creating does not, bad uploads are refused in the known words.

import { X509Certificate } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeAway, temporaryFolder } from '../../../scripts/temporary.ts'
import { type Authority, loadAuthority, makeSigningRequest } from '../authority.ts'
import { portalDate } from '../push-portal/texts.ts'
import { LOOKALIKE_TOPIC, NEW_ACCOUNT, OTHER_ACCOUNT, OWN_ACCOUNT, RIGHT_TOPIC } from '../seed.ts'
import { type Practice, startPractice } from '../server.ts'
import { openBrowser } from './browse.ts'

const PORTAL = 'https://identity.apple.com/pushcert/'
let folder: string
let authority: Authority
let practice: Practice

beforeAll(async () => {
  folder = await temporaryFolder('practice')
  const authorityFile = join(folder, 'authority.json')
  practice = await startPractice({ authorityFile })
  authority = await loadAuthority(authorityFile)
})
beforeEach(() => practice.reset())
afterAll(async () => {
  await practice.close()
  await takeAway(folder)
})

function rows(account = OWN_ACCOUNT) {
  return practice.world.accounts.get(account)?.certificates ?? []
}
function row(topic: string) {
  const found = rows().find((one) => one.topic === topic)
  if (!found) throw new Error(`no row of ${topic}`)
  return found
}
function happened(): string[] {
  return practice.world.log.map((entry) => entry.what)
}

describe('the practice portal', () => {
  it('has two rows of one vendor, an expired one, another vendor, and a macOS Server block', () => {
    const mdm = rows().filter((one) => one.kind === 'mdm')
    expect(mdm).toHaveLength(4)
    expect(mdm.filter((one) => one.vendor === 'i3Systems,Inc.')).toHaveLength(2)
    expect(mdm.filter((one) => one.notAfter < Date.now())).toHaveLength(1)
    expect(rows().filter((one) => one.kind === 'server')).toHaveLength(1)
  })

  it('asks for the account before it shows anything, and speaks Japanese there', async () => {
    const answer = await openBrowser(practice.port, 'ja,en;q=0.5').visit(PORTAL)
    expect(answer.address).toContain('idmsa.apple.com')
    expect(answer.text).toContain('サインイン')
  })

  it('shows Get Started to an account that never made a certificate, and a list to another', async () => {
    expect((await openBrowser(practice.port).signIn(NEW_ACCOUNT)).text).toContain('Get Started')
    const other = (await openBrowser(practice.port).signIn(OTHER_ACCOUNT)).text
    expect(other).toContain('Certificates for Third-Party Servers')
    expect(other).not.toContain(RIGHT_TOPIC)
    expect(happened()).toContain('get-started-shown')
  })

  it('turns an unknown account away', async () => {
    const answer = await openBrowser(practice.port).signIn('nobody@example.com')
    expect(answer.text).toContain('try again')
    expect(happened()).not.toContain('signed-in')
  })

  it('keeps the UID when renewing, changes the serial, and takes the key of the request', async () => {
    const browser = openBrowser(practice.port)
    await browser.signIn(OWN_ACCOUNT)
    const request = await makeSigningRequest(authority)
    const { id, serial, notAfter } = { ...row(RIGHT_TOPIC) }
    expect(await browser.upload('renew', id, 'CertificateSigningRequest.csr', request.text)).toEqual({
      ErrorCode: 0,
      id,
    })
    const file = await browser.visit(`${PORTAL}download?id=${id}`)
    expect(file.headers['content-disposition']).toBe('attachment; filename="MDM_ i3Systems,Inc._Certificate.pem"')
    const certificate = new X509Certificate(file.text)
    expect(certificate.subject).toContain(`UID=${RIGHT_TOPIC}`)
    expect(certificate.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')).toBe(request.publicKey)
    expect(certificate.serialNumber.toLowerCase()).toBe(row(RIGHT_TOPIC).serial)
    expect(row(RIGHT_TOPIC).serial).not.toBe(serial)
    expect(row(RIGHT_TOPIC).notAfter).toBeGreaterThan(notAfter)
    expect(certificate.checkIssued(new X509Certificate(Buffer.from(authority.issuing.certificate.rawData)))).toBe(true)
    expect(happened()).toEqual(['signed-in', 'list-shown', 'renew', 'download'])
  })

  it('makes another UID when creating, and leaves the others alone', async () => {
    const browser = openBrowser(practice.port)
    await browser.signIn(OWN_ACCOUNT)
    const before = rows().map((one) => one.serial)
    const { id } = await browser.upload('create', '', 'request.txt', (await makeSigningRequest(authority)).text)
    const made = rows().find((one) => one.id === id)
    expect(made?.topic).toMatch(/^com\.apple\.mgmt\.External\.[0-9a-f-]{36}$/)
    expect([RIGHT_TOPIC, LOOKALIKE_TOPIC]).not.toContain(made?.topic)
    expect(rows().map((one) => one.serial)).toEqual(expect.arrayContaining(before))
  })

  it.each([
    [
      'a wrong signature',
      { brokenSignature: true },
      'a.csr',
      'Certificate Signature Verification failed because the signature is invalid.',
    ],
    [
      'an expired vendor',
      { vendorNotAfter: Date.now() - 1000 },
      'a.csr',
      'Certificate Signature Verification failed because the signing certificate is expired.',
    ],
    [
      'a wrong file type',
      {},
      'a.pdf',
      'You have uploaded an invalid file type. Supported file extensions are .txt, .rtf, .plist, .b64',
    ],
    [
      'a property list without base64',
      { encoding: 'not-base64' as const },
      'a.plist',
      'not a valid Certificate Signing Request',
    ],
  ])('refuses %s', async (_what, order, name, words) => {
    const browser = openBrowser(practice.port)
    await browser.signIn(OWN_ACCOUNT)
    const { serial, id } = { ...row(RIGHT_TOPIC) }
    const answer = await browser.upload('renew', id, name, (await makeSigningRequest(authority, order)).text)
    expect(answer.ErrorCode).toBeLessThan(0)
    expect(answer.ErrorDescription.replace(/<[^>]*>/g, '')).toContain(words)
    expect(row(RIGHT_TOPIC).serial).toBe(serial)
    expect(happened()).toContain('upload-refused')
    expect(happened()).not.toContain('renew')
  })

  it('refuses .csr where it is told to, and takes the same file as .txt', async () => {
    practice.world.behaviour.refuseExtensions = ['.csr']
    const browser = openBrowser(practice.port)
    await browser.signIn(OWN_ACCOUNT)
    const { text } = await makeSigningRequest(authority, { encoding: 'crlf' })
    expect((await browser.upload('renew', row(RIGHT_TOPIC).id, 'a.csr', text)).ErrorDescription).toContain(
      'invalid file type',
    )
    expect((await browser.upload('renew', row(RIGHT_TOPIC).id, 'a.csr.txt', text)).ErrorCode).toBe(0)
  })

  it('ends the session after an upload where it is told to; the list then has the new day', async () => {
    practice.world.behaviour.signOutAfterUpload = true
    const browser = openBrowser(practice.port)
    await browser.signIn(OWN_ACCOUNT)
    const { id, notAfter } = { ...row(RIGHT_TOPIC) }
    await browser.upload('renew', id, 'a.csr', (await makeSigningRequest(authority)).text)
    expect((await browser.visit(`${PORTAL}confirmation?id=${id}`)).address).toContain('idmsa.apple.com')
    const list = (await browser.signIn(OWN_ACCOUNT)).text
    expect(list).toContain(portalDate(row(RIGHT_TOPIC).notAfter))
    expect(list).not.toContain(portalDate(notAfter))
  })

  it('revokes only what is revoked, and leaves that row its i and one button', async () => {
    const browser = openBrowser(practice.port)
    await browser.signIn(OWN_ACCOUNT)
    await browser.visit(`${PORTAL}revoke?id=${row(LOOKALIKE_TOPIC).id}`, '')
    expect(
      rows()
        .filter((one) => one.revoked)
        .map((one) => one.topic),
    ).toEqual([LOOKALIKE_TOPIC])
    const { rows: shown } = JSON.parse((await browser.visit(`${PORTAL}api/list`)).text)
    expect(shown[0]).toMatchObject({ status: 'Revoked', actions: ['download'] })
    expect(shown[2]).toMatchObject({ status: 'Active', actions: ['renew', 'download', 'revoke'] })
  })

  it('adds as many rows as asked, each with a UID of its own, and hands out a real certificate of such a row', async () => {
    const browser = openBrowser(practice.port)
    const text = (await browser.signIn(OWN_ACCOUNT, '?rows=200')).text
    expect(new Set(text.match(/UID=com\.apple\.mgmt\.External\.[0-9a-f-]{36}/g)).size).toBe(204)
    const generated = rows().find((one) => one.id === 'g7')
    const file = await browser.visit(`${PORTAL}download?id=g7`)
    expect(new X509Certificate(file.text).serialNumber.toLowerCase()).toBe(generated?.serial)
  })

  it('does not accept a request chained to another root', async () => {
    const stranger = await loadAuthority(join(folder, 'stranger.json'))
    const browser = openBrowser(practice.port)
    await browser.signIn(OWN_ACCOUNT)
    const answer = await browser.upload(
      'renew',
      row(RIGHT_TOPIC).id,
      'a.csr',
      (await makeSigningRequest(stranger)).text,
    )
    expect(answer.ErrorCode).toBe(-80018)
  })

  it('writes nothing down of a page that was not asked for, and keeps none of it after a reset', async () => {
    const browser = openBrowser(practice.port)
    await browser.signIn(OWN_ACCOUNT)
    expect((await browser.visit(`${PORTAL}practice-log?what=renew`, '')).status).toBe(404)
    expect(happened()).toEqual(['signed-in', 'list-shown'])
    await practice.reset()
    expect(happened()).toEqual([])
    expect((await browser.visit(PORTAL)).address).toContain('idmsa.apple.com')
  })
})
