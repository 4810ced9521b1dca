// Never a wall, and never a hole: on pages whose words are not known, what changes nothing can be pressed, and all else is held.
import type { Page } from '@playwright/test'
import { HARMLESS_WORDS, type HarmlessWords } from '../../lib/portals/page/harmless-words.ts'
import { RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { BusinessPage } from './support/business-page.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { inEvery, inTurn, pressEach, SEALED_MARKUPS, TABLE_MARKUPS } from './support/press-table.ts'
import { beSignedIn } from './support/signed-in.ts'

const languages: HarmlessWords[] = Object.values(HARMLESS_WORDS)
const BOTH = languages.flatMap(({ cancel, everywhere, decline, information }) => [
  ...cancel,
  ...everywhere,
  ...decline,
  ...information,
])
const ON_PUSH = [...BOTH, ...languages.flatMap(({ download }) => download), 'Manage Certificates']
/** In languages without words for them on record, or nothing that anybody knows. */
const UNKNOWN = ['Erneuern', 'Widerrufen', '更新', '失効', 'Révoquer', '갱신', '撤销', 'Opdater', 'OK', '']

/**
 * What changes nothing reaches the page. Each label in one of the markups, for every one in every markup is told from the others in
 * tests/guard/doubt.test.ts.
 */
async function expectFree(page: Page, labels: readonly string[]): Promise<void> {
  const presses = inTurn(TABLE_MARKUPS, labels)
  expect(await pressEach(page, TABLE_MARKUPS, presses)).toEqual(presses)
}

/** None of these reaches the page, however it is built. */
async function expectHeld(page: Page, markups: Record<string, string>, labels: readonly string[]): Promise<void> {
  expect(await pressEach(page, markups, inEvery(markups, labels))).toEqual([])
}

test('the push portal, translated, not readable, and as it is', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  const { page } = portal
  for (const [path, state] of [
    ['?markup=table', 'ready'],
    ['?markup=table&translated=ja', 'translated'],
    ['?unreadable=1', 'unreadable'],
  ] as const) {
    await test.step(state, async () => {
      await koshin.portal(page, path)
      if (state === 'ready') await expect(portal.rows).toHaveCount(TOPICS.length)
      else await portal.expectBanner(state, state)
      await expectFree(page, ON_PUSH)
      await expect(portal.dialog).toHaveCount(0)
      const held = ['Renew', 'Revoke', 'Create a Certificate', ...(state === 'ready' ? [] : UNKNOWN)]
      await expectHeld(page, TABLE_MARKUPS, held)
      await expectHeld(page, SEALED_MARKUPS, ['Renew', ...UNKNOWN])
      await portal.expectDialog()
    })
  }
})

test('a text can be selected and copied, and a press on a box is held with its reason', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?unreadable=1')
  const { page } = portal
  await portal.expectBanner('unreadable', 'unreadable')
  await page.evaluate((topic) => {
    const box = document.createElement('div')
    box.id = 'own-box'
    box.style.cssText = 'position:fixed;left:200px;top:300px;z-index:99;background:white;padding:8px;width:600px'
    box.textContent = topic
    box.onclick = () => document.body.setAttribute('data-reached', '')
    document.body.append(box)
  }, RIGHT_TOPIC)
  await page.mouse.move(210, 316)
  await page.mouse.down()
  await page.mouse.move(700, 316, { steps: 5 })
  await page.mouse.up()
  expect(await page.evaluate(() => String(getSelection()))).toContain('com.apple.mgmt')
  await expect(portal.dialog).toHaveCount(0)
  await page.mouse.click(215, 316)
  await portal.expectDialog("Koshin can't read this page")
  await expect(page.locator('body')).not.toHaveAttribute('data-reached')
  await portal.insist(RIGHT_TOPIC)
  await expect(page.locator('body')).toHaveAttribute('data-reached')
})

test('a finger that rests: nothing reaches the page, and the reason is said', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  await beSignedIn(koshin.context, practice.world, 'identity.apple.com', OWN_ACCOUNT)
  for (const html of ['<div>Revoke</div>', '<a href="#x">Revoke</a>', '<span role="switch">Revoke</span>']) {
    await test.step(html, async () => {
      const portal = new PortalPage(await koshin.portal(undefined, '?markup=table'), practice.world)
      const { page } = portal
      await expect(portal.rows).toHaveCount(TOPICS.length)
      const touch = await page.context().newCDPSession(page)
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true })
      await touch.send('Emulation.setEmitTouchEventsForMouse', { enabled: true, configuration: 'mobile' })
      const point = await putRestingControl(page, html)
      // Chromium answers only once the finger is gone; it never goes.
      const press = { ...point, type: 'mousePressed', button: 'left', clickCount: 1 } as const
      touch.send('Input.dispatchMouseEvent', press).catch(() => undefined)
      await portal.expectDialog('Revoking is not part of a renewal')
      expect(await page.evaluate(() => (window as unknown as { reached: string[] }).reached)).toEqual([])
      await page.close()
    })
  }
})

/** Puts a control into the page that acts on a finger that rests, and on whatever else it hears; gives where it is. */
function putRestingControl(page: Page, html: string): Promise<{ x: number; y: number }> {
  return page.evaluate((html) => {
    const place = document.createElement('own-place')
    place.style.cssText = 'position:fixed;left:400px;top:420px;z-index:99;background:white;padding:8px;display:block'
    place.innerHTML = html
    document.body.append(place)
    const reached: string[] = []
    Object.assign(window, { reached })
    const control = place.firstElementChild as HTMLElement
    for (const type of ['touchstart', 'pointerdown']) {
      control.addEventListener(type, () => setTimeout(() => reached.push('rested'), 300))
    }
    for (const type of ['touchend', 'pointerup', 'contextmenu', 'click', 'dragstart']) {
      control.addEventListener(type, () => reached.push(type))
    }
    const { left, top, width, height } = control.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, html)
}

test('the business portal, in a language without words', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  const portal = await BusinessPage.open(koshin, practice.world, { language: 'fi', frame: 'none' })
  const { page } = portal
  await portal.openServers()
  await portal.expectBanner('unreadable', 'language')
  await expectFree(page, BOTH)
  await expect(portal.dialog).toHaveCount(0)
  const held = [...UNKNOWN, 'Download Token', 'Delete', 'Herunterladen', 'ダウンロード']
  await expectHeld(page, TABLE_MARKUPS, held)
  await expectHeld(page, SEALED_MARKUPS, held)
  await test.step('translated', async () => {
    await page.evaluate(() => document.documentElement.classList.add('translated-ltr'))
    await portal.expectBanner('translated', 'translated')
    await expectFree(page, BOTH)
    await expectHeld(page, TABLE_MARKUPS, held)
  })
})

test('the business portal as it is: components into which nobody sees are held beside servers', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  const portal = await BusinessPage.open(koshin, practice.world, { language: 'ja', frame: 'none' })
  await portal.openServer('Jamf Pro')
  await portal.expectBanner('wrong-target', 'otherServer')
  await expectHeld(portal.page, SEALED_MARKUPS, ['トークンをダウンロード', '削除', 'キャンセル'])
  await expectFree(portal.page, BOTH)
})
