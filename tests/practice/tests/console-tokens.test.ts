// The practice console's tokens, its first set-up and its looks: what it takes, what it refuses, what it shows then.
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../../lib/facts/time.ts'
import { takeAway, temporaryFolder } from '../../../scripts/temporary.ts'
import { type Authority, issuePushCertificate, loadAuthority } from '../authority.ts'
import { EARLIER_TOPIC } from '../console/subject-looks.ts'
import { RIGHT_TOPIC } from '../seed.ts'
import { type Practice, startPractice } from '../server.ts'
import { openBrowser } from './browse.ts'

const CONSOLE = 'https://panel.clomo.test/'
const BASIC = `${CONSOLE}settings/ios-macos/basic`
const SERVICE = `${CONSOLE}settings/app-portal/service`
const SMIME =
  'Content-Type: application/pkcs7-mime; name="smime.p7m"; smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHA6CA'
const token = (facts: object) => Buffer.from(JSON.stringify(facts)).toString('base64')
const CONTENT = token({ expDate: '2031-05-19T18:40:49+0000', token: 'secret', orgName: 'Example Inc.' })
let folder: string
let authorityFile: string
let authority: Authority
let practice: Practice

beforeAll(async () => {
  folder = await temporaryFolder('console')
  authorityFile = join(folder, 'authority.json')
  practice = await startPractice({ authorityFile })
  authority = await loadAuthority(authorityFile)
})
beforeEach(() => practice.reset())
afterAll(async () => {
  await practice.close()
  await takeAway(folder)
})

async function loggedIn(where = practice) {
  const browser = openBrowser(where.port)
  await browser.logIn()
  const post = async (path: string, body: string) => JSON.parse((await browser.visit(CONSOLE + path, body)).text)
  const text = async (address: string) => (await browser.visit(address)).text
  return { browser, post, text }
}
const happened = (where = practice) => where.world.log.map(({ what }) => what)

describe('the server token', () => {
  it('is taken when it is an enveloped S/MIME text; its expiry moves on', async () => {
    const { post, text } = await loggedIn()
    const before = await text(BASIC)
    const answer = await post('tokens/server?name=CLOMO_Token_2026-11-24T01-02-03Z_smime.p7m', SMIME)
    expect(answer).toMatchObject({ verdict: 'taken' })
    expect(before).not.toContain(answer.shown)
    expect(await text(BASIC)).toContain(answer.shown)
    expect(practice.world.console.serverToken?.name).toBe('CLOMO')
  })

  it.each([
    ['a content token', CONTENT],
    ['a certificate', '-----BEGIN CERTIFICATE-----'],
    ['nothing', ''],
  ])('is not %s', async (_name, file) => {
    const { post } = await loggedIn()
    const before = practice.world.console.serverToken
    expect(await post('tokens/server?name=x.p7m', file)).toEqual({ verdict: 'refused' })
    expect(practice.world.console.serverToken).toEqual(before)
  })

  it('refreshes the list of devices; Reports says so', async () => {
    const { post, text } = await loggedIn()
    expect(await text(`${CONSOLE}reports`)).toContain('お知らせはありません。')
    await post('tokens/refresh', '')
    expect(await text(`${CONSOLE}reports`)).toContain('ADE デバイス一覧の情報取得が完了しました。')
    expect(happened()).toContain('console-devices-refreshed')
  })
})

