// What is written for stores and companies: listings within the stores' limits, policies that name our hosts, both languages alike.
import { readdirSync, readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { PUSH_PORTAL, TOKEN_PORTALS } from '../lib/facts/apple.ts'
import { inProject } from '../scripts/command/paths.mjs'
import { GECKO_ID } from '../scripts/firefox.ts'
import { LANGUAGES } from '../scripts/languages.ts'
import { listingIn } from '../scripts/listing.ts'

const textOf = (path: string) => readFileSync(inProject(path), 'utf8')
const jsonOf = (path: string) => JSON.parse(textOf(path))

const LISTINGS = new Map(await Promise.all(LANGUAGES.map(async (one) => [one, await listingIn(one)] as const)))

/** Characters as a form counts them. */
const LIMITS: Record<string, { least?: number; most: number }> = {
  Name: { most: 30 },
  Subtitle: { most: 30 },
  'Short description': { most: 132 },
  Summary: { most: 250 },
  'Promotional text': { most: 170 },
  Description: { least: 250, most: 4000 },
}

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const of = (name: string) => LISTINGS.get(language)?.get(name) ?? ''

  it.each(Object.entries(LIMITS))('%s', (name, { least = 1, most }) => {
    expect(of(name).length).toBeGreaterThanOrEqual(least)
    expect(of(name).length).toBeLessThanOrEqual(most)
  })

  it('Keywords', () => {
    expect(Buffer.byteLength(of('Keywords'))).toBeLessThanOrEqual(100)
    const words = of('Keywords').split(',')
    expect(words.length).toBeGreaterThan(5)
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => word !== word.trim())).toEqual([])
  })

  it('Search terms', () => {
    const terms = of('Search terms').split('\n')
    expect(terms.length).toBeLessThanOrEqual(7)
    expect(Math.max(...terms.map(({ length }) => length))).toBeLessThanOrEqual(30)
    expect(terms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(21)
  })

  it('name and short description are those of the extension itself', () => {
    const messages = parseMessagesText(textOf(`locales/${language}.yml`), 'YAML')
    const said = (key: string) => {
      const found = messages.find((one) => one.key.join('.') === key)
      return found?.type === 'simple' ? found.message : undefined
    }
    expect(of('Name')).toBe(said('app.name'))
    expect(of('Short description')).toBe(said('app.description'))
  })
})

it('all listings have the same fields', () => {
  const [first, ...others] = [...LISTINGS.values()].map((fields) => [...fields.keys()])
  for (const other of others) expect(other).toEqual(first)
})

const HOSTS = [PUSH_PORTAL, ...Object.values(TOKEN_PORTALS)]

describe('the files for companies', () => {
  it.each(['chrome', 'edge'])('%s: our hosts stay open, and the registry says the same', (browser) => {
    const policy = jsonOf(`docs/deployment/${browser}-policy.json`).ExtensionSettings.EXTENSION_ID
    expect(policy.installation_mode).toBe('force_installed')
    expect(policy.runtime_allowed_hosts).toEqual(HOSTS)
    const registry = textOf(`docs/deployment/${browser}-windows.reg`)
    expect(registry).toMatch(/^Windows Registry Editor Version 5\.00\r\n/)
    const value = /"EXTENSION_ID"="(.*)"\r\n/.exec(registry)?.[1]?.replaceAll('\\"', '"') ?? ''
    expect(JSON.parse(value)).toEqual(policy)
  })

  it('Firefox knows Koshin by its own id', () => {
    const settings = jsonOf('docs/deployment/firefox-policies.json').policies.ExtensionSettings
    expect(Object.keys(settings)).toEqual([GECKO_ID])
    expect(settings[GECKO_ID].install_url).toContain(`/${GECKO_ID}/`)
  })

  it('Safari is given our hosts', () => {
    const { Payload } = jsonOf('docs/deployment/safari-declaration.json')
    const [settings] = Object.values<{ AllowedDomains: string[] }>(Payload.ManagedExtensions)
    expect(settings?.AllowedDomains).toEqual(HOSTS.map((origin) => new URL(origin).host))
  })
})

const PAGES = ['deployment', 'edge', 'managed', 'permissions', 'privacy', 'safari', 'stores']

/** What both languages must have alike: code, the targets of links, how many rows and sections. */
function bonesOf(text: string) {
  const plain = text.replaceAll('.ja.md', '.md')
  const count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0
  return { rows: count(/^\|/gm), sections: count(/^#/gm), blocks: count(/^ *```/gm) }
}

describe.each(PAGES)('docs/%s in both languages', (name) => {
  const [english, japanese] = [`docs/${name}.md`, `docs/${name}.ja.md`].map(textOf) as [string, string]

  it('each leads to the other at its beginning', () => {
    const begin = (text: string) => text.split('\n').slice(0, 4).join('\n')
    expect(begin(english)).toContain(`(${name}.ja.md)`)
    expect(begin(japanese)).toContain(`(${name}.md)`)
  })

  it('has the same parts', () => {
    expect(bonesOf(japanese)).toEqual(bonesOf(english))
  })
})

it('there is a listing in every language, and nothing else beside it', () => {
  expect(readdirSync(inProject('docs', 'store'))).toHaveLength(LANGUAGES.length)
})
