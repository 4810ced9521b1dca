// A page that cannot be read, and one that a translator has been at: everything is held, and the comparison by hand remains.
import type { Locator } from '@playwright/test'
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { LOOKALIKE_TOPIC, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { ALARM } from './support/guarded-page.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

const uuidOf = (topic: string): string => topic.split('.').at(-1) ?? ''
const subjectOf = (topic: string): string => `C=JP, CN=APSP:${uuidOf(topic)}, UID=${topic}`

test('a redesign: held, with the comparison by hand', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?unreadable=1')
  const { dialog } = portal
  await portal.expectBanner('unreadable', 'unreadable')
  await expect(portal.rows).toHaveCount(0)
  portal.beginWatch()
  for (const label of ['Renew', 'Revoke', 'Create a Certificate'] as const) {
    for (const row of label === 'Create a Certificate' ? [0] : TOPICS.keys()) {
      await portal.control(label, row).click()
      await portal.expectDialog("Koshin can't read this page")
      expect(await portal.edgeOfDialog()).toBe(ALARM)
      await portal.goBack()
    }
  }
  await portal.expectNothingReached('an unreadable page')

  await test.step('by hand: the same, another, unclear', async () => {
    await portal.pressInBanner('compare')
    await portal.expectDialog('Compare by hand')
    expect(await portal.edgeOfDialog(), 'nothing is held').not.toBe(ALARM)
    await expect(dialog.locator('.way-on')).toHaveCount(0)
    const field = dialog.locator('textarea')
    const result = dialog.locator('.result')
    const cases: [text: string, kind: string][] = [
      [subjectOf(RIGHT_TOPIC), 'same'],
      [subjectOf(RIGHT_TOPIC).toUpperCase(), 'same'],
      [subjectOf(RIGHT_TOPIC).replace('External.', 'External.\n'), 'same'],
      [subjectOf(LOOKALIKE_TOPIC), 'different'],
      [RIGHT_TOPIC.replace(/.$/, '1'), 'different'],
      ['何もない', 'unclear'],
      ['com.apple.mgmt.External.', 'unclear'],
      [`${subjectOf(RIGHT_TOPIC)}\n${subjectOf(LOOKALIKE_TOPIC)}`, 'unclear'],
      [`CN=APSP:${uuidOf(LOOKALIKE_TOPIC)}, UID=${RIGHT_TOPIC}`, 'unclear'],
    ]
    for (const [text, kind] of cases) {
      await field.fill(text)
      await expect(result, text).toHaveAttribute('data-kind', kind)
      await expect(result).not.toBeEmpty()
    }
    await field.fill('')
    await expect(result).toBeEmpty()
    await portal.goBack()
  })

  await test.step('the way on is there, too', async () => {
    await portal.control('Renew', TOPICS.indexOf(RIGHT_TOPIC)).click()
    await portal.expectDialog("Koshin can't read this page")
    await portal.insist(RIGHT_TOPIC)
    await portal.expectReached('renew-opened', RIGHT_TOPIC)
  })
})

/** What changes nothing, as the translator leaves it: it can be pressed, and may lead away from the list. */
const HARMLESS = new Set(['サインアウト', 'Sign out', 'ダウンロード', 'Download', 'i', 'Info', 'Information'])

const labelOf = (control: Locator): Promise<string> =>
  control.evaluate((element) => {
    const attributes = ['value', 'alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '')
    return [(element.textContent ?? '').trim(), ...attributes].find((label) => label !== '') ?? ''
  })

for (const markup of MARKUPS) {
  test(`the ${markup} build, translated: every control is held, but those that are known to change nothing`, async ({
    koshin,
    practice,
  }) => {
    await koshin.rememberOrganisation()
    const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}&translated=ja`)
    const { page } = portal
    await portal.expectBanner('translated', 'translated')
    await expect(page.locator('font > font').first()).toBeVisible()
    const controls = page
      .locator('body :is(a[href],button,input[type=submit],input[type=button],input[type=image],label,[role=button])')
      .filter({ visible: true })
    await expect.poll(() => controls.count()).toBeGreaterThan(TOPICS.length * 3)
    portal.beginWatch()
    const address = page.url()
    for (let place = 0; place < (await controls.count()); place++) {
      await test.step(`control ${place}`, async () => {
        const control = controls.nth(place)
        if (HARMLESS.has(await labelOf(control))) return
        await control.scrollIntoViewIfNeeded()
        const box = await control.boundingBox()
        if (!box) throw new Error('The control is not to be seen')
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
        await portal.expectDialog('This page is being translated')
        await portal.goBack()
      })
    }
    await portal.expectNothingReached('a translated page')
    expect(page.url()).toBe(address)
  })
}
