// How many bytes are loaded: by the portals' pages, before the popup's first paint, and by the background.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { EDITIONS } from '../build.ts'
import { holdersOf, loadedBy } from '../built-scripts.ts'
import { type Measurement, measured } from './report.ts'

const ROOT = EDITIONS.chrome
/** The scripts that guard a page, there before its first script; each has a style sheet of the same name. */
const GUARDS = {
  'push-portal': { page: 'Apple Push Certificates Portal', later: undefined },
  'business-portal': { page: 'Apple Business', later: undefined },
  console: { page: 'a console', later: 'console-values.js' },
}
/** What reads files: loaded where one is chosen. */
const READER = 'document-reader.js'
/** All of ours that a page gets without a press, at once or later. */
const ON_A_PAGE = 22_000
const FIRST_PAINT = 25_000
/** rsaEncryption, an object identifier that every X.509 library names and nothing else of Koshin does. */
const X509 = '1.2.840.113549.1.1.1'

const gzipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length

export async function measureSizes(): Promise<Measurement[]> {
  const loaded = await loadedBy(ROOT, 'popup.html')
  const parts = await Promise.all(loaded.map(async (path) => gzipped(await readFile(join(ROOT, path)))))
  const sum = parts.reduce((all, part) => all + part, 0)
  const heavy = await holdersOf(ROOT, X509)
  const loadedHeavy = heavy.filter((path) => loaded.includes(path))
  return [
    ...(await Promise.all(
      Object.entries(GUARDS).map(async ([script, { page, later }]) => {
        const [guard, style] = [await sizeOf(`${script}.js`), await sizeOf('assets', `${script}.css`)]
        const calmed = later ? await sizeOf(later) : 0
        return measured({
          name: `All of ours on a page of ${page}, gzip`,
          value: guard + style + calmed,
          unit: 'bytes',
          target: ON_A_PAGE,
          from: { guard, style, ...(later && { 'once the page has calmed': calmed }) },
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
