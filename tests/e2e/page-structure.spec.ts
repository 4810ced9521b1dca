// The day Apple changes its page: what nobody can read is saved without its values, and read from what was saved as from the page itself.
import { readFile } from 'node:fs/promises'
import { readStructure } from '../../lib/portals/structure/read.ts'
import { readingOfFrame } from '../practice/fixtures/reading.ts'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { saveInto } from './support/app.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

/** The practice portal's redesign, saved as this test saves it; `npm run fixture` made it a page. */
const REDESIGN = 'redesign'

test('a redesign is saved, looked at, and guarded alike where it is shown again', async ({ koshin, practice }, {
  outputDir,
}) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?unreadable=1')
  await portal.expectBanner('unreadable', 'unreadable')

  const popup = await koshin.openPopup(portal.page)
  await popup.getByRole('button', { name: 'Settings' }).click()
  await popup.getByRole('button', { name: 'Save the structure of a page' }).click()
  await popup.getByRole('button', { name: 'Read the page in front' }).click()
  const shown = popup.getByLabel('This is all that will be saved')
  const lines = await shown.inputValue()
  for (const value of [OWN_ACCOUNT, ...TOPICS.map((topic) => topic.slice(-36)), 'i3Systems'])
    expect(lines).not.toContain(value)
  expect(lines).toContain('"Renew"')

  const taken = lines.split('\n').filter((line) => !line.includes('Privacy Policy'))
  await shown.fill(taken.join('\n'))
  const file = await saveInto(outputDir, popup, () => popup.getByRole('button', { name: 'Save as a file' }).click())
  expect(await readFile(file, 'utf8')).toBe(taken.join('\n'))
  const [frame] = readStructure(lines).frames
  expect(frame && readingOfFrame(frame)).toMatchObject({ screen: 'unreadable', rows: [] })

  await test.step('shown again, it is guarded as the page was', async () => {
    const again = new PortalPage(await koshin.portal(undefined, `?fixture=${REDESIGN}`), practice.world)
    await again.expectBanner('unreadable', 'unreadable')
    for (const label of ['Renew', 'Revoke', 'Create a Certificate']) {
      await again.page.getByText(label, { exact: true }).first().click()
      await again.expectDialog("Koshin can't read this page")
      await again.goBack()
    }
  })
})
