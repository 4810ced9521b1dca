// The page in front is signed in with another Apple Account: the step beside it says so, and no longer once that is put right.
import { OTHER_ACCOUNT, OWN_ACCOUNT } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { PortalPage } from './support/portal-page.ts'
import { runUpTo } from './support/renewal.ts'

test('the step says under which account the page in front is', async ({ koshin, practice, words }) => {
  const organisation = await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  await koshin.remember({ runs: [runUpTo('portalAccount', organisation)] })
  const portal = new PortalPage(await koshin.newPage(), practice.world)
  const beside = new App(await koshin.newPage(), words)
  await beside.page.goto(koshin.url('sidepanel.html'))
  await beside.showsStep('portalAccount')
  const said = beside.page.getByText(words('run.otherAccount.title', OTHER_ACCOUNT))

  await test.step('another account', async () => {
    await portal.open(OTHER_ACCOUNT, 'table')
    await portal.bannerSays('wrongAccount')
    await expect(said).toBeVisible()
    await beside.says('run.otherAccount.todo', OWN_ACCOUNT)
  })

  await test.step('another page in front', async () => {
    const elsewhere = await koshin.newPage()
    await elsewhere.goto('https://panel.clomo.test/')
    await elsewhere.bringToFront()
    await expect(said).toHaveCount(0)
    await elsewhere.close()
    await portal.page.bringToFront()
    await expect(said).toBeVisible()
  })

  await test.step('signed out, and signed in as on record', async () => {
    await portal.signOut()
    await expect(said).toHaveCount(0)
    await portal.open(OWN_ACCOUNT, 'table')
    await portal.bannerSays('consoleFirst')
    await beside.showsStep('wizardStart')
    await expect(said).toHaveCount(0)
    // The list has proven two steps at once: the number has jumped, and why is said.
    await beside.says('run.together.page', '2 and 3')
  })
})

test('where the list has the certificate itself, the account is no wrong one', async ({ koshin, practice, words }) => {
  const organisation = await koshin.rememberOrganisation({ account: 'old@example.com' })
  await koshin.remember({ runs: [runUpTo('portalUid', organisation)] })
  const portal = new PortalPage(await koshin.newPage(), practice.world)
  const beside = new App(await koshin.newPage(), words)
  await beside.page.goto(koshin.url('sidepanel.html'))
  await beside.showsStep('portalUid')
  const said = beside.page.getByText(words('run.otherAccount.title', OWN_ACCOUNT))
  await portal.open(OWN_ACCOUNT, 'spa')
  await portal.bannerSays('wrongAccount')
  await expect(said).toBeVisible()
  await portal.readAll()
  await portal.bannerSays('consoleFirst')
  await expect(said).toHaveCount(0)
})
