// A settings file is read only where it is one; a table of customers changes nothing that a company has set.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { takeIn } from '../../lib/customers/take-in.ts'
import { readSettingsFile } from '../../lib/policy/sources.ts'
import { takeInPolicy } from '../../lib/policy/take-in.ts'
import { listOrganisations } from '../../lib/records/organisations.ts'
import { keptPolicy } from '../../lib/records/policy.ts'
import { HEAD, rowsOf, uid } from '../customers/tables.ts'
import { freshBrowser } from '../records/fresh.ts'
import { NOW, row } from './settings.ts'

beforeEach(freshBrowser)

describe('a settings file', () => {
  it('is JSON in UTF-8, with or without a mark of its order of bytes', async () => {
    const text = '{"setBy":"株式会社サンプル"}'
    const values = { setBy: '株式会社サンプル' }
    expect(await readSettingsFile(new Blob([text]))).toEqual({ values })
    expect(await readSettingsFile(new Blob(['\ufeff', text]))).toEqual({ values })
  })

  it.each([
    ['nothing', ''],
    ['no JSON', 'setBy = "Example"'],
    ['JSON with a comment', '{ "setBy": "A" } // ours'],
    ['JSON that was cut', '{ "setBy": "A"'],
    ['another encoding', Uint8Array.from([0x7b, 0x22, 0x93, 0xfa, 0x22, 0x3a, 0x31, 0x7d])],
  ])('is refused where it is %s', async (_, content) => {
    expect(await readSettingsFile(new Blob([content]))).toEqual({ refused: 'noJson' })
  })

  it('is not even read where it is larger than any', async () => {
    const file = new Blob(['{}', new Uint8Array(8 * 1024 * 1024)])
    const read = vi.spyOn(file, 'arrayBuffer')
    expect(await readSettingsFile(file)).toEqual({ refused: 'tooLarge' })
    expect(read).not.toHaveBeenCalled()
  })

  it('that the browser does not hand out', async () => {
    const file = new Blob(['{}'])
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('moved', 'NotFoundError'))
    expect(await readSettingsFile(file)).toEqual({ refused: 'unreadable' })
  })
})

describe('a table of customers', () => {
  it('changes what is open, and nothing that a company has set; what it says of that is named', async () => {
    const values = { organisations: [row(1)] }
    vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => Promise.resolve(values) as never)
    await takeInPolicy(NOW)
    const { inForce } = await keptPolicy()
    const text = `${HEAD}\nRenamed,77,West,Jamf Pro,${uid(1)},other@example.com,\n`
    const [planned] = await rowsOf(text, await listOrganisations(), { policy: inForce })
    expect(planned?.changes.map(({ column }) => column)).toEqual(['customerNumber', 'group'])
    expect(planned?.fixed.map(({ column, before, after }) => [column, before, after])).toEqual([
      ['name', 'Branch 1', 'Renamed'],
      ['console', 'CLOMO PANEL', 'Jamf Pro'],
      ['account', 'push1@example.com', 'other@example.com'],
    ])
    await takeIn(planned ? [planned] : [], NOW)
    expect(await listOrganisations()).toMatchObject([
      { name: 'Branch 1', consoleId: 'clomo', account: 'push1@example.com', group: 'West', customerNumber: '77' },
    ])
  })

  it('that was looked at before the settings came changes nothing of theirs either', async () => {
    const text = `${HEAD}\nRenamed,,,,${uid(1)},other@example.com,\n`
    const planned = await rowsOf(text, [])
    const values = { organisations: [row(1)] }
    vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => Promise.resolve(values) as never)
    await takeInPolicy(NOW)
    expect(await takeIn(planned, NOW)).toEqual({ added: 0, changed: 0 })
    expect(await listOrganisations()).toMatchObject([{ name: 'Branch 1', account: 'push1@example.com' }])
  })
})
