// What a screen reader hears, in its order: the heading, what is to be done, the button that leads on, and only then the rest.
import type { Locator, Page } from '@playwright/test'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { LANGUAGES } from '../../scripts/languages.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { writeRecords } from './support/records.ts'
import { runUpTo } from './support/renewal.ts'
import { ORGANISATION, standAt } from './support/screens.ts'

/** What is heard in the main part: the lines of its tree, without what only says how they hang together. */
async function heard(page: Page): Promise<string[]> {
  const tree = await page.getByRole('main').ariaSnapshot()
  return tree.split('\n').map((line) => line.trim().replace(/^- /, ''))
}

/** The place of the first line that has all of this in it, whichever blanks hold its words together; fails where there is none. */
function placeOf(lines: readonly string[], ...parts: string[]): number {
  const plain = (text: string) => text.replace(/\s/g, ' ')
  const place = lines.findIndex((line) => parts.every((part) => plain(line).includes(plain(part))))
  expect(place, `${parts.join(' ')} in\n${lines.join('\n')}`).toBeGreaterThanOrEqual(0)
  return place
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('what has changed is said, and the keyboard is at what leads on', async ({ koshin, words }) => {
      await koshin.rememberOrganisation()
      const page = await koshin.newPage()
      await page.goto(koshin.url('sidepanel.html'))
      const app = new App(page, words)
      await app.press('home.start')
      await app.showsStep('consoleUid')
      await app.press('run.doneByHand')
      await app.showsStep('portalAccount')
      const next = words('run.nextIs', words('steps.portalAccount.title'))
      await expect(page.locator('[aria-live=polite]').filter({ hasText: next })).toHaveCount(1)
      await expect(page.locator('.next-step .button-main')).toBeFocused()
    })

    test('the keyboard goes along from screen to screen, and takes nothing from who opens one', async ({
      koshin,
      words,
    }) => {
      await koshin.rememberOrganisation()
      const page = await koshin.newPage()
      await page.goto(koshin.url('sidepanel.html'))
      const app = new App(page, words)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('body')).toBeFocused()
      const enter = async (key: string, to: Locator) => {
        await app.button(key).first().focus()
        await page.keyboard.press('Enter')
        await expect(to).toBeFocused()
      }
      const heading = (key: string) => page.getByRole('heading', { level: 1, name: words(key) })
      await enter('settings.title', heading('settings.title'))
      await enter('general.back', heading('renewals.title'))
      await enter('home.start', page.locator('.next-step .button-main'))
      await enter('renewals.overview', heading('renewals.title'))
      await enter('troubles.link', heading('troubles.title'))
    })

    test('the first screen says what it is before what can be pressed', async ({ koshin, words }) => {
      const page = await koshin.newPage()
      await page.goto(koshin.url('sidepanel.html'))
      const app = new App(page, words)
      await expect(app.button('learn.tab.read')).toBeVisible()
      const lines = await heard(page)
      const order = [
        placeOf(lines, 'heading', words('learn.titleFirst')),
        placeOf(lines, words('taking.lead')),
        placeOf(lines, 'button', words('learn.tab.read')),
        placeOf(lines, words('taking.otherWays')),
      ]
      expect(order).toEqual(order.toSorted((one, other) => one - other))
    })
  })
}

test.describe('in ja', () => {
  test.use({ language: 'ja' })

  test('at every step of the renewal', async ({ koshin, words }) => {
    test.slow()
    const page = await koshin.newPage()
    await page.goto(koshin.url('sidepanel.html'))
    await writeRecords(page, { organisations: [ORGANISATION], currentOrganisation: ORGANISATION.id })
    await standAt(page, { draft: { view: 'work', procedure: 'push-certificate' } })
    await page.goto(koshin.url('sidepanel.html'))
    const app = new App(page, words)
    for (const { id } of procedureFor('push-certificate', ORGANISATION.consoleId).steps) {
      await test.step(id, async () => {
        await writeRecords(page, { runs: [{ ...runUpTo(id, ORGANISATION), id: 'order' }] })
        await app.showsStep(id)
        const button = page.locator('.next-step .button-main:visible').first()
        await expect(button).toBeVisible()
        const lines = await heard(page)
        const title = placeOf(lines, 'heading', words(`steps.${id}.title`), 'level=1')
        const leads = placeOf(lines, 'button', (await button.innerText()).trim())
        const rest = placeOf(lines, words('run.allSteps'))
        const out = placeOf(lines, words('run.abandon'))
        expect([title, leads, rest, out]).toEqual([title, leads, rest, out].toSorted((one, other) => one - other))
        expect(lines.filter((line) => line.startsWith('heading') && line.includes('level=1'))).toHaveLength(1)
      })
    }
  })
})
