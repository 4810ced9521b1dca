// Pressed without a press on a control: Enter in a field that a page sends, a slider, a form whose plain text submits it, a pane that asks.
import type { Page } from '@playwright/test'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { runUpTo } from './support/renewal.ts'
import { authority, makeRequestFile } from './support/request-file.ts'

const UNKNOWN = "Koshin can't tell what this does"
const REVOKES = 'Revoking is not part of a renewal'

/** Puts HTML over the page; clicks, submitted forms, sliders and Enter in its fields are noted, by the `id` of where they happen. */
const put = (page: Page, html: string): Promise<void> =>
  page.evaluate((inside) => {
    document.querySelector('.own')?.remove()
    const own = document.createElement('div')
    own.className = 'own'
    own.style.cssText = 'position:fixed;left:400px;top:420px;z-index:99;background:white;padding:8px'
    own.innerHTML = inside
    document.body.append(own)
    const reached: string[] = []
    Object.assign(window, { reached })
    const note = (event: Event) => {
      if (event.type === 'submit') event.preventDefault()
      const { key, ctrlKey } = event as KeyboardEvent
      const { id, localName } = event.target as Element
      if (event.type !== 'keydown' || (key === 'Enter' && (localName === 'input' || ctrlKey)))
        reached.push(`${event.type} ${id}`)
    }
    for (const type of ['click', 'submit', 'change', 'keydown']) own.addEventListener(type, note)
  }, html)

/** What has reached the page since it was asked last. */
const reached = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { reached: string[] }).reached.splice(0))

test('on the list: a form, a slider, a pane that asks, and what is searched for', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  const { page } = portal
  await portal.readAll()
  await page.keyboard.press('Escape')
  const held = async (title: string) => {
    await portal.expectDialog(title)
    expect(await reached(page)).toEqual([])
    await portal.goBack()
  }
  const free = async (...expected: string[]) => {
    await expect(portal.dialog).toHaveCount(0)
    expect(await reached(page)).toEqual(expected)
  }

  await test.step('a form whose plain text submits it', async () => {
    await put(page, '<form id="f"><input id="t"><span style="cursor:pointer">Revoke all</span></form>')
    await page.locator('#t').press('Enter')
    await held(REVOKES)
  })
  await test.step('a search that is called after what it finds', async () => {
    await put(
      page,
      '<form id="f"><label id="l">Find a certificate to renew <input type="search" id="t"></label></form>',
    )
    await page.locator('#t').click()
    await page.locator('#t').press('Enter')
    await free('click t', 'keydown t', 'submit f')
  })
  await test.step('a slider', async () => {
    await put(
      page,
      '<input type="range" value="0" aria-label="Slide to revoke" id="s"><label>Size <input type="range" value="0" id="o"></label>',
    )
    await page.locator('#s').press('End')
    await held(REVOKES)
    await page.locator('#s').press('ArrowRight')
    await held(REVOKES)
    await page.locator('#s').press('Tab')
    await page.locator('#o').press('End')
    await free('change o')
  })
  await test.step('a pane that asks', async () => {
    const asks = (says: string) =>
      put(page, `<p>${says}</p><input id="t"><button id="no">No</button><button id="ok">Confirm</button>`)
    await asks('Are you sure you want to <b>revoke</b> this certificate? Type REVOKE.')
    await page.locator('#ok').click()
    await held(UNKNOWN)
    await page.locator('#t').fill('REVOKE')
    await page.locator('#t').press('Enter')
    await portal.expectDialog(UNKNOWN)
    await portal.insist(RIGHT_TOPIC)
    await page.locator('#no').click()
    await free('change t', 'keydown t', 'click t', 'click no')
    await asks('You can revoke certificates later.')
    await page.locator('#t').press('Enter')
    await page.locator('#ok').click()
    await free('keydown t', 'click ok')
  })
})

test('where a request is sent: Enter in a field is judged like Upload', async ({ koshin, practice }, testInfo) => {
  const right = await makeRequestFile(await authority(), testInfo, 'right.csr')
  const organisation = await koshin.rememberOrganisation()
  await koshin.remember({ runs: [runUpTo('renew', organisation)] })
  const portal = await PortalPage.signedIn(koshin, practice.world)
  const { page } = portal
  await portal.readAll()
  await portal.control('Renew', TOPICS.indexOf(RIGHT_TOPIC)).click()
  await portal.expectBanner('renewing', 'chooseFile')
  await put(page, '<input id="t"><textarea id="n"></textarea>')
  const keys = async () => (await reached(page)).filter((one) => one.startsWith('keydown'))
  for (const [field, key] of [
    ['#t', 'Enter'],
    ['#n', 'Control+Enter'],
  ] as const) {
    await page.locator(field).press(key)
    await portal.expectDialog()
    await portal.goBack()
  }
  await page.locator('#n').press('Enter')
  await page.locator('#t').press('x')
  await expect(portal.dialog).toHaveCount(0)
  expect(await keys()).toEqual([])
  await page.locator('input[type=file]').first().setInputFiles(right.path)
  await portal.expectBanner('renewing', 'fileRight')
  await page.locator('#t').press('Enter')
  await page.locator('#n').press('Control+Enter')
  await expect(portal.dialog).toHaveCount(0)
  expect(await keys()).toEqual(['keydown t', 'keydown n'])
})
