// A mark gives way to what the page writes into its row later, though nothing else has moved and the row is as large as before.
import type { Page } from '@playwright/test'
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage } from './support/portal-page.ts'
import { rest } from './support/untouched.ts'

/** Puts a note over the row right where its mark stands now, without a place of its own in the row's layout. */
const writeUnderMark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const row = document.querySelector('[data-koshin-verdict]')
    const mark = document.querySelector('koshin-mark[data-row="0"]')?.getBoundingClientRect()
    if (!row || !mark) throw new Error('no mark')
    const note = document.createElement('em')
    note.textContent = 'New'
    note.style.cssText = 'position:absolute;font:12px/14px sans-serif;margin:0'
    // A table's row is no place for anything but cells.
    ;(row.querySelector('td,div,span') ?? row).append(note)
    const { left, top } = note.getBoundingClientRect()
    note.style.transform = `translate(${mark.left + 12 - left}px, ${mark.top + 2 - top}px)`
    note.id = 'note'
  })

/** Whether the mark of the first row is shown, and lies over the note. */
const isOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [mark, note] = ['koshin-mark[data-row="0"]', '#note'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    )
    if (!mark || !note) throw new Error('not there')
    return mark.left < note.right && note.left < mark.right && mark.top < note.bottom && note.top < mark.bottom
  })

for (const markup of MARKUPS) {
  test(`in the ${markup} build`, async ({ koshin, practice }) => {
    await koshin.rememberOrganisation()
    const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
    await expect(portal.mark(0)).toBeVisible()
    await rest(portal.page)
    await writeUnderMark(portal.page)
    expect(await isOver(portal.page)).toBe(true)
    await expect.poll(() => isOver(portal.page)).toBe(false)
    await expect(portal.mark(0)).toBeVisible()
  })
}
