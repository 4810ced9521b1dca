// Koshin in the browser's context menu: a marked text is compared, a file is checked, the structure of Apple's page is saved. It reads nothing but what is marked.
import { type Browser, browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { PORTALS, pagesOf } from '../facts/apple.ts'
import { askToCompare } from './asked.ts'
import { openBeside, openTab } from './pages.ts'

const TEXT = 'compare-text'
const FILE = 'check-file'
const STRUCTURE = 'save-structure'
/** Nobody marks more when a UID is meant; in characters. */
const LONGEST_TEXT = 10_000

/** To be called when Koshin is installed or updated: the browser keeps the menu from then on. */
export async function putIntoMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: TEXT, title: i18n.t('menu.compareText'), contexts: ['selection'] })
  browser.contextMenus.create({ id: FILE, title: i18n.t('menu.checkFile'), contexts: ['action'] })
  browser.contextMenus.create({
    id: `${FILE}-page`,
    title: i18n.t('menu.checkFile'),
    contexts: ['page', 'link'],
    documentUrlPatterns: pagesOf(PORTALS),
  })
  browser.contextMenus.create({
    id: STRUCTURE,
    title: i18n.t('menu.saveStructure'),
    contexts: ['page', 'link'],
    documentUrlPatterns: pagesOf(PORTALS),
  })
}

/** Answers a press in the menu. The panel is opened first: a browser lets it be opened straight from the press only. */
export async function answerMenu(
  { menuItemId, selectionText }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId === STRUCTURE) return openTab('structure')
  if (menuItemId !== TEXT) return openTab('files')
  const opened = openBeside(tab, 'text')
  await askToCompare((selectionText ?? '').slice(0, LONGEST_TEXT))
  await opened
}
