// The editions as built: what each asks of the user and the browser, and that none but the practice edition knows the test authority.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { EDITIONS } from '../../scripts/build.ts'
import { inProject } from '../../scripts/command/paths.mjs'
import { LANGUAGES } from '../../scripts/languages.ts'
import { authorityFacts } from '../practice/authority.ts'

async function manifestOf(edition: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(edition, 'manifest.json'), 'utf8'))
}

/** Every file of an edition whose name ends so, as one text. */
async function textOf(edition: string, ending = ''): Promise<string> {
  const entries = await readdir(edition, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
  expect(texts.length).toBeGreaterThan(5)
  return texts.join('\n')
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

for (const name of ['chrome', 'safari', 'practice'] as const) {
  test.describe(`the ${name} edition`, () => {
    test('asks for no more than it needs', async () => {
      const manifest = await manifestOf(EDITIONS[name])
      const everywhere = ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus']
      expect(manifest.permissions).toEqual(name === 'safari' ? everywhere : [...everywhere, 'sidePanel'])
      expect(manifest.host_permissions).toEqual([
        'https://identity.apple.com/*',
        'https://business.apple.com/*',
        'https://school.apple.com/*',
      ])
      expect(manifest.optional_permissions).toEqual(name === 'safari' ? undefined : ['notifications'])
      expect(manifest.optional_host_permissions).toEqual(['https://*/*'])
      expect(manifest.externally_connectable).toBeUndefined()
      expect(manifest.web_accessible_resources).toBeUndefined()
    })

    test('lets its pages load nothing but their own files', async () => {
      const manifest = await manifestOf(EDITIONS[name])
      expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY })
    })

    test('takes its name from the locales and has icons', async () => {
      const manifest = await manifestOf(EDITIONS[name])
      expect(manifest).toMatchObject({
        manifest_version: 3,
        name: '__MSG_app_name__',
        description: '__MSG_app_description__',
        default_locale: 'en',
        action: { default_title: '__MSG_app_name__', default_popup: 'popup.html' },
        icons: { 16: 'icon/16.png', 128: 'icon/128.png' },
      })
      for (const language of LANGUAGES) {
        const words = JSON.parse(await readFile(join(EDITIONS[name], '_locales', language, 'messages.json'), 'utf8'))
        expect(words.app_name.message).not.toBe('')
      }
    })

    test('is on the portal before its first script, on every frame of it', async () => {
      const manifest = await manifestOf(EDITIONS[name])
      expect(manifest.content_scripts).toMatchObject([
        {
          matches: ['https://business.apple.com/*', 'https://school.apple.com/*'],
          run_at: 'document_start',
          all_frames: true,
          match_origin_as_fallback: true,
        },
        {
          matches: ['https://identity.apple.com/*'],
          run_at: 'document_start',
          all_frames: true,
          match_origin_as_fallback: true,
        },
      ])
    })

    test('gives no page a file by which it could tell that Koshin is there, or put another in its place', async () => {
      expect((await manifestOf(EDITIONS[name])).web_accessible_resources).toBeUndefined()
    })

    test('names no address from which code could come', async () => {
      expect(await textOf(EDITIONS[name])).not.toMatch(
        /\bimport\(\s*["'`]https?:|importScripts\(|<script[^>]+src="https?:/,
      )
    })

    test('has nothing in it that could make a request', async () => {
      expect(await textOf(EDITIONS[name])).not.toMatch(
        /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\(|\bEventSource\(|\bsendBeacon\(/,
      )
    })

    test(name === 'practice' ? 'trusts the test authority' : 'knows nothing of the test authority', async () => {
      const text = await textOf(EDITIONS[name])
      const { root, issuing } = await authorityFacts()
      const traces = [root, issuing].flatMap((facts) => [facts.publicKey, facts.keyId, facts.name])
      expect(traces.every((trace) => trace.length > 8)).toBe(true)
      const found = traces.filter((trace) => text.includes(trace))
      expect(found).toEqual(name === 'practice' ? traces : [])
    })

    test(name === 'practice' ? 'marks what it shows as practice' : 'calls nothing practice', async () => {
      const scripts = await textOf(EDITIONS[name], '.js')
      for (const key of ['practice.mark', 'practice.erase', 'practice.report', 'practice.of']) {
        expect(scripts.includes(key), key).toBe(name === 'practice')
      }
    })
  })
}

test('only the practice edition calls itself so', async () => {
  expect((await manifestOf(EDITIONS.practice)).version_name).toMatch(/ practice$/)
  expect((await manifestOf(EDITIONS.chrome)).version_name).toBeUndefined()
  expect((await manifestOf(EDITIONS.safari)).version_name).toBeUndefined()
})

test("Safari's edition has no side panel", async () => {
  const manifest = await manifestOf(EDITIONS.safari)
  expect(manifest.side_panel).toBeUndefined()
  expect(await readdir(EDITIONS.safari)).not.toContain('sidepanel.html')
  expect((await manifestOf(EDITIONS.chrome)).side_panel).toEqual({ default_path: 'sidepanel.html' })
})

/** The columns of the table of permissions, by the edition. */
const COLUMNS = { chrome: 1, firefox: 2, safari: 3 } as const

/** The permissions that a page of docs names for an edition: those granted at once, and those asked for. */
async function documented(
  page: string,
  edition: keyof typeof COLUMNS,
): Promise<{ granted: string[]; asked: string[] }> {
  const rows = (await readFile(inProject('docs', page), 'utf8'))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  const marked = (mark: string) =>
    rows.filter((cells) => cells[COLUMNS[edition]] === mark).map(([name = '']) => name.replaceAll('`', ''))
  return { granted: marked('✓').sort(), asked: marked('?').sort() }
}

const listOf = (manifest: Record<string, unknown>, ...keys: string[]): string[] =>
  keys.flatMap((key) => (manifest[key] as string[] | undefined) ?? []).sort()

for (const page of ['permissions.md', 'permissions.ja.md']) {
  for (const edition of ['chrome', 'firefox', 'safari'] as const) {
    test(`docs/${page} names what the ${edition} edition may do, and nothing else`, async () => {
      const manifest = await manifestOf(EDITIONS[edition])
      expect(await documented(page, edition)).toEqual({
        granted: listOf(manifest, 'permissions', 'host_permissions'),
        asked: listOf(manifest, 'optional_permissions', 'optional_host_permissions'),
      })
    })
  }
}
