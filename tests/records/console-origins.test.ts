// Addresses of consoles: what is taken for one, and which organisation a page belongs to.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Organisation } from '../../lib/model/organisation.ts'
import { allConsoleOrigins, organisationAt, originOf, setConsoleOrigin } from '../../lib/records/console-origins.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { freshBrowser, getOrganisation } from './fresh.ts'

const A = 'https://panel.example.com'
const B = 'https://login.example.com'
const uuid = (digit: number) => `com.apple.mgmt.External.${digit}1111111-2222-3333-4444-55555555abcd`

describe('what is typed', () => {
  it.each([
    ['https://panel.example.com', A],
    ['  https://panel.example.com/settings?x=1#top  ', A],
    ['panel.example.com/login', A],
    ['HTTPS://PANEL.EXAMPLE.COM/', A],
    ['https://panel.example.com:8443/', 'https://panel.example.com:8443'],
    ['ｈｔｔｐｓ://ｐａｎｅｌ.example.com/', A],
    ['https://localhost:3000/', 'https://localhost:3000'],
    ['https://10.1.2.3/mdm', 'https://10.1.2.3'],
  ])('%s is an address', (typed, origin) => {
    expect(originOf(typed)).toEqual({ origin })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://panel.example.com', 'notSecure'],
    ['HTTP://panel.example.com', 'notSecure'],
    ['ftp://panel.example.com', 'notSecure'],
    ['https://', 'notAnAddress'],
    ['the console', 'notAnAddress'],
    ['console', 'notAnAddress'],
    ['chrome://extensions', 'notAnAddress'],
    ['javascript:alert(1)', 'notAnAddress'],
    ['file:///etc/passwd', 'notAnAddress'],
    ['https://identity.apple.com/pushcert/', 'apple'],
    ['https://apple.com', 'apple'],
  ])('%s is none', (typed, problem) => {
    expect(originOf(typed)).toEqual({ problem })
  })

  it('an address that only ends like Apple’s is not Apple’s', () => {
    expect(originOf('https://notapple.com')).toEqual({ origin: 'https://notapple.com' })
  })
})

describe('on record', () => {
  beforeEach(freshBrowser)
  const add = async (name: string, digit: number) =>
    (await addOrganisation({ name, consoleId: 'clomo', topic: uuid(digit) }, 1)).organisation

  it('are added once, and taken away again', async () => {
    const { id } = await add('One', 1)
    await setConsoleOrigin(id, A, true, 2)
    await setConsoleOrigin(id, B, true, 3)
    await setConsoleOrigin(id, A, true, 4)
    expect((await getOrganisation(id))?.consoleOrigins).toEqual([B, A])
    await setConsoleOrigin(id, A, false, 5)
    await setConsoleOrigin(id, B, false, 6)
    expect(await getOrganisation(id)).not.toHaveProperty('consoleOrigins')
  })

  it('of all organisations are each given once', async () => {
    for (const [name, digit] of [
      ['One', 1],
      ['Two', 2],
    ] as const) {
      await setConsoleOrigin((await add(name, digit)).id, A, true, 2)
    }
    expect(await allConsoleOrigins()).toEqual([A])
  })

  it('of an organisation that is not on record change nothing', async () => {
    await setConsoleOrigin('nobody', A, true, 2)
    expect(await allConsoleOrigins()).toEqual([])
  })
})

describe('whose page it is', () => {
  const one = { id: '1', consoleOrigins: [A] } as Organisation
  const two = { id: '2', consoleOrigins: [A] } as Organisation
  const three = { id: '3', consoleOrigins: [B] } as Organisation
  it.each([
    ['the only one’s at this address', B, [one, two, three], one, three],
    ['of several, the one being worked on', A, [one, two, three], two, two],
    ['of several, nobody’s when another one is being worked on', A, [one, two, three], three, undefined],
    ['nobody’s at an address that is not on record', 'https://elsewhere.example', [one], one, undefined],
  ])('%s', (_name, origin, all, current, expected) => {
    expect(organisationAt(origin, all, current)).toBe(expected)
  })
})
