// What a company has set is read value by value: what is wrong is named, and takes nothing else with it.
import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../lib/policy/read.ts'
import { uid } from '../customers/tables.ts'
import { row, WHOLE } from './settings.ts'

const faultsOf = (values: unknown) => readPolicy(values).faults
const withRow = (more: Record<string, unknown>) => ({ organisations: [row(1, more), row(2)] })

describe('settings that are right', () => {
  it('are read whole', () => {
    const { rows, faults, ...general } = readPolicy(WHOLE)
    expect(faults).toEqual([])
    expect(general).toEqual({
      setBy: 'Example Inc., IT',
      contact: 'IT help desk, ext. 4711',
      mayGoOnAnyway: false,
      reminderDays: [60, 30, 7],
    })
    expect(rows.map(({ line }) => line)).toEqual([1, 2])
    expect(rows[0]?.told).toEqual({
      ...{ name: 'Branch 1', topic: uid(1), account: 'push1@example.com', consoleId: 'clomo' },
      ...{ customerNumber: 'C-1', group: 'East', consoleOrigins: ['https://panel.example.com'] },
      ...{ portal: 'business', tokenAccount: 'tokens@example.com', servers: ['CLOMO MDM'], locations: ['本社'] },
    })
  })

  it('leave open what they do not name: everybody may go on, no days, no organisations', () => {
    expect(readPolicy({})).toEqual({ mayGoOnAnyway: true, rows: [], faults: [] })
  })

  it('name any console, in its own words', () => {
    const [one, other] = readPolicy({
      organisations: [row(1, { console: 'Jamf Pro' }), row(2, { console: 'Our own MDM' })],
    }).rows
    expect(one?.told).toMatchObject({ consoleId: 'jamf-pro' })
    expect(other?.told).toMatchObject({ consoleId: 'other', consoleName: 'Our own MDM' })
  })

  it('say nothing by an empty text or list', () => {
    const [one] = readPolicy(withRow({ group: ' ', servers: [], locations: [''] })).rows
    expect(Object.keys(one?.told ?? {}).sort()).toEqual(['account', 'consoleId', 'name', 'topic'])
  })

  it('may say for an editor what they are', () => {
    expect(faultsOf({ $schema: './managed-schema.json', $comment: 'of the IT department' })).toEqual([])
  })
})

describe('an organisation with a fault is named, and the others count', () => {
  const WRONG: [string, Record<string, unknown>, object][] = [
    [
      'a UID that is none',
      { topic: 'com.apple.mgmt.1' },
      { reason: 'uidWrong', key: 'topic', value: 'com.apple.mgmt.1' },
    ],
    ['two UIDs', { topic: `${uid(1)} ${uid(3)}` }, { reason: 'uidSeveral', key: 'topic' }],
    ['an account that is none', { account: 'nobody' }, { reason: 'accountWrong', key: 'account', value: 'nobody' }],
    ['an account for tokens that is none', { tokenAccount: '?' }, { reason: 'accountWrong', key: 'tokenAccount' }],
    ['a portal that is none', { portal: 'icloud' }, { reason: 'portalWrong', key: 'portal' }],
    ['an address without encryption', { consoleAddresses: ['http://a.example'] }, { reason: 'addressWrong' }],
    ["an address of Apple's", { consoleAddresses: ['https://x.apple.com'] }, { key: 'consoleAddresses' }],
    [
      'a number in place of a text',
      { customerNumber: 1001 },
      { reason: 'notText', key: 'customerNumber', value: '1001' },
    ],
    ['a text in place of a list', { servers: 'CLOMO MDM' }, { reason: 'notList', key: 'servers', value: 'CLOMO MDM' }],
    ['a number in a list', { servers: ['A', 5] }, { reason: 'notText', key: 'servers', value: '5' }],
    ['a name of two lines', { name: 'A\nB' }, { reason: 'lineBreak', key: 'name' }],
    ['a name that is too long', { group: 'x'.repeat(201) }, { reason: 'tooLong', key: 'group' }],
    ['letters that were lost', { name: 'Br\ufffdnch' }, { reason: 'garbled', key: 'name' }],
    ['too many names', { locations: Array.from({ length: 101 }, (_, at) => `L${at}`) }, { reason: 'tooMany' }],
  ]

  it.each(WRONG)('%s', (_, more, fault) => {
    const { rows, faults } = readPolicy(withRow(more))
    expect(faults).toEqual([expect.objectContaining({ row: 1, ...fault })])
    expect(rows.map(({ line }) => line)).toEqual([2])
  })

  it('says by which name it is known, where that can be read', () => {
    expect(faultsOf(withRow({ topic: 'x' }))).toEqual([expect.objectContaining({ name: 'Branch 1' })])
    expect(faultsOf(withRow({ name: 7 }))[0]).not.toHaveProperty('name')
  })

  it('names every value that is wrong, each once', () => {
    const { faults } = readPolicy(withRow({ topic: 'x', account: 'y', servers: [1, 2, 3] }))
    expect(faults.map(({ key }) => key).sort()).toEqual(['account', 'servers', 'topic'])
  })

  it('that is no group of values at all', () => {
    expect(faultsOf({ organisations: ['Branch 1', null, row(3)] })).toEqual([
      { reason: 'notGroup', key: '', row: 1, value: 'Branch 1' },
      { reason: 'notGroup', key: '', row: 2, value: 'null' },
    ])
  })

  it('a key that nobody knows is named, and the organisation counts', () => {
    const { rows, faults } = readPolicy(withRow({ UID: uid(1) }))
    expect(faults).toEqual([{ reason: 'unknownKey', key: 'UID', row: 1, name: 'Branch 1' }])
    expect(rows).toHaveLength(2)
  })
})

