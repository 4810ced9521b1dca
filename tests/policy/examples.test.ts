// What is written for companies is so: every example file says the same, is what the schema asks for, and is taken whole; every key is described.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'fast-plist'
import { describe, expect, it } from 'vitest'
import { planPolicy } from '../../lib/policy/plan.ts'
import { readPolicy } from '../../lib/policy/read.ts'
import { GENERAL, ORGANISATION } from '../../lib/policy/shape.ts'
import { inProject } from '../../scripts/command/paths.mjs'
import { GECKO_ID } from '../../scripts/firefox.ts'
import { faultsBy, type Schema } from '../support/managed-schema.ts'
import { NOW, WHOLE } from './settings.ts'

const FOLDER = inProject('docs', 'deployment')
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8')
const jsonOf = (name: string) => JSON.parse(textOf(name))
const SCHEMA: Schema = JSON.parse(readFileSync(inProject('public', 'managed-schema.json'), 'utf8'))

/** The values of a registry file: text as it is, or JSON in it where the schema asks for a list; a number for true and false. */
function inRegistry(name: string): Record<string, unknown> {
  const lines = textOf(name).split('\r\n')
  const values = lines.flatMap((line) => {
    const [, key, number, text = ''] = /^"(\w+)"=(?:dword:(\d{8})|"(.*)")$/.exec(line) ?? []
    if (key === undefined) return []
    const plain = text.replaceAll(/\\(["\\])/g, '$1')
    const isList = SCHEMA.properties?.[key]?.type === 'array'
    return [[key, number === undefined ? (isList ? JSON.parse(plain) : plain) : Number(number) === 1] as const]
  })
  return Object.fromEntries(values)
}

/** The keys of a profile's one payload that are not the profile's own. */
function inProfile(name: string): Record<string, unknown> {
  const profile: { PayloadContent: Record<string, unknown>[] } = parse(textOf(name))
  expect(profile.PayloadContent).toHaveLength(1)
  return Object.fromEntries(
    Object.entries(profile.PayloadContent[0] ?? {}).filter(([key]) => !key.startsWith('Payload')),
  )
}

const EXAMPLES: Record<string, () => Record<string, unknown>> = {
  'managed-settings.json': () => jsonOf('managed-settings.json'),
  'managed-chrome-policy.json': () => jsonOf('managed-chrome-policy.json')['3rdparty'].extensions.EXTENSION_ID,
  'managed-chrome-windows.reg': () => inRegistry('managed-chrome-windows.reg'),
  'managed-edge-windows.reg': () => inRegistry('managed-edge-windows.reg'),
  'managed-chrome-macos.mobileconfig': () => inProfile('managed-chrome-macos.mobileconfig'),
  'managed-edge-macos.mobileconfig': () => inProfile('managed-edge-macos.mobileconfig'),
  'managed-firefox-policies.json': () =>
    jsonOf('managed-firefox-policies.json').policies['3rdparty'].Extensions[GECKO_ID],
  'managed-firefox-native.json': () => jsonOf('managed-firefox-native.json').data,
}

it('every example file is looked at', () => {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith('managed-'))
  expect(files.sort()).toEqual(Object.keys(EXAMPLES).sort())
})

describe.each(Object.entries(EXAMPLES))('%s', (name, values) => {
  it('says what all examples say', () => {
    expect(values()).toEqual(jsonOf('managed-settings.json'))
  })

  it('is what the schema asks for', () => {
    expect(faultsBy(SCHEMA, values())).toEqual([])
  })

  it('is taken in whole', () => {
    const read = readPolicy(values())
    const plan = planPolicy({ ...read, source: 'browser' }, { organisations: [], kept: { released: [] } }, NOW)
    expect(plan.faults).toEqual([])
    expect(plan.added).toBe(2)
    expect(plan.writes.map(({ consoleId }) => consoleId)).toEqual(['clomo', 'jamf-pro'])
    expect(plan.kept.inForce).toMatchObject({ mayGoOnAnyway: false })
  })

  it('names the place it is for', () => {
    if (name.includes('firefox')) expect(textOf(name)).toContain(`"${GECKO_ID}"`)
    if (name.endsWith('.reg')) {
      const company = name.includes('edge') ? 'Microsoft\\Edge' : 'Google\\Chrome'
      expect(textOf(name)).toMatch(/^Windows Registry Editor Version 5\.00\r\n/)
      expect(textOf(name)).toContain(
        `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${company}\\3rdparty\\extensions\\EXTENSION_ID\\policy]`,
      )
    }
    if (name.endsWith('.mobileconfig')) {
      const domain = name.includes('edge') ? 'com.microsoft.Edge' : 'com.google.Chrome'
      expect(textOf(name)).toContain(`<string>${domain}.extensions.EXTENSION_ID</string>`)
    }
  })
})

describe('the schema', () => {
  it('has the keys that are read, and no others', () => {
    expect(Object.keys(SCHEMA.properties ?? {}).sort()).toEqual([...Object.keys(GENERAL), 'organisations'].sort())
    expect(Object.keys(SCHEMA.properties?.organisations?.items?.properties ?? {}).sort()).toEqual(
      Object.keys(ORGANISATION).sort(),
    )
  })

  it('takes whatever is read without a fault', () => {
    expect(readPolicy(WHOLE).faults).toEqual([])
    expect(faultsBy(SCHEMA, WHOLE)).toEqual([])
  })

  it.each([
    ['a text for true or false', { mayGoOnAnyway: 'false' }, 'mayGoOnAnyway'],
    ['half a day', { reminderDays: [1.5] }, 'reminderDays.0'],
    ['a number for a text', { organisations: [{ customerNumber: 1 }] }, 'organisations.0.customerNumber'],
    ['a key that it does not name', { organisations: [{ uid: '' }] }, 'organisations.0.uid'],
  ])('does not take %s', (_, values, place) => {
    expect(faultsBy(SCHEMA, values)).toEqual([place])
  })
})

describe.each(['managed.md', 'managed.ja.md'])('docs/%s', (page) => {
  const text = readFileSync(inProject('docs', page), 'utf8')

  it('describes every key, once', () => {
    const described = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, key = '']) => key)
    expect(described.sort()).toEqual([...Object.keys(GENERAL), 'organisations', ...Object.keys(ORGANISATION)].sort())
  })

  it('leads to every example', () => {
    for (const name of Object.keys(EXAMPLES)) expect(text).toContain(`(deployment/${name})`)
  })
})