describe('a content token', () => {
  it('is registered for an organisation, and in use once it is saved', async () => {
    const { post, text } = await loggedIn()
    expect(await post(`tokens/content?organisation=${encodeURIComponent('大阪支店')}`, CONTENT)).toEqual({
      verdict: 'taken',
    })
    expect(await text(SERVICE)).toContain('2031/05/20')
    expect(await text(CONSOLE)).not.toContain('2031/05/20')
    await post('tokens/save', '')
    expect(await text(CONSOLE)).toContain('Example Inc.(有効期限:2031/05/20)')
  })

  it.each([
    ['a server token', SMIME],
    ['base64 of something else', token({ hello: 'world' })],
    ['a token without a date', token({ token: 'secret', orgName: 'Example Inc.' })],
  ])('is not %s', async (_name, file) => {
    const { post } = await loggedIn()
    expect(await post('tokens/content?organisation=x', file)).toEqual({ verdict: 'refused' })
    await post('tokens/save', '')
    expect([...practice.world.console.contentTokens.keys()]).toEqual(['全社'])
  })

  it('is tried out on an application that is bought, not on one made in house', async () => {
    const { post, text } = await loggedIn()
    expect(await text(`${CONSOLE}applications/portal`)).toContain('実行')
    expect(await text(`${CONSOLE}applications/trips`)).not.toContain('実行')
    expect(await post('tokens/run', '')).toEqual({ done: true })
  })
})

it('asks nobody who has not logged in', async () => {
  const answer = await openBrowser(practice.port).visit(`${CONSOLE}tokens/server`, SMIME)
  expect(answer.status).toBe(401)
  expect(happened()).toEqual([])
})

it('is reached through the address in the mail, which leads on', async () => {
  const answer = await openBrowser(practice.port).visit('https://login.clomo.test/')
  expect(answer.address).toBe(`${CONSOLE}login`)
})

describe('a console before its first set-up', () => {
  it('has nothing; takes any certificate of its own request, and asks for a passcode', async () => {
    const fresh = await startPractice({ authorityFile, newConsole: true })
    try {
      const { browser, post, text } = await loggedIn(fresh)
      expect(await text(CONSOLE)).toContain('<th>MDM プッシュ通知証明書</th><td>未登録</td>')
      expect(await text(BASIC)).not.toContain('UID=')
      expect(await post('tokens/run', '')).toEqual({ done: false })
      await browser.visit(`${CONSOLE}wizard/request?mail=it%40example.co.jp&name=Taro%20Yamada&country=JP`, '')
      const plist = Buffer.from(await text(`${CONSOLE}wizard/CertificateSigningRequest.csr`), 'base64').toString('utf8')
      const key = Buffer.from(/PushCertRequestCSR<\/key>\s*<string>([^<]*)/.exec(plist)?.[1] ?? '', 'base64')
      const [notBefore, notAfter] = [Date.now(), Date.now() + 365 * DAY]
      const issued = await issuePushCertificate(authority, { topic: RIGHT_TOPIC, key, notBefore, notAfter })
      expect(await post('wizard/certificate?account=it%40example.co.jp', issued.pem)).toEqual({ verdict: 'first' })
      await post('wizard/passcode', 'passcode=1234')
      expect(fresh.world.console).toMatchObject({ certificate: { topic: RIGHT_TOPIC }, passcode: '1234' })
      expect(await text(BASIC)).toContain(RIGHT_TOPIC)
    } finally {
      await fresh.close()
    }
  })
})

describe('the subject in other looks', () => {
  const page = async (look: string) => (await loggedIn()).text(`${BASIC}?subject=${look}`)

  it('is the plain one where no other is asked for', async () => {
    expect(await page('no-such-look')).toContain(`/UID=${RIGHT_TOPIC}/`)
  })

  it.each([
    ['broken', 'com.<br>'],
    ['full-width', 'UID='.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
  ])('%s hides it from a search for the plain text', async (look, trace) => {
    const text = await page(look)
    expect(text).not.toContain(RIGHT_TOPIC)
    expect(text).toContain(trace)
  })

  it.each(['two', 'two-unlabelled'])('%s shows both', async (look) => {
    const text = await page(look)
    expect(text).toContain(RIGHT_TOPIC)
    expect(text).toContain(EARLIER_TOPIC)
  })

  it('last year’s UID alone', async () => {
    const text = await page('last-year')
    expect(text).not.toContain(RIGHT_TOPIC)
    expect(text).toContain(EARLIER_TOPIC)
  })
})
