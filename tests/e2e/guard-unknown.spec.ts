// What nobody knows: held on another server's pane, beside Create, and where another row acts by itself; the same passes where it is one's own.
import type { Page } from '@playwright/test'
import { RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { LOOKALIKE_TOPIC, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { BusinessPage } from './support/business-page.ts'
import type { GuardedPage } from './support/guarded-page.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

/** Puts a button with each of these labels behind an element; they note what they hear. */
const putBehind = (portal: GuardedPage, selector: string, labels: readonly string[]): Promise<void> =>
  portal.content
    .locator(selector)
    .first()
    .evaluate((element, labels) => {
      const view = element.ownerDocument.defaultView as unknown as { reached: string[] }
      view.reached = []
      const bar = document.createElement('span')
      for (const label of labels) {
        const button = document.createElement('button')
        button.textContent = label
        button.className = 'own'
        button.addEventListener('click', (event) => {
          event.stopPropagation()
          view.reached.push(label)
        })
        bar.append(button)
      }
      ;(element.closest('button, a, [role]') ?? element).after(bar)
    }, labels)

const reached = (portal: GuardedPage): Promise<string[]> =>
  portal.content
    .locator('body')
    .evaluate((body) => (body.ownerDocument.defaultView as unknown as { reached: string[] }).reached)

/** Presses each of them; gives those that were held, each with a dialog of this title. */
async function heldOf(portal: GuardedPage, title: string, labels: readonly string[]): Promise<string[]> {
  const held: string[] = []
  for (const label of labels) {
    const before = (await reached(portal)).length
    await portal.content.locator('button.own', { hasText: new RegExp(`^${label}$`) }).click()
    if ((await reached(portal)).length > before) continue
    await portal.expectDialog(title)
    await portal.goBack()
    held.push(label)
  }
  return held
}

/** The rows of the page have no label of their own, and act when they are asked to by Enter or by two clicks. */
const letRowsAct = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const reached: string[] = []
    Object.assign(window, { reached })
    const rowAt = (event: Event) => (event.target as Element).closest('[data-koshin-verdict]')
    for (const row of document.querySelectorAll<HTMLElement>('[data-koshin-verdict]')) row.tabIndex = 0
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && rowAt(event) === event.target) reached.push('Enter')
    })
    document.addEventListener('dblclick', (event) => {
      if (rowAt(event)) reached.push('two clicks')
    })
  })

const UNSAID = "Koshin can't tell what this does"
const UNKNOWN = ['Archive', 'Unassign', 'Reset']
const CALM = ['Print', 'Learn more', 'Show all']

test('on the pane of another server', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  for (const name of ['Jamf Pro', RIGHT_SERVER]) {
    await test.step(name, async () => {
      const portal = await BusinessPage.open(koshin, practice.world, { frame: 'same' })
      await portal.openServer(name)
      await portal.expectBanner(
        ...((name === RIGHT_SERVER ? ['ready', 'consoleFirst'] : ['wrong-target', 'otherServer']) as [string, string]),
      )
      await putBehind(portal, `:text-is("${portal.words.downloadToken}")`, [...UNKNOWN, ...CALM])
      expect(await heldOf(portal, 'Koshin does not know what this button does', [...UNKNOWN, ...CALM])).toEqual(
        name === RIGHT_SERVER ? [] : UNKNOWN,
      )
      await portal.page.close()
    })
  }
})

test('beside Create, and in a row that acts on Enter or two clicks', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  const { page } = portal
  await portal.readAll()
  await test.step('beside Create', async () => {
    await putBehind(portal, ':text-is("Create a Certificate"), [value="Create a Certificate"]', [
      'From a request',
      'Refresh',
    ])
    expect(await heldOf(portal, UNSAID, ['From a request', 'Refresh'])).toEqual(['From a request'])
  })
  await test.step('a row itself', async () => {
    await letRowsAct(page)
    const other = portal.rows.nth(TOPICS.indexOf(LOOKALIKE_TOPIC))
    const own = portal.rows.nth(TOPICS.indexOf(RIGHT_TOPIC))
    for (const act of ['Enter', 'two clicks'] as const) {
      const press = (row: typeof own) =>
        act === 'Enter' ? row.press('Enter') : row.dblclick({ position: { x: 3, y: 3 } })
      await press(other)
      await portal.expectDialog(UNSAID)
      expect(await reached(portal), act).toEqual([])
      await portal.insist(RIGHT_TOPIC)
      await expect.poll(() => reached(portal), act).toEqual([act])
      await press(own)
      await expect.poll(() => reached(portal), act).toEqual([act, act])
      await page.evaluate(() => (window as unknown as { reached: string[] }).reached.splice(0))
    }
  })
})
