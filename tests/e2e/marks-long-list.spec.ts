// A list of hundreds: every row is marked at once, and whatever comes on the screen has its label in words.
import type { Page } from '@playwright/test'
import type { Markup } from '../practice/push-portal/switches.ts'
import { LOOKALIKE_TOPIC } from '../practice/seed.ts'
import type { Practice } from '../practice/server.ts'
import { expect, test } from './fixtures.ts'
import type { Koshin } from './support/koshin.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

const GENERATED = 300
const LOOKALIKE = TOPICS.indexOf(LOOKALIKE_TOPIC)

/** How many rows there are, how many have a label, and how many are on the screen without one. */
function labelsOf(page: Page): Promise<{ rows: number; labelled: number; bare: number }> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-koshin-verdict]')]
    const labels = new Set([...document.querySelectorAll<HTMLElement>('koshin-mark')].map(({ dataset }) => dataset.row))
    const isLabelled = (row: Element) => labels.has(String(rows.indexOf(row)))
    const isOnScreen = (row: Element) => {
      const { top, bottom } = row.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    }
    return {
      rows: rows.length,
      labelled: rows.filter(isLabelled).length,
      bare: rows.filter((row) => isOnScreen(row) && !isLabelled(row)).length,
    }
  })
}

/** Whether any row on the screen is another's, and how many of these are not dimmed. */
function dimmed(page: Page): Promise<{ isAny: boolean; clear: number }> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-koshin-verdict="not-this-one"]')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    })
    const dim = rows.filter((row) => getComputedStyle(row).opacity !== '1').length
    return { isAny: rows.length > 0, clear: rows.length - dim }
  })
}

const lookAt = (page: Page, part: number): Promise<void> =>
  page.evaluate((share) => window.scrollTo(0, document.documentElement.scrollHeight * share), part)

async function openLongList(koshin: Koshin, practice: Practice, markup: Markup): Promise<PortalPage> {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}&rows=${GENERATED}`)
  await expect(portal.rows).toHaveCount(TOPICS.length + GENERATED)
  return portal
}

/** A table, and one in which any element is a row. */
for (const markup of ['table', 'grid'] as const) {
  test.describe(`on the ${markup} build`, () => {
    test('every row is marked, what is on the screen has its label, and what comes and goes is followed', async ({
      koshin,
      practice,
    }) => {
      const portal = await openLongList(koshin, practice, markup)
      const { page } = portal
      const expectNoneBare = () => expect.poll(async () => (await labelsOf(page)).bare).toBe(0)

      await test.step('wherever the list is looked at', async () => {
        await expect.poll(() => labelsOf(page)).toMatchObject({ rows: TOPICS.length + GENERATED, bare: 0 })
        const { labelled } = await labelsOf(page)
        expect(labelled).toBeGreaterThan(0)
        expect(labelled).toBeLessThan(GENERATED / 2)
        for (const part of [1, 0.5, 0.25, 0]) {
          await lookAt(page, part)
          await expectNoneBare()
        }
      })

      await test.step("what is another's is dimmed, wherever the list was looked at before", async () => {
        await portal.read(LOOKALIKE)
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
        await page.mouse.move(0, 0)
        for (const part of [1, 0]) await lookAt(page, part)
        await expect.poll(() => dimmed(page)).toEqual({ isAny: true, clear: 0 })
      })

      await test.step('rows as high as a third of the screen are labelled, too', async () => {
        const style = await page.addStyleTag({ content: '[data-koshin-verdict] > * { height: 33vh }' })
        for (const part of [0.5, 1]) {
          await lookAt(page, part)
          await expectNoneBare()
        }
        await style.evaluate((element) => element.parentNode?.removeChild(element))
        await lookAt(page, 0)
        await expectNoneBare()
      })

      await test.step('a row that comes between others is marked and labelled, one that goes leaves nothing', async () => {
        await portal.rows.nth(2).evaluate((row) => {
          const copies = Array.from({ length: 3 }, () => row.cloneNode(true) as Element)
          for (const copy of copies) {
            copy.removeAttribute('data-koshin-verdict')
          }
          row.after(...copies)
        })
        await expect.poll(() => labelsOf(page)).toMatchObject({ rows: TOPICS.length + GENERATED + 3, bare: 0 })
        await page.evaluate(() => {
          for (const row of [...document.querySelectorAll('[data-koshin-verdict]')].slice(3)) row.remove()
        })
        await expect.poll(() => labelsOf(page)).toEqual({ rows: 3, labelled: 3, bare: 0 })
      })
    })
  })
}
