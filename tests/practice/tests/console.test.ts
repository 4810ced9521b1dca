// The practice console takes a certificate only with the key of its own request, and asks when the UID is another one.
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../../lib/facts/time.ts'
import { takeAway, temporaryFolder } from '../../../scripts/temporary.ts'
import { type Authority, issuePushCertificate, loadAuthority, makeSigningRequest } from '../authority.ts'
import { LOOKALIKE_TOPIC, RIGHT_TOPIC } from '../seed.ts'
import { type Practice, startPractice } from '../server.ts'
import { NO_CERTIFICATE } from '../world.ts'
import { openBrowser } from './browse.ts'

const CONSOLE = 'https://panel.clomo.test/'
let folder: string
let authority: Authority
let practice: Practice

beforeAll(async () => {
  folder = await temporaryFolder('console')
  const authorityFile = join(folder, 'authority.json')
  practice = await startPractice({ authorityFile })
  authority = await loadAuthority(authorityFile)
})
beforeEach(() => practice.reset())
afterAll(async () => {
  await practice.close()
  await takeAway(folder)
})

/** Logs in and makes a signing request; gives the certificate that the portal would issue for it. */
async function wizard(topic = RIGHT_TOPIC) {
  const browser = openBrowser(practice.port)
  await browser.logIn()
  await browser.visit(`${CONSOLE}wizard/request?mail=it%40example.co.jp&name=Taro%20Yamada&country=JP`, '')
  const file = await browser.visit(`${CONSOLE}wizard/CertificateSigningRequest.csr`)
  const plist = Buffer.from(file.text, 'base64').toString('utf8')
  const der = Buffer.from(/PushCertRequestCSR<\/key>\s*<string>([^<]*)/.exec(plist)?.[1] ?? '', 'base64')
  const issued = await issuePushCertificate(authority, {
    topic,
    key: der,
    notBefore: Date.now(),
    notAfter: Date.now() + 365 * DAY,
  })
  const take = async (text: string) =>
    JSON.parse((await browser.visit(`${CONSOLE}wizard/certificate?account=it%40example.co.jp`, text)).text).verdict
  return { browser, file, issued, take }
}

describe('the practice console', () => {
  it('uses the i3Systems certificate that ends first, and shows its subject', async () => {
    const browser = openBrowser(practice.port)
    await browser.logIn()
    const page = (await browser.visit(`${CONSOLE}settings/ios-macos/basic`)).text
    expect(page).toContain('プッシュ通知証明書のサブジェクト')
    expect(page).toContain(`/UID=${RIGHT_TOPIC}/CN=APSP:${RIGHT_TOPIC.slice(-36)}/C=JP`)
  })

  it('shows nothing to somebody who has not logged in', async () => {
    const answer = await openBrowser(practice.port).visit(`${CONSOLE}settings/ios-macos/basic`)
    expect(answer.address).toBe(`${CONSOLE}login`)
    expect(answer.text).not.toContain(RIGHT_TOPIC)
  })

  it('registers the certificate of its own request: another day on HOME, the same UID', async () => {
    const { browser, file, issued, take } = await wizard()
    expect(file.headers['content-disposition']).toContain('CertificateSigningRequest.csr')
    const before = (await browser.visit(CONSOLE)).text
    expect(await take(issued.pem)).toBe('registered')
    const after = (await browser.visit(CONSOLE)).text
    const day = /MDM プッシュ通知証明書<\/th><td>有効期限:(\d{4}\/\d{2}\/\d{2})/
    expect(after).toMatch(day)
    expect(day.exec(after)?.[1]).not.toBe(day.exec(before)?.[1])
    expect(practice.world.console.certificate).toMatchObject({ topic: RIGHT_TOPIC, serial: issued.serial })
  })

  it('refuses a certificate of another key, and anything that is no certificate', async () => {
    const { take } = await wizard()
    const stranger = await makeSigningRequest(authority)
    const other = await issuePushCertificate(authority, {
      topic: RIGHT_TOPIC,
      key: stranger.der,
      notBefore: Date.now(),
      notAfter: Date.now() + DAY,
    })
    expect(await take(other.pem)).toBe('refused')
    expect(await take('{"ErrorCode":-80018}')).toBe('refused')
    expect(practice.world.console.certificate.serial).not.toBe(other.serial)
  })

  it('refuses the right certificate once the wizard has started over: its key is gone', async () => {
    const { browser, issued, take } = await wizard()
    await browser.visit(`${CONSOLE}wizard/request?mail=a%40b.jp&name=A&country=JP`, '')
    expect(await take(issued.pem)).toBe('refused')
  })

  it('asks when the UID is another one; Cancel keeps the old certificate, OK replaces it', async () => {
    const { browser, issued, take } = await wizard(LOOKALIKE_TOPIC)
    expect(await take(issued.pem)).toBe('differs')
    await browser.visit(`${CONSOLE}wizard/decide?answer=cancel`, '')
    expect(practice.world.console.certificate.topic).toBe(RIGHT_TOPIC)
    expect(await take(issued.pem)).toBe('differs')
    await browser.visit(`${CONSOLE}wizard/decide?answer=ok`, '')
    expect(practice.world.console.certificate.topic).toBe(LOOKALIKE_TOPIC)
  })

  it('starts the world over from the start page', async () => {
    const { browser, issued, take } = await wizard()
    await take(issued.pem)
    const page = await browser.visit('https://practice.koshin.test/start-over', '')
    expect(page.text).toContain('as it was at the beginning')
    expect(page.text).not.toContain('The console has no certificate now')
    expect(practice.world.console.certificate.serial).not.toBe(issued.serial)
    expect(practice.world.log).toEqual([])
  })

  it('starts over before the first set-up: the console has no certificate', async () => {
    const { browser } = await wizard()
    expect(practice.world.console.certificate.topic).toBe(RIGHT_TOPIC)
    const page = await browser.visit('https://practice.koshin.test/start-over?before=set-up', '')
    expect(page.text).toContain('The console has no certificate now')
    expect(practice.world.console.certificate).toEqual(NO_CERTIFICATE)
    await browser.visit('https://practice.koshin.test/start-over', '')
    expect(practice.world.console.certificate.topic).toBe(RIGHT_TOPIC)
  })
})
