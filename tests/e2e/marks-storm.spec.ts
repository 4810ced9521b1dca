// A page on which hundreds of things change all the time: what is new in it is marked all the same, and a press is judged at once.
import type { Page } from '@playwright/test'
import type { Practice } from '../practice/server.ts'
import { expect, test } from './fixtures.ts'
import type { Koshin } from './support/koshin.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

/** Changes in each gust of the storm; they follow one another within milliseconds. */
const CHANGES = 400

/** In the page. */
declare global {
  /** How many gusts there have been. */
  var gusts: number
  /** All changes of one gust. */
  var gust: () => void
}

/** Lets it blow over the page beside the list for so many gusts. */
function unleash(page: Page, ends: number): Promise<void> {
  return page.evaluate(
    ([changes, last]) => {
      const place = document.createElement('div')
      document.body.append(place)
      globalThis.gusts = 0
      globalThis.gust = () => {
        for (let change = 0; change < changes; change++) place.textContent = `Line ${change}`
      }
      const blow = () => {
        globalThis.gust()
        if (++globalThis.gusts < last) setTimeout(blow)
      }
      blow()
    },
    [CHANGES, ends] as const,
  )
}

/** In the midst of changes, puts a copy of the first row after it, as the page itself might; presses its Renew in the same moment. */
function copyFirstRow(page: Page, presses = false): Promise<void> {
  return page.evaluate((isPressed) => {
    const row = document.querySelector('[data-koshin-verdict]')
    const copy = row?.cloneNode(true) as Element
    copy.removeAttribute('data-koshin-verdict')
    globalThis.gust()
    row?.after(copy)
    const controls = [...copy.querySelectorAll<HTMLElement>('a,button')]
    const renew = controls.find(({ textContent }) => textContent?.trim() === 'Renew')
    if (!renew) throw new Error('The row has no Renew')
    if (isPressed) renew.click()
  }, presses)
}

async function openList(koshin: Koshin, practice: Practice): Promise<PortalPage> {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  await expect(portal.rows).toHaveCount(TOPICS.length)
  return portal
}

test('a row that comes in a storm without an end is marked while it blows', async ({ koshin, practice }) => {
  const portal = await openList(koshin, practice)
  await unleash(portal.page, Number.MAX_SAFE_INTEGER)
  await copyFirstRow(portal.page)
  await expect(portal.rows).toHaveCount(TOPICS.length + 1)
  await expect(portal.mark(1)).toBeVisible()
  const seen = await portal.page.evaluate(() => globalThis.gusts)
  await expect.poll(() => portal.page.evaluate(() => globalThis.gusts)).toBeGreaterThan(seen)
})

test('what a storm leaves behind is marked when it is over', async ({ koshin, practice }) => {
  const portal = await openList(koshin, practice)
  await unleash(portal.page, 100)
  await copyFirstRow(portal.page)
  await expect(portal.rows).toHaveCount(TOPICS.length + 1)
  await portal.page.evaluate(() => document.querySelector('[data-koshin-verdict]')?.remove())
  await expect(portal.rows).toHaveCount(TOPICS.length)
})

/** How far the first mark stands from its row's upper edge, in pixels. */
async function markBelowRow(portal: PortalPage): Promise<number> {
  const [mark, row] = await Promise.all([portal.mark(0).boundingBox(), portal.rows.first().boundingBox()])
  return Math.round((mark?.y ?? Number.NaN) - (row?.y ?? Number.NaN))
}

test('what a storm has moved has its mark again behind it, and while it blows', async ({ koshin, practice }) => {
  const portal = await openList(koshin, practice)
  await expect(portal.mark(0)).toBeVisible()
  const before = await markBelowRow(portal)
  const pushDown = () =>
    portal.page.evaluate(() => {
      const header = document.createElement('p')
      header.style.height = '90px'
      document.body.prepend(header)
    })
  await unleash(portal.page, 100)
  await pushDown()
  await portal.page.waitForFunction(() => globalThis.gusts === 100)
  await expect.poll(() => markBelowRow(portal)).toBe(before)
  await unleash(portal.page, Number.MAX_SAFE_INTEGER)
  await pushDown()
  await expect.poll(() => markBelowRow(portal)).toBe(before)
})

test('a press on a row that has only just come in a storm is held', async ({ koshin, practice }) => {
  const portal = await openList(koshin, practice)
  await unleash(portal.page, Number.MAX_SAFE_INTEGER)
  await copyFirstRow(portal.page, true)
  await portal.expectDialog()
  await portal.goBack()
  await portal.expectNothingReached('the row that came in the storm')
})
