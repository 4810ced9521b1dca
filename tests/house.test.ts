// The house rules: who imports whom, what keeps out of the browser, how files begin and how long they get.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { codeOf, importsOf } from './support/source.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LONGEST = 200

/**
 * Whom each room of lib may import, from the bottom up: only rooms above it in this list, so that no circle can be. Imports of types count.
 * `words` stands for `#i18n`, `browser` for wxt/browser and webextension-polyfill.
 */
const ROOMS: Record<string, string[]> = {
  facts: [],
  documents: ['facts'],
  portals: ['facts'],
  consoles: ['facts', 'portals'],
  model: ['facts', 'documents', 'portals', 'consoles'],
  judgement: ['facts', 'documents', 'portals', 'consoles', 'model'],
  procedures: ['facts', 'portals', 'consoles', 'model', 'judgement'],
  records: ['facts', 'portals', 'model', 'judgement', 'procedures', 'browser'],
  examination: ['facts', 'documents', 'model', 'judgement', 'words'],
  exchange: ['facts', 'consoles', 'model', 'judgement', 'procedures', 'records', 'browser'],
  reminders: ['facts', 'model', 'procedures', 'records', 'words', 'browser'],
  guard: ['facts', 'portals', 'consoles', 'model', 'judgement', 'exchange', 'words', 'browser'],
}

/** Rooms that touch no browser API and are told the time. */
const SEALED = ['facts', 'documents', 'portals', 'consoles', 'model', 'judgement', 'procedures']

interface Source {
  /** From the project's root, with forward slashes. */
  path: string
  text: string
  /** A room of lib, or `components`, `entrypoints`. */
  room: string
}

function sources(): Source[] {
  return ['entrypoints', 'components', 'lib'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const path = relative(ROOT, join(ROOT, folder, name)).replaceAll('\\', '/')
        return { path, text: readFileSync(join(ROOT, path), 'utf8'), room: roomOf(path) }
      }),
  )
}

function roomOf(path: string): string {
  const [folder = '', room = ''] = path.split('/')
  return folder === 'lib' ? room : folder
}

/** What an import leads to: a room, `words`, `browser`, or undefined for a package. */
function target(source: Source, specifier: string): string | undefined {
  if (specifier === '#i18n') return 'words'
  if (specifier === 'wxt/browser' || specifier === 'webextension-polyfill') return 'browser'
  if (!specifier.startsWith('.')) return undefined
  return roomOf(relative(ROOT, resolve(ROOT, dirname(source.path), specifier)).replaceAll('\\', '/'))
}

function mayImport(room: string, wanted: string): boolean {
  if (wanted === room) return true
  if (wanted === 'entrypoints') return false
  if (room === 'entrypoints' || room === 'components') return true
  return ROOMS[room]?.includes(wanted) ?? false
}

const all = sources()
const each = (faults: (source: Source) => string[]) =>
  all.flatMap((one) => faults(one).map((fault) => `${one.path}: ${fault}`))

describe('who may import whom', () => {
  it('reads the project', () => {
    expect(all.length).toBeGreaterThan(20)
  })

  it('knows every room of lib', () => {
    const rooms = new Set(all.filter(({ path }) => path.startsWith('lib/')).map(({ room }) => room))
    expect(
      [...rooms].filter((room) => !(room in ROOMS)),
      'Say in ROOMS of this test what this new room may import',
    ).toEqual([])
  })

  it('leaves no way round: a room may import only rooms above it in the list', () => {
    const above: string[] = ['words', 'browser']
    for (const [room, wanted] of Object.entries(ROOMS)) {
      expect(
        wanted.filter((one) => !above.includes(one)),
        room,
      ).toEqual([])
      above.push(room)
    }
  })

  it('keeps to the directions', () => {
    const faults = each((source) =>
      importsOf(source.text).flatMap(({ specifier }) => {
        const wanted = target(source, specifier)
        if (wanted === undefined || mayImport(source.room, wanted)) return []
        return [
          `${source.room} may not import ${specifier} (${wanted}). Pass it in as a parameter, or move the code to the room that ` +
            'may know both.',
        ]
      }),
    )
    expect(faults).toEqual([])
  })

  it('writes out the extension of every relative import', () => {
    const faults = each(({ text }) =>
      importsOf(text)
        .filter(({ specifier }) => specifier.startsWith('.') && !/\.(tsx?|css|svg|json)(\?\w+)?$/.test(specifier))
        .map(({ specifier }) => `write ${specifier} with its extension, .ts or .tsx`),
    )
    expect(faults).toEqual([])
  })
})

describe('rooms without a browser and without a clock', () => {
  const FORBIDDEN: [RegExp, string][] = [
    [/\b(?:browser|chrome)\s*\./, 'takes what it needs of the browser as a parameter'],
    [/\bDate\.now\s*\(/, 'takes the time as a parameter, milliseconds since 1970'],
    [/\bnew Date\(\s*\)/, 'takes the time as a parameter, milliseconds since 1970'],
    [/\bperformance\.now\s*\(/, 'takes the time as a parameter'],
    [/\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/, 'asks nothing of the network, as everything in Koshin'],
  ]

  it.each(SEALED)('%s', (room) => {
    const faults = all
      .filter((source) => source.room === room)
      .flatMap(({ path, text }) => {
        const code = codeOf(text)
        return FORBIDDEN.flatMap(([pattern, remedy]) => {
          const [found] = pattern.exec(code) ?? []
          return found === undefined ? [] : [`${path}: "${found}" — lib/${room} ${remedy}`]
        })
      })
    expect(faults).toEqual([])
  })
})

describe('every file', () => {
  it('begins with one line that says what it is for', () => {
    const faults = each(({ text }) =>
      /^\/\/ \S.{10,}/.test(text) ? [] : ['begin with one comment line, `// …`, that says what this file is for'],
    )
    expect(faults).toEqual([])
  })

  it(`has at most ${LONGEST} lines`, () => {
    const faults = each(({ text }) => {
      const lines = text.trimEnd().split('\n').length
      return lines > LONGEST ? [`${lines} lines; move what belongs together into a file of its own`] : []
    })
    expect(faults).toEqual([])
  })

  it('is strict: no any, no silenced error, nothing that Node cannot run', () => {
    const FORBIDDEN: [RegExp, string][] = [
      [/\bas any\b|:\s*any\b|<any>|\bany\[\]/, 'write the type, or `unknown` and look'],
      [/@ts-(?:ignore|nocheck|expect-error)/, 'put the type right'],
      [/\b(?:enum|namespace)\s+\w+\s*\{/, 'use a union of strings, or a module: Node runs these files as they are'],
    ]
    const faults = each(({ text }) =>
      FORBIDDEN.flatMap(([pattern, remedy]) => {
        const [found] = pattern.exec(text.includes('@ts-') ? text : codeOf(text)) ?? []
        return found === undefined ? [] : [`"${found.trim()}": ${remedy}`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('asks nothing of the network', () => {
    const faults = each(({ text }) => {
      const [found] =
        /\bfetch\s*\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b|\bEventSource\b/.exec(codeOf(text)) ?? []
      return found === undefined ? [] : [`"${found}": Koshin makes no request of its own`]
    })
    expect(faults).toEqual([])
  })
})
