// The words: Japanese and English have the same keys and the same values to put in, all of them are used, none is missing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { keyPatternsOf, quotedIn } from './support/keys.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Keys that are put together from more than one text of the source, so that no single one of them shows the whole key. */
const PUT_TOGETHER: { keys: RegExp; where: string }[] = [
  { keys: /^documents\.[^.]+\.(?:name|meaning|todo)$/, where: 'components/judge/other-file.tsx: `${key}.name`' },
]

/** Used by the manifest, whose way of writing it is `__MSG_app_name__`. */
const IN_MANIFEST = /__MSG_(\w+?)__/g

/** Apple's own terms, UID and the like are the same in both languages. */
const SAME_IN_BOTH = new Set([
  'banner.facts.account',
  'dialog.paste',
  'dialog.pasteExample',
  'identity.uid',
  'compare.line.uid',
  'identity.account',
  'recordFacts.name.topic',
  'report.fact.topic',
  // Short names of what is renewed, as Apple and vendors abbreviate them in both languages.
  'year.short.pushCertificate',
  'year.short.serverToken',
  'year.short.contentToken',
  'recordFacts.portal.business',
  'recordFacts.portal.school',
])

function messagesOf(language: string): Map<string, ParsedMessage> {
  const text = readFileSync(join(ROOT, 'locales', `${language}.yml`), 'utf8')
  // The parser adds Chrome's own messages, `@@extension_id` and the like.
  const own = parseMessagesText(text, 'YAML').filter(({ key }) => !key[0]?.startsWith('@@'))
  return new Map(own.map((message) => [message.key.join('.'), message]))
}

function textsOf(message: ParsedMessage): string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message]
}

/** `$1`, `$2` …, of all plural forms together: a singular need not say its number. */
function placeholdersOf(message: ParsedMessage): string[] {
  return [...new Set(textsOf(message).flatMap((text) => text.match(/\$\d/g) ?? []))].sort()
}

const en = messagesOf('en')
const ja = messagesOf('ja')
const languages = [
  ['en', en],
  ['ja', ja],
] as const

const source = ['entrypoints', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  )
  .join('\n')

describe('Japanese and English', () => {
  it('are there', () => {
    expect(en.size).toBeGreaterThan(50)
  })

  it('have only keys that a browser takes: one with a hyphen would keep the whole extension out', () => {
    expect([...en.keys()].filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([])
  })

  it('have the same keys', () => {
    expect(
      [...en.keys()].filter((key) => !ja.has(key)),
      'Write these in locales/ja.yml',
    ).toEqual([])
    expect(
      [...ja.keys()].filter((key) => !en.has(key)),
      'Write these in locales/en.yml',
    ).toEqual([])
  })

  it('have keys that a browser takes: it refuses the whole extension for one hyphen', () => {
    // Source: https://developer.chrome.com/docs/extensions/reference/api/i18n#overview-name
    expect([...en.keys(), ...ja.keys()].filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([])
  })

  it('put in the same values', () => {
    const differing = [...en].flatMap(([key, message]) => {
      const other = ja.get(key)
      if (!other || placeholdersOf(message).join() === placeholdersOf(other).join()) return []
      return [
        `${key}: en ${placeholdersOf(message).join(' ') || 'none'}, ja ${placeholdersOf(other).join(' ') || 'none'}`,
      ]
    })
    expect(differing).toEqual([])
  })

  it.each(languages)('%s says something under every key', (_, messages) => {
    const empty = [...messages].filter(([, message]) => textsOf(message).some((text) => text.trim() === ''))
    expect(empty.map(([key]) => key)).toEqual([])
  })

  it.each(languages)('%s holds no dollar sign that Chrome would swallow', (_, messages) => {
    const odd = [...messages].filter(([, message]) => textsOf(message).some((text) => /\$(?![1-9](?!\d))/.test(text)))
    expect(odd.map(([key]) => key)).toEqual([])
  })

  it.each(languages)('%s describes itself in at most 132 characters, as the stores demand', (_, messages) => {
    const [description = ''] = [messages.get('app.description')].flatMap((message) => (message ? textsOf(message) : []))
    expect(description).not.toBe('')
    expect(description.length).toBeLessThanOrEqual(132)
  })

  it('ja is Japanese', () => {
    const same = [...ja].filter(
      ([key, message]) =>
        textsOf(message).every((text) => /[A-Za-z]{3}/.test(text) && !/[\u3040-\u30FF\u3400-\u9FFF]/.test(text)) &&
        !SAME_IN_BOTH.has(key) &&
        key !== 'app.languageTag',
    )
    expect(
      same.map(([key]) => key),
      'Translate these, or name them in SAME_IN_BOTH',
    ).toEqual([])
  })
})

describe('the source', () => {
  const quoted = quotedIn(source)
  const patterns = [...keyPatternsOf(source), ...PUT_TOGETHER.map(({ keys }) => keys)]

  it('asks for no key that is missing', () => {
    const asked = [...source.matchAll(/\bi18n\.t\(\s*['"]([^'"]+)['"]/g)].map(([, key = '']) => key)
    expect(asked.length).toBeGreaterThan(20)
    expect([...new Set(asked)].filter((key) => !en.has(key))).toEqual([])
  })

  it('puts together only keys of which there are some', () => {
    const keys = [...en.keys()]
    const sections = new Set(keys.map((key) => key.split('.')[0] ?? ''))
    // A template may end before the key does: its beginning must be that of some key.
    const beginnings = new Set(
      keys.flatMap((key) => [...key.matchAll(/\./g)].map(({ index }) => key.slice(0, index)).concat(key)),
    )
    const ofKeys = keyPatternsOf(source).filter((pattern) => sections.has(/^\^(\w+)/.exec(pattern.source)?.[1] ?? ''))
    expect(ofKeys.filter((pattern) => ![...beginnings].some((one) => pattern.test(one))).map(String)).toEqual([])
    expect(PUT_TOGETHER.filter((one) => !keys.some((key) => one.keys.test(key)))).toEqual([])
  })

  it('uses every key', () => {
    const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')
    const inManifest = new Set([...manifest.matchAll(IN_MANIFEST)].map(([, name = '']) => name.replaceAll('_', '.')))
    const unused = [...en.keys()].filter(
      (key) => !quoted.has(key) && !inManifest.has(key) && !patterns.some((pattern) => pattern.test(key)),
    )
    expect(unused, 'Take these out of both locales, or use them').toEqual([])
  })
})
