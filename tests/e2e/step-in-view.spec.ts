// Putting a certificate on record, and every step beside the page and in the popup: what is to be read and pressed first, the filled button with it, is in view, and nothing lies unseen below the button.
import type { Page } from '@playwright/test'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { LANGUAGES } from '../../scripts/languages.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { writeRecords } from './support/records.ts'
import { runUpTo } from './support/renewal.ts'
import { FIRST_SCREENS, ORGANISATION, standAt } from './support/screens.ts'

const CONSOLE = { ...ORGANISATION, consoleOrigins: ['https://panel.clomo.test'] }
const PROCEDURES = ['push-certificate', 'server-token', 'content-token', 'first-set-up'] as const

/** What a step is done with; notes, reasons and troubles may stand further down. */
const FIRST = '.next-step :is(.prose, .target, .path kbd, .facts dd, .row-apart .link-button)'
/** In a popup not even all of that has room, but what to do has, and with which account or name. */
const FIRST_IN_POPUP = '.next-step :is(.prose, .target, .row-apart .link-button)'

interface Seen {
  /** What is to be done first and is not whole in view above the button's bar. */
  hidden: string[]
  /** Whether any of the step's text is not. */
  isCut: boolean
  saysMore: boolean
  /** Whether something of the step is still to come. */
  isLoading: boolean
}

function look(page: Page, first: string): Promise<Seen> {
  return page.evaluate((what) => {
    const bar = document.querySelector('.next-step .button-bar')
    const edge = (document.querySelector('.more-below') ?? bar)?.getBoundingClientRect().top ?? innerHeight
    const above = [...document.querySelectorAll('.next-step :is(p, kbd, dd, li, button, summary, select)')].filter(
      (one) =>
        one.checkVisibility() &&
        !bar?.contains(one) &&
        // Of the text above the bar, where that is not the last of the step.
        (!bar || (one.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
    )
    const cut = above.filter((one) => one.getBoundingClientRect().bottom > edge + 1)
    return {
      hidden: cut.filter((one) => one.matches(what)).map((one) => one.textContent ?? ''),
      isCut: bar !== null && cut.length > 0,
      saysMore: document.querySelector('.more-below') !== null,
      isLoading: document.querySelector('.spinner') !== null,
    }
  }, first)
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('putting a certificate on record: its ways and its button are in view', async ({ koshin, words }) => {
      const page = await koshin.newPage()
      await page.setViewportSize({ width: 410, height: 760 })
      const place = koshin.url('sidepanel.html')
      await page.goto(place)
      const app = new App(page, words)
      for (const [screen, key] of [
        ['start', 'learn.tab.read'],
        ['start', 'learn.way.paste.title'],
        ['confirm', 'taking.begin'],
      ] as const) {
        await standAt(page, FIRST_SCREENS.find(({ name }) => name === screen) ?? { draft: {} })
        await page.goto(place)
        await expect(app.button(key), key).toBeInViewport({ ratio: 1 })
      }
    })

    test('in a window as low as at 200 %, a step is read before its button lies over it', async ({ koshin, words }) => {
      await koshin.rememberOrganisation()
      const page = await koshin.newPage()
      await page.setViewportSize({ width: 345, height: 310 })
      await page.goto(koshin.url('sidepanel.html'))
      const app = new App(page, words)
      await app.press('home.start')
      const title = page.locator('#step-title')
      await expect(title).toBeInViewport({ ratio: 1 })
      const isFree = () =>
        title.evaluate((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect()
          const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
          return at !== null && one.contains(at)
        })
      expect(await isFree()).toBe(true)
      await page.locator('.next-step .button-main').scrollIntoViewIfNeeded()
      await expect(page.locator('.next-step .button-main')).toBeInViewport({ ratio: 1 })
    })

    for (const [place, height, first] of [
      ['sidepanel.html', 760, FIRST],
      ['popup.html', 600, FIRST_IN_POPUP],
    ] as const) {
      test(`every step in ${place}`, async ({ koshin, words }) => {
        const page = await koshin.newPage()
        await page.setViewportSize({ width: 410, height })
        await page.goto(koshin.url(place))
        const app = new App(page, words)
        await writeRecords(page, { organisations: [CONSOLE], currentOrganisation: CONSOLE.id })
        const faults: string[] = []
        for (const procedure of PROCEDURES) {
          await standAt(page, { draft: { view: 'work', procedure } })
          await page.goto(koshin.url(place))
          for (const { id } of procedureFor(procedure, CONSOLE.consoleId).steps) {
            await test.step(`${procedure}: ${id}`, async () => {
              await writeRecords(page, { runs: [{ ...runUpTo(id, CONSOLE, { procedure }), id: procedure }] })
              await app.showsStep(id)
              await expect
                .soft(page.locator('.next-step .button-main:visible').first(), id)
                .toBeInViewport({ ratio: 1 })
              let hidden: string[] = []
              await expect
                .poll(async () => {
                  const { isLoading, isCut, saysMore, ...seen } = await look(page, first)
                  hidden = seen.hidden
                  return !isLoading && isCut === saysMore
                }, id)
                .toBe(true)
              faults.push(...hidden.map((text) => `${procedure} ${id}: ${text}`))
            })
          }
        }
        expect(faults).toEqual([])
      })
    }
  })
}
