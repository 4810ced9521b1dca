// The rehearsal before the day: offered in time, ticked by the portal's page and by hand, kept with its date, stale in the end.

import { DAY } from '../../lib/facts/time.ts'
import { OTHER_ACCOUNT, OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'

test('account and UID are ticked by the portal, the console by its page, the telephone by hand', async ({
  koshin,
  practice,
  words,
}) => {
  test.setTimeout(90_000)
  const { id } = await koshin.rememberOrganisation({ account: OWN_ACCOUNT, notAfter: Date.now() + 30 * DAY })
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  await console.basicSettings()
  const first = new App(await koshin.openPopup(console.page), words)
  await first.says('rehearsal.state.time')
  await first.press('rehearsal.begin')
  await first.says('rehearsal.title')

  const portal = new PortalPage(await koshin.portal(undefined, '?markup=spa'), practice.world)
  await signIn(portal.page)
  const checks = async () =>
    (await koshin.records()).organisations.find((one) => one.id === id)?.rehearsal?.checks ?? {}
  await expect.poll(checks).toMatchObject({ signIn: { ok: true, by: 'page' } })
  expect(await checks()).not.toHaveProperty('uid')
  await portal.read(TOPICS.indexOf(RIGHT_TOPIC))
  await expect.poll(checks).toMatchObject({ uid: { ok: true, by: 'page' } })

  const second = new App(await koshin.openPopup(console.page), words)
  await second.press('check.read')
  // Looking at the records would close the popup.
  await expect(second.button('check.read')).toHaveCount(0)
  await second.press('rehearsal.no')
  await second.says('rehearsal.phone.failed')
  await second.press('rehearsal.close')
  await second.says('rehearsal.state.trouble', '1', today())
  await second.press('rehearsal.goOn')
  await second.press('rehearsal.yes')
  await second.says('rehearsal.ready')
  await second.press('rehearsal.close')
  await second.says('rehearsal.state.ready', today())
  expect(await checks()).toMatchObject({ console: { ok: true, by: 'page' }, phone: { ok: true, by: 'hand' } })
  expect(practice.world.log.filter(({ what }) => ['renew', 'create', 'renew-opened'].includes(what))).toEqual([])
})

test('in another account nothing is ticked', async ({ koshin, practice }) => {
  const organisation = await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  await koshin.remember({ organisations: [{ ...organisation, rehearsal: { startedAt: Date.now(), checks: {} } }] })
  const portal = new PortalPage(await koshin.portal(), practice.world)
  await signIn(portal.page, OTHER_ACCOUNT)
  await portal.expectBanner('wrong-account', 'wrongAccount')
  expect((await koshin.records()).organisations[0]?.rehearsal?.checks).toEqual({})
})

test('long ago, it is stale, and said so', async ({ koshin, words }) => {
  const organisation = await koshin.rememberOrganisation({ notAfter: Date.now() + 30 * DAY })
  const at = Date.now() - 100 * DAY
  const well = { at, by: 'hand', ok: true } as const
  const rehearsal = { startedAt: at, finishedAt: at, checks: { signIn: well, uid: well, phone: well, console: well } }
  await koshin.remember({ organisations: [{ ...organisation, rehearsal }] })
  const app = new App(await koshin.desk(), words)
  await app.says('rehearsal.state.stale', day(at))
  await app.saysNot('rehearsal.state.time')
  await app.press('rehearsal.begin')
  await expect(app.page.getByRole('button', { name: words('rehearsal.yes') })).toHaveCount(4)
})

function day(at: number): string {
  return new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', day: 'numeric' }).format(at)
}

function today(): string {
  return day(Date.now())
}
