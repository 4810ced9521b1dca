// Safari has all that Koshin's scripts call, or is asked first; and the check itself finds what it lacks.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SAFARI_OLDEST } from '../../lib/facts/oldest-browsers.ts'
import { lackingIn, lackingInManifest } from './compat.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FILES = ['lib', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
)
const SCRIPTS = FILES.filter((name) => /\.tsx?$/.test(name))

const lacking = (text: string) => lackingIn('planted.ts', text, 'safari', SAFARI_OLDEST).map(({ api }) => api)

it('Safari has what Koshin calls', () => {
  expect(SCRIPTS.length).toBeGreaterThan(300)
  const found = SCRIPTS.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    return lackingIn(file, text, 'safari', SAFARI_OLDEST).map(({ api, at }) => {
      return `${file}:${text.slice(0, at).split('\n').length} ${api}`
    })
  })
  expect(found).toEqual([])
})

describe('a planted call is found', () => {
  it.each([
    ['of a part of the extension’s API', 'browser.sidePanel.open({ windowId: 1 })', 'browser.sidePanel'],
    ['under another name', "import { browser as b } from 'wxt/browser'\nb.notifications.create({})", 'b.notifications'],
    ['of an event', 'chrome.notifications.onClicked.addListener(() => {})', 'chrome.notifications'],
    ['of the language', 'Iterator.concat([1], [2])', 'Iterator.concat'],
    [
      'of a method of the language',
      'const a = new Map()\na.get(1).getOrInsertComputed(2, () => 3)',
      '.getOrInsertComputed',
    ],
    ['of the page', 'window.requestIdleCallback(() => {})', 'window.requestIdleCallback'],
    ['of the page, by its name alone', 'requestIdleCallback(() => {})', 'requestIdleCallback'],
    ['of an element', 'first().moveBefore(second, undefined)', '.moveBefore'],
    ['that asks for something else', 'if (browser.tabs) browser.sidePanel.open({})', 'browser.sidePanel'],
    [
      'that asks too late',
      'function f() { browser.sidePanel.open({})\nif (!browser.sidePanel) return }',
      'browser.sidePanel',
    ],
  ])('%s', (_, text, api) => {
    expect(lacking(text)).toEqual([api])
  })
})

describe('nothing is found', () => {
  it.each([
    ['where Safari has it', "browser.tabs.create({ url: '' })\nURL.canParse('')\n[1].toSorted()"],
    ['where it is asked for by ?.', 'browser.sidePanel?.open({})'],
    ['where a condition asks first', 'if (browser.sidePanel) browser.sidePanel.open({})'],
    ['where it is left early', 'function f() { if (!browser.sidePanel) return\nbrowser.sidePanel.open({}) }'],
    ['where a function asks', "const can = () => 'sidePanel' in browser\nif (can()) browser.sidePanel.open({})"],
    ['where it is only looked at', 'const is = browser.notifications !== undefined'],
    ['of methods of one’s own', 'class A { #go() {} run() { this.#go() } moveTo() {} }'],
  ])('%s', (_, text) => {
    expect(lacking(text)).toEqual([])
  })
})

it('a manifest’s key that Safari does not know is found', () => {
  const manifest = { name: 'x', permissions: [], side_panel: {}, no_such_key: 1 }
  expect(lackingInManifest(manifest, 'safari', SAFARI_OLDEST)).toEqual(['side_panel', 'no_such_key'])
})
