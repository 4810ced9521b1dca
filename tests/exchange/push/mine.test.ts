// "This is mine" on a row, with nothing on record: it begins the record, and no page can say it for another.

import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerPush } from '../../../lib/exchange/push/answers.ts'
import { DAY } from '../../../lib/facts/time.ts'
import { listOrganisations } from '../../../lib/records/organisations.ts'
import { freshBrowser, NOW, OTHER_TOPIC, TOPIC } from '../../records/fresh.ts'

type Sender = Parameters<typeof answerPush>[1]

const PORTAL: Sender = {
  id: fakeBrowser.runtime.id,
  url: 'https://identity.apple.com/pushcert/',
  tab: { id: 7 } as NonNullable<Sender['tab']>,
  frameId: 0,
}
const MINE = {
  type: 'push-mine',
  topic: TOPIC,
  account: 'it@example.co.jp',
  vendor: 'i3Systems,Inc.',
  serial: '3bb763753df5d8dd',
  notAfter: NOW + 20 * DAY,
}
const say = (message: unknown, change: Partial<Sender> = {}) => answerPush(message, { ...PORTAL, ...change }, NOW)

beforeEach(freshBrowser)

describe('a row that the user calls theirs', () => {
  it('is on record from then on, with all that it shows, and what the page compares with', async () => {
    await say(MINE)
    const { topic, account, serial, notAfter } = MINE
    expect(await listOrganisations()).toMatchObject([{ name: account, topic, account, serial, notAfter }])
    const memory = await say({ type: 'push-memory' })
    expect(memory).toMatchObject({ organisations: [{ topic, account, notAfter }] })
    expect(memory).toMatchObject({ currentId: (await listOrganisations())[0]?.id })
  })

  it.each([
    ['its vendor, where the page shows no account', { account: undefined }, MINE.vendor],
    ['its UID, where it shows neither', { account: undefined, vendor: undefined }, TOPIC],
  ])('is called by %s', async (_, change, name) => {
    await say({ ...MINE, ...change })
    expect((await listOrganisations()).map((one) => one.name)).toEqual([name])
  })

  it('is on record once, however often it is said', async () => {
    await say(MINE)
    await say(MINE)
    expect(await listOrganisations()).toHaveLength(1)
  })
})

describe('nothing is put on record', () => {
  it.each<[string, object]>([
    ['without a UID', { topic: undefined }],
    ['with a UID of another service', { topic: 'com.apple.mail.XServer.0B7C3E52-84D9-4A61-9E07-C1F2A6580D3B' }],
    ['with a serial number that is none', { serial: 'not hexadecimal' }],
    ['with a day that is none', { notAfter: Number.NaN }],
    ['with a vendor that is a whole text', { vendor: 'x'.repeat(10_000) }],
  ])('%s', async (_, change) => {
    expect(say({ ...MINE, ...change })).toBeUndefined()
    expect(await listOrganisations()).toEqual([])
  })

  it.each<[string, Partial<Sender>]>([
    ['another site', { url: 'https://example.com/pushcert/' }],
    ['another extension', { id: 'somebody-else' }],
  ])('by %s', async (_, change) => {
    expect(say({ ...MINE, topic: OTHER_TOPIC }, change)).toBeUndefined()
    expect(await listOrganisations()).toEqual([])
  })
})
