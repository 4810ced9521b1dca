// A button that says nothing and lies over its label: known by what is seen under it, and held or let through as if it said so.
import type { Page } from '@playwright/test'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

/** Lays an empty button over each control with one of these labels, in the control's own cell or row; it notes what it would do. */
function cover(page: Page, labels: readonly string[]): Promise<void> {
  return page.evaluate((labels) => {
    const reached: string[] = []
    Object.assign(window, { reached })
    for (const label of labels) {
      const controls = [...document.querySelectorAll<HTMLElement>('a,button,input')].filter(
        (one) => (one.textContent?.trim() || one.getAttribute('value')) === label,
      )
      for (const [row, control] of controls.entries()) {
        const { left, top, width, height } = control.getBoundingClientRect()
        const over = document.createElement('button')
        over.type = 'button'
        over.dataset.over = `${label} ${row}`
        over.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;opacity:0`
        over.onclick = () => reached.push(`${label} ${row}`)
        control.style.pointerEvents = 'none'
        control.tabIndex = -1
        control.closest('td,div')?.append(over)
      }
    }
  }, labels)
}

const reached = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { reached: string[] }).reached)

for (const markup of ['table', 'divs'] as const) {
  test(`on the ${markup} build`, async ({ koshin, practice }) => {
    await koshin.rememberOrganisation()
    const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
    const { page } = portal
    await portal.readAll()
    await page.keyboard.press('Escape')
    await cover(page, ['Renew', 'Download', 'Revoke'])
    const over = (label: string, row: number) => page.locator(`[data-over="${label} ${row}"]`)
    for (const [label, row, title] of [
      ['Renew', 0, 'This is not your certificate'],
      ['Revoke', 0, 'Revoking is not part of a renewal'],
      ['Revoke', RIGHT, /^Revoking cuts off every device/],
    ] as const) {
      await over(label, row).click()
      await portal.expectDialog(title)
      await portal.goBack()
      await over(label, row).press('Enter')
      await portal.expectDialog(title)
      await portal.goBack()
    }
    expect(await reached(page)).toEqual([])
    await over('Download', RIGHT).click()
    await over('Renew', RIGHT).click()
    await over('Renew', RIGHT).press('Enter')
    await over('Renew', 0).click()
    await portal.expectDialog()
    await portal.insist(TOPICS[0] ?? '')
    const right = [`Download ${RIGHT}`, `Renew ${RIGHT}`, `Renew ${RIGHT}`]
    expect(await reached(page)).toEqual([...right, 'Renew 0'])
  })
}
