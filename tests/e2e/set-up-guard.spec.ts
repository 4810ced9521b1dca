// The first set-up at the portal, on every markup, by hand or by keys: Create's upload passes exactly once.
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { NEW_ACCOUNT, OWN_ACCOUNT } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, signIn } from './support/portal-page.ts'
import { targetOf, WAYS } from './support/presses.ts'
import { authority, makeRequestFile } from './support/request-file.ts'
import { chooseFile, rememberSetUp, runOf } from './support/set-up.ts'

/** A way of pressing that reaches the page where nobody holds it, by its name in WAYS: each of them on two builds. */
const PASSING = { table: 'click', divs: 'Enter', grid: 'Enter', spa: 'click' } as const

function wayOf(name: string) {
  const way = WAYS.find((one) => one.name === name)
  if (!way) throw new Error(`There is no way ${name}`)
  return way
}

test.setTimeout(90_000)

for (const markup of MARKUPS) {
  const name = PASSING[markup]
  test(`on the ${markup} build, ${name}: Create, Accept and Upload pass once, and not again`, async ({
    koshin,
    practice,
  }, testInfo) => {
    const { run } = await rememberSetUp(koshin, NEW_ACCOUNT)
    const way = wayOf(name)
    const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`, NEW_ACCOUNT)
    const { page } = portal
    const press = async (label: 'Create a Certificate' | 'Accept' | 'Upload') =>
      way.press(await targetOf(portal.control(label)), page)
    await portal.expectBanner('no-certificate', 'setUpStart')
    await press('Create a Certificate')
    await portal.expectBanner('creating', 'setUpTerms')
    await page.locator('input[type=checkbox]').check()
    await press('Accept')
    await portal.expectBanner('creating', 'setUpChooseFile')

    portal.beginWatch()
    await press('Upload')
    await portal.expectDialog('No file has been chosen')
    await portal.goBack()
    await portal.expectNothingReached('Upload without a file')

    const { path, publicKey } = await makeRequestFile(await authority(), testInfo)
    await chooseFile(page, path)
    await portal.expectBanner('creating', 'setUpFileRight')
    await press('Upload')
    await portal.expectBanner('issued', 'setUpCreated')
    await portal.expectReached('create')
    await expect.poll(async () => Object.keys((await runOf(koshin, run.id)).ticks)).toContain('uploadToCreate')
    expect((await runOf(koshin, run.id)).signingRequest?.publicKey).toBe(publicKey)

    await portal.control('Manage Certificates').click()
    await portal.expectBanner('issued', 'setUpIssued')
    portal.beginWatch()
    await press('Create a Certificate')
    await portal.expectDialog('The certificate has already been created')
    await portal.goBack()
    await portal.expectNothingReached('Create for the second time')
  })
}

/** From the first screen to the one on which the signing request is chosen. */
async function goToUpload(portal: PortalPage): Promise<void> {
  // Before Koshin knows what is on record it holds every press.
  await portal.expectBanner('no-certificate', 'setUpStart')
  await portal.control('Create a Certificate').click()
  await portal.page.locator('input[type=checkbox]').check()
  await portal.control('Accept').click()
  await portal.expectBanner('creating', 'setUpChooseFile')
}

test('an upload whose end was not seen: the list holds Create, and names the reason', async ({
  koshin,
  practice,
}, testInfo) => {
  practice.world.behaviour.signOutAfterUpload = true
  const { run } = await rememberSetUp(koshin)
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=grid', NEW_ACCOUNT)
  const { page } = portal
  await goToUpload(portal)
  const { path } = await makeRequestFile(await authority(), testInfo)
  await chooseFile(page, path)
  await portal.expectBanner('creating', 'setUpFileRight')
  await portal.control('Upload').click()
  await page.waitForURL('https://idmsa.apple.com/**')
  await expect.poll(() => runOf(koshin, run.id)).toMatchObject({ createUploadedAt: expect.any(Number) })
  expect((await runOf(koshin, run.id)).ticks).not.toHaveProperty('uploadToCreate')
  await signIn(page, NEW_ACCOUNT)
  await portal.expectBanner('issued', 'setUpUploaded')
  portal.beginWatch()
  await portal.control('Create a Certificate').click()
  await portal.expectDialog('The certificate may already have been created')
  await portal.goBack()
  await portal.expectNothingReached('Create after an upload whose end was not seen')
  // The account that was signed in is noted: nobody had chosen one.
  await expect.poll(async () => (await koshin.records()).organisations).toMatchObject([{ account: NEW_ACCOUNT }])
})

test('a refused file: Upload passes again with the renamed one', async ({ koshin, practice }, testInfo) => {
  practice.world.behaviour.refuseExtensions = ['.csr']
  const { run } = await rememberSetUp(koshin, NEW_ACCOUNT)
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=divs', NEW_ACCOUNT)
  const { page } = portal
  await goToUpload(portal)
  const by = await authority()
  await chooseFile(page, (await makeRequestFile(by, testInfo)).path)
  await portal.expectBanner('creating', 'setUpFileRight')
  await portal.control('Upload').click()
  await portal.expectBanner('creating', 'setUpFileRefused')
  await expect.poll(() => runOf(koshin, run.id)).not.toHaveProperty('createUploadedAt')
  await chooseFile(page, (await makeRequestFile(by, testInfo, 'CertificateSigningRequest.txt')).path)
  // The banner goes on telling of the refusal; that the new file is judged is known by its record.
  await expect
    .poll(async () => (await runOf(koshin, run.id)).signingRequest?.fileName)
    .toBe('CertificateSigningRequest.txt')
  await expect(portal.dialog).toHaveCount(0)
  await portal.control('Upload').click()
  await portal.expectBanner('issued', 'setUpCreated')
  expect(practice.world.log.filter(({ what }) => what === 'create')).toHaveLength(1)
})

test('in another account than the chosen one, and in one that has certificates', async ({ koshin, practice }) => {
  await rememberSetUp(koshin, OWN_ACCOUNT)
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=spa', NEW_ACCOUNT)
  await portal.expectBanner('wrong-account', 'setUpAccount')
  portal.beginWatch()
  await portal.control('Create a Certificate').click()
  await portal.expectDialog('This is not the Apple Account you chose')
  await portal.goBack()
  await portal.expectNothingReached('Create in another account')
  await portal.page.context().clearCookies()
  await koshin.portal(portal.page)
  await signIn(portal.page, OWN_ACCOUNT)
  await portal.expectBanner('ready', 'setUpListed')
  await portal.control('Renew', 0).click()
  await portal.expectDialog("Koshin doesn't know your certificate yet")
  await portal.goBack()
  portal.beginWatch()
  await portal.control('Create a Certificate').click()
  await portal.expectDialog('This account already has certificates')
  await portal.goBack()
  await portal.expectNothingReached('Create beside certificates, before the user has said that it is a first set-up')
  await portal.control('Create a Certificate').click()
  await portal.dialog.locator('[data-button=firstSetUp]').click()
  await portal.control('Create a Certificate').click()
  await portal.expectReached('create-opened')
})
