// The house rules: who imports whom, what keeps out of the browser, how files begin and how long they get.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../scripts/command/paths.mjs'
import { drawHouse } from '../scripts/house/draw.ts'
import { importedFile, importedRoom, roomImports, type Source, sources } from '../scripts/house/imports.ts'
import { ABOVE, ROOMS } from '../scripts/house/rooms.ts'
import { circles } from './support/circles.ts'
import { codeOf, importsOf } from './support/source.ts'

const LONGEST = 200

/** The folders of components that every screen may use, from the bottom up; each imports only those before it. */
const SHARED = ['state', 'words', 'parts', 'judge']

/** The folder in a room of lib in which a file lies; undefined for the files of the room itself, and elsewhere. */
function folderOf(path: string): string | undefined {
  const [top, , folder, file] = path.split('/')
  return top === 'lib' && file !== undefined ? folder : undefined
}

/** The folder in components to which a file belongs; undefined for the files on top, which wire the screens, and elsewhere. */
function screenOf(path: string): string | undefined {
  const [folder, screen, file] = path.split('/')
  return folder === 'components' && file !== undefined ? screen : undefined
}

function mayImport(room: string, wanted: string): boolean {
  if (wanted === room) return true
  if (wanted === 'entrypoints') return false
  if (ABOVE.some(({ name }) => name === room)) return true
  return ROOMS.some(({ name, imports }) => name === room && imports.includes(wanted))
}

const all = sources()
const each = (faults: (source: Source) => string[]) =>
  all.flatMap((one) => faults(one).map((fault) => `${one.path}: ${fault}`))

describe('who may import whom', () => {
  it('reads the project', () => {
    expect(all.length).toBeGreaterThan(20)
    const rooms = all.map(({ room }) => room)
    expect(rooms).toEqual(expect.arrayContaining([...ROOMS, ...ABOVE].map(({ name }) => name)))
  })

  it('knows every room of lib', () => {
    const rooms = new Set(all.filter(({ path }) => path.startsWith('lib/')).map(({ room }) => room))
    expect(
      [...rooms].filter((room) => !ROOMS.some(({ name }) => name === room)),
      'Say in scripts/house/rooms.ts what this new room is for, and whom it may import',
    ).toEqual([])
  })

  it('leaves no way round: a room may import only rooms above it in the list', () => {
    const above: string[] = ['words', 'browser']
    for (const { name, imports } of ROOMS) {
      expect(
        imports.filter((one) => !above.includes(one)),
        name,
      ).toEqual([])
      above.push(name)
    }
  })

  it('keeps to the directions', () => {
    const faults = each((source) =>
      importsOf(source.text).flatMap(({ specifier }) => {
        const wanted = importedRoom(source, specifier)
        if (wanted === undefined || mayImport(source.room, wanted)) return []
        return [
          `${source.room} may not import ${specifier} (${wanted}). Pass it in as a parameter, or move the code to the room that ` +
            'may know both.',
        ]
      }),
    )
    expect(faults).toEqual([])
  })

  it('knows every folder of a room, and lets it import only those below it', () => {
    const faults = each((source) => {
      const folder = folderOf(source.path)
      if (folder === undefined) return []
      const folders = Object.keys(ROOMS.find(({ name }) => name === source.room)?.folders ?? {})
      const place = folders.indexOf(folder)
      if (place < 0) return [`say in scripts/house/rooms.ts what the folder ${folder} is for, and on what it stands`]
      return importsOf(source.text).flatMap(({ specifier }) => {
        const file = importedFile(source, specifier)
        const wanted = file?.startsWith(`lib/${source.room}/`) ? folderOf(file) : undefined
        if (wanted === undefined || folders.indexOf(wanted) <= place) return []
        return [`${folder} may not import ${specifier}. Move what both need to a folder below, or pass it in.`]
      })
    })
    expect(faults).toEqual([])
  })

  it('is what docs/house.svg shows', () => {
    const drawn = readFileSync(inProject('docs', 'house.svg'), 'utf8')
    expect(drawn === drawHouse(roomImports(all)), 'The picture is stale: npm run house draws it anew').toBe(true)
  })

  it('has no files that import each other, types counted', () => {
    const imports = new Map(
      all.map((source) => [
        source.path,
        importsOf(source.text).flatMap(({ specifier }) => importedFile(source, specifier) ?? []),
      ]),
    )
    expect(circles(imports), 'Move what both need, often a type, into a file of its own').toEqual([])
  })

  it('keeps the screens apart: each imports only itself, what is shared, and lib', () => {
    const faults = each((source) => {
      const screen = screenOf(source.path)
      if (screen === undefined) return []
      const allowed = SHARED.includes(screen) ? SHARED.slice(0, SHARED.indexOf(screen)) : SHARED
      return importsOf(source.text).flatMap(({ specifier }) => {
        const file = importedFile(source, specifier)
        if (!file?.startsWith('components/')) return []
        const wanted = screenOf(file)
        if (wanted === screen || (wanted !== undefined && allowed.includes(wanted))) return []
        return [
          `components/${screen} may not import ${specifier}. Move what both need to parts, or let app.tsx pass it in.`,
        ]
      })
    })
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

  it.each(ROOMS.filter(({ isSealed }) => isSealed).map(({ name }) => name))('%s', (room) => {
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
