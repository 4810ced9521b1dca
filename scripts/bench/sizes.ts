// How many bytes are loaded: by the portals' pages, before the popup's first paint, and by the background.
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { EDITIONS } from '../build.ts'
import { type Measurement, measured } from './report.ts'

const ROOT = EDITIONS.chrome
/** The scripts that guard a page, there before its first script; each has a style sheet of the same name. */
const GUARDS = {
  'push-portal': 'Apple Push Certificates Portal',
  'business-portal': 'Apple Business',
  console: 'a console',
}
/** What reads files: loaded where one is chosen. */
const READER = 'document-reader.js'
/** All of ours that a page gets, without a press. */
const ON_A_PAGE = 22_000
const FIRST_PAINT = 25_000
/** rsaEncryption, an object identifier that every X.509 library names and nothing else of Koshin does. */
const X509 = '1.2.840.113549.1.1.1'

const gzipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length

export async function measureSizes(): Promise<Measurement[]> {
  const loaded = await loadedBy('popup.html')
  const parts = await Promise.all(loaded.map(async (path) => gzipped(await readFile(join(ROOT, path)))))
  const sum = parts.reduce((all, part) => all + part, 0)
  const heavy = await holders(X509)
  if (heavy.length === 0) throw new Error('X.509 is nowhere in this edition: the mark it is known by must have changed')
  const loadedHeavy = heavy.filter((path) => loaded.includes(path))
  return [
    ...(await Promise.all(
      Object.entries(GUARDS).map(async ([script, page]) => {
        const [guard, style] = [await sizeOf(`${script}.js`), await sizeOf('assets', `${script}.css`)]
        return measured({
          name: `All of ours on a page of ${page}, gzip`,
          value: guard + style,
          unit: 'bytes',
          target: ON_A_PAGE,
          from: { guard, style },
        })
      }),
    )),
    measured({
      name: 'What comes to a page once a file is chosen, gzip',
      value: await sizeOf(READER),
      unit: 'bytes',
      from: {},
    }),
    measured(
      {
        name: "Script before the popup's first paint, gzip",
        value: sum,
        unit: 'bytes',
        target: FIRST_PAINT,
        from: { files: loaded.length, 'X.509 in it': loadedHeavy.length > 0 ? loadedHeavy.join(' ') : 'no' },
      },
      loadedHeavy.length === 0,
    ),
    await background(heavy),
  ]
}

/** It starts again for every message, so that no file's reader may be in it. */
async function background(heavy: readonly string[]): Promise<Measurement> {
  const bytes = await readFile(join(ROOT, 'background.js'))
  const isHeavy = heavy.includes('background.js')
  const from = { plain: bytes.length, 'X.509 in it': isHeavy ? 'yes' : 'no' }
  return measured({ name: 'Background, gzip', value: gzipped(bytes), unit: 'bytes', from }, !isHeavy)
}

async function sizeOf(...path: string[]): Promise<number> {
  return gzipped(await readFile(join(ROOT, ...path)))
}

/** Every script that a page loads before any of its code runs: its own, and what they import statically. */
async function loadedBy(page: string): Promise<string[]> {
  const html = await readFile(join(ROOT, page), 'utf8')
  const waiting = [...html.matchAll(/<script[^>]*\ssrc="\/?([^"]+\.js)"/g)].map(([, path = '']) => path)
  const loaded = new Set<string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue
    loaded.add(path)
    const code = await readFile(join(ROOT, path), 'utf8')
    for (const specifier of staticImports(code)) waiting.push(relative(ROOT, join(ROOT, dirname(path), specifier)))
  }
  if (loaded.size === 0) throw new Error(`${page} loads no script`)
  return [...loaded].map((path) => path.replaceAll('\\', '/'))
}

function staticImports(code: string): string[] {
  const statements = code.matchAll(/\b(?:import|export)\s*(?:[\w$*{][^'"`();]*?\bfrom\s*)?["'](\.[^"']+)["']/g)
  return [...statements].map(([, specifier = '']) => specifier)
}

async function holders(mark: string): Promise<string[]> {
  const names = await readdir(ROOT, { recursive: true })
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => name.replaceAll('\\', '/'))
  const texts = await Promise.all(
    scripts.map(async (path) => ({ path, text: await readFile(join(ROOT, path), 'utf8') })),
  )
  return texts.filter(({ text }) => text.includes(mark)).map(({ path }) => path)
}