describe('what stands beside the organisations', () => {
  it.each([
    ['mayGoOnAnyway', 'false', 'notYesOrNo'],
    ['mayGoOnAnyway', 0, 'notYesOrNo'],
    ['reminderDays', '30', 'notList'],
    ['reminderDays', [30, 0], 'daysWrong'],
    ['reminderDays', [367], 'daysWrong'],
    ['reminderDays', [1.5], 'daysWrong'],
    ['reminderDays', Array.from({ length: 31 }, (_, at) => at + 1), 'daysWrong'],
    ['setBy', 5, 'notText'],
    ['contact', 'x'.repeat(201), 'tooLong'],
    ['organisations', { name: 'A' }, 'notList'],
  ])('%s: %j', (key, value, reason) => {
    const read = readPolicy({ ...WHOLE, [key]: value })
    expect(read.faults).toEqual([expect.objectContaining({ key, reason })])
    expect(read.faults[0]).not.toHaveProperty('row')
    // All else counts.
    if (key !== 'organisations') expect(read.rows).toHaveLength(2)
    if (key !== 'mayGoOnAnyway') expect(read.mayGoOnAnyway).toBe(false)
  })

  it.each([null, 'text', 5, [WHOLE]])('settings that are no group of values: %j', (values) => {
    expect(readPolicy(values)).toMatchObject({ rows: [], faults: [{ reason: 'notGroup', key: '' }] })
  })

  it('keys that nobody knows', () => {
    expect(faultsOf({ ...WHOLE, organizations: [] })).toEqual([{ reason: 'unknownKey', key: 'organizations' }])
  })

  it('more organisations than anybody has: the first ones count', () => {
    const read = readPolicy({ organisations: Array.from({ length: 10_001 }, () => ({})) })
    expect(read.faults).toEqual([{ reason: 'tooManyOrganisations', key: 'organisations' }])
    expect(read.rows).toHaveLength(10_000)
  })
})

describe('a secret among the settings', () => {
  const KEY = `MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ${'Ab3dEf7hIjKlMn0pQr'.repeat(8)}`

  it.each([
    ['name', { name: KEY }],
    ['servers', { servers: ['CLOMO MDM', KEY] }],
    ['topic', { topic: KEY }],
    ['a key that nobody knows', { [KEY]: 'x' }],
  ])('as %s is refused and shown nowhere', (_, more) => {
    const { rows, faults } = readPolicy(withRow(more))
    expect(faults.length).toBeGreaterThan(0)
    expect(JSON.stringify({ rows, faults })).not.toContain(KEY.slice(0, 60))
  })

  it('as what stands beside them, too', () => {
    const read = readPolicy({ contact: KEY, setBy: KEY })
    expect(read.faults.map(({ reason }) => reason)).toEqual(['secret', 'secret'])
    expect(JSON.stringify(read)).not.toContain(KEY.slice(0, 60))
  })
})
