// What Koshin is to a browser: its permissions, its pages and how each edition is built.
import { join } from 'node:path'
import { defineConfig } from 'wxt'
import { OPEN_BESIDE, OPEN_DESK } from './lib/doors/key-names.ts'
import { PORTALS, PUSH_PORTAL, pagesOf, TOKEN_PORTALS } from './lib/facts/apple.ts'
import { CHROME_OLDEST, FIREFOX_OLDEST, SAFARI_OLDEST } from './lib/facts/oldest-browsers.ts'
import { GECKO_ID } from './scripts/firefox.ts'
import { PAGE_CHUNKS } from './scripts/page-chunks.ts'
import { reportWords } from './scripts/report-words.ts'
import { unbroken } from './scripts/unbroken.ts'

/**
 * The pages of the extension may load their own files and nothing else: no request can leave the machine.
 * Source of the format: https://www.w3.org/TR/CSP3/
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

/** Where @wxt-dev/i18n puts them. */
const JAPANESE_WORDS = join('_locales', 'ja', 'messages.json')

/** What Firefox asks of an extension. Source: extensionworkshop.com, "Firefox built-in consent for data collection and transmission". */
const GECKO = {
  id: GECKO_ID,
  strict_min_version: FIREFOX_OLDEST,
  data_collection_permissions: { required: ['none'] },
}

/**
 * The authorities that a build trusts besides Apple's: none, but for the practice edition, which trusts the one that issues
 * the practice portals' certificates. It is made here where there is none yet.
 */
async function testAuthorities(mode: string): Promise<unknown[]> {
  if (mode !== 'practice') return []
  const { authorityFacts } = await import('./tests/practice/authority.ts')
  const { root, issuing } = await authorityFacts()
  return [root, issuing]
}

/**
 * A guard of Apple's pages: there before a page's first script, in every frame, for a part of a portal may stand in one without an
 * address of its own; Chromium takes no path in `matches` then. No content scripts of WXT's: those have a context that ends, and
 * any script of the page can end it, by an event of its own.
 */
const guard = (script: string, origins: readonly string[]) => ({
  matches: pagesOf(origins),
  js: [`${script}.js`],
  css: [`assets/${script}.css`],
  run_at: 'document_start' as const,
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
})

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  targetBrowsers: ['chrome', 'safari', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    // `alarms`: reminders before an expiry. `contextMenus`: a marked text is compared, a file is checked. WXT adds `sidePanel`, where
    // there is one: the way to work beside the page. None of them makes the browser warn at installation.
    permissions: ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      ...(browser !== 'safari' && {
        [OPEN_BESIDE]: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commands_beside__' },
      }),
      [OPEN_DESK]: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commands_desk__' },
    },
    // Asked for when the user switches reminders on; Safari has none for extensions.
    ...(browser !== 'safari' && { optional_permissions: ['notifications'] }),
    // Asked for one console's address at a time, when its user names it: vendors publish no addresses.
    optional_host_permissions: ['https://*/*'],
    content_scripts: [guard('business-portal', Object.values(TOKEN_PORTALS)), guard('push-portal', [PUSH_PORTAL])],
    host_permissions: pagesOf(PORTALS),
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'safari' && { browser_specific_settings: { safari: { strict_min_version: SAFARI_OLDEST } } }),
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: GECKO } }),
    // What a company sets beforehand. Firefox reads no schema, and Safari has no such settings (docs/managed.md).
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'chrome' && { minimum_chrome_version: CHROME_OLDEST }),
  }),
  vite: async ({ mode }) => ({
    plugins: [reportWords()],
    define: { __TEST_AUTHORITIES__: JSON.stringify(await testAuthorities(mode)) },
    build: {
      // The first browsers that know light-dark(): older ways of saying it are three times as long.
      cssTarget: [`chrome${CHROME_OLDEST}`, `safari${SAFARI_OLDEST}`],
      // It would fetch what is to be loaded ahead: every browser of today does that by itself, and Koshin makes no request.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    // The polyfill is for the pages and the background. A script in somebody else's page is kept small: it uses only what
    // Chrome and Safari give alike by themselves, and answers messages by callback.
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output
      if (entrypoints.some(({ inputPath }) => inputPath.endsWith('.html')) && output && !Array.isArray(output))
        output.codeSplitting = { groups: PAGE_CHUNKS }
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return
      const alias = config.resolve?.alias ?? {}
      const aliases = Array.isArray(alias)
        ? [...alias]
        : Object.entries(alias).map(([find, replacement]) => ({ find, replacement: String(replacement) }))
      config.resolve = { ...config.resolve, alias: aliases.filter(({ find }) => find !== 'wxt/browser') }
    },
    // The Japanese words as @wxt-dev/i18n has made them.
    'build:publicAssets': (_, assets) => {
      for (const asset of assets) {
        if ('contents' in asset && asset.relativeDest === JAPANESE_WORDS) asset.contents = unbroken(asset.contents)
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // Only Chromium shows it.
      if (wxt.config.mode === 'practice' && wxt.config.browser === 'chrome')
        manifest.version_name = `${manifest.version} practice`
      // WXT puts the popup's <title> here, which has only one language.
      if (manifest.action) manifest.action.default_title = '__MSG_app_name__'
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_app_name__'
    },
  },
})
