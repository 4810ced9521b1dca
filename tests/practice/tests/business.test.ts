// The practice business portal: it lets nobody in who has not signed in, and hands out real tokens under Apple's names.
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../../lib/documents/read-document.ts'
import { takeAway, temporaryFolder } from '../../../scripts/temporary.ts'
import { NEAR_LOCATIONS, NEAR_SERVERS, RIGHT_LOCATION, RIGHT_SERVER } from '../business-portal/seed.ts'
import { type Practice, startPractice } from '../server.ts'
import { openBrowser } from './browse.ts'

const HOSTS = ['business.apple.com', 'school.apple.com']
let folder: string
let practice: Practice

beforeAll(async () => {
  folder = await temporaryFolder('business')
  practice = await startPractice({ authorityFile: join(folder, 'authority.json') })
})
beforeEach(() => practice.reset())
afterAll(async () => {
  await practice.close()
  await takeAway(folder)
})

const signIn = async (host: string) => {
  const browser = openBrowser(practice.port)
  await browser.visit(
    `https://idmsa.apple.com/appleauth/auth/signin?host=${host}`,
    'account=it%40example.co.jp&password=x',
  )
  return browser
}
const idOf = (name: string) =>
  [...practice.world.business.servers, ...practice.world.business.locations].find((one) => one.name === name)?.id

describe.each(HOSTS)('%s', (host) => {
  it('shows the sign-in in its frame before anything else', async () => {
    const { text } = await openBrowser(practice.port).visit(`https://${host}/?generation=G2`)
    expect(text).toContain('id="aid-auth-widget-iFrame"')
    expect(text).not.toContain('page-settings')
  })

  it('shows the portal as it was asked for, and remembers how', async () => {
    const browser = await signIn(host)
    const asked = await browser.visit(`https://${host}/?generation=G1&language=ja&frame=blank`)
    const settings = (text: string) => JSON.parse(/id="page-settings">(.*?)<\/script>/.exec(text)?.[1] ?? '')
    expect(settings(asked.text)).toMatchObject({ looks: 'G1-ja', frame: 'blank', part: 'top' })
    expect(settings((await browser.visit(`https://${host}/`)).text)).toMatchObject({ looks: 'G1-ja', frame: 'blank' })
    const other = await browser.visit(`https://${host}/?generation=G3&frame=other`)
    expect(new URL(settings(other.text).contentAddress).host).toBe(HOSTS.find((one) => one !== host))
  })

  it('has servers and locations that are easily mistaken for each other', async () => {
    const state = JSON.parse((await (await signIn(host)).visit(`https://${host}/api/state?servers=500`)).text)
    const names = (all: { name: string }[]) => all.map(({ name }) => name)
    expect(names(state.servers)).toEqual(expect.arrayContaining([RIGHT_SERVER, ...NEAR_SERVERS]))
    expect(names(state.locations)).toEqual(expect.arrayContaining([RIGHT_LOCATION, ...NEAR_LOCATIONS]))
    expect(state.servers).toHaveLength(practice.world.business.servers.length + 500)
  })
})

describe('the tokens', () => {
  it('of a server are real ones, each encrypted anew, under the server’s name', async () => {
    const browser = await signIn('business.apple.com')
    const address = `https://business.apple.com/api/server-token?id=${idOf(RIGHT_SERVER)}`
    const [one, other] = [await browser.visit(address), await browser.visit(address)]
    expect(decodeURIComponent(String(one.headers['content-disposition']))).toMatch(
      /CLOMO MDM_Token_\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ_smime\.p7m$/,
    )
    expect(one.text).not.toBe(other.text)
    expect((await readDocument({ name: 'a.p7m', bytes: new TextEncoder().encode(one.text) })).kind).toBe('server-token')
    expect(practice.world.log.map(({ what, detail }) => [what, detail])).toContainEqual([
      'server-token-downloaded',
      RIGHT_SERVER,
    ])
  })

  it('of a location name the organisation, not the location', async () => {
    const browser = await signIn('school.apple.com')
    const { text, headers } = await browser.visit(
      `https://school.apple.com/api/content-token?id=${idOf(RIGHT_LOCATION)}`,
    )
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(
      `sToken_for_${RIGHT_LOCATION}.vpptoken`,
    )
    expect((await readDocument({ name: 'a.vpptoken', bytes: new TextEncoder().encode(text) })).kind).toBe(
      'content-token',
    )
    expect(Buffer.from(text, 'base64').toString()).not.toContain(RIGHT_LOCATION)
  })

  it('of nothing known are not found', async () => {
    const browser = await signIn('business.apple.com')
    for (const kind of ['server-token', 'content-token']) {
      expect((await browser.visit(`https://business.apple.com/api/${kind}?id=zz`)).status).toBe(404)
    }
  })
})
