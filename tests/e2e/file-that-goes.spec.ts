// The file that goes: what lies in the form's own fields at the press, what a page has taken out of them, and a drop where it fell.
import { writeFile } from 'node:fs/promises'
import type { Page, TestInfo } from '@playwright/test'
import { LOOKALIKE_TOPIC, RIGHT_TOPIC } from '../practice/seed.ts'
import type { World } from '../practice/world.ts'
import { expect, test } from './fixtures.ts'
import { allowConsole, ConsoleGuardPage, recorded } from './support/console-guard.ts'
import { ConsolePage } from './support/console-page.ts'
import { dropOn } from './support/drop.ts'
import { issueFor } from './support/issued.ts'
import type { Koshin } from './support/koshin.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { runUpTo } from './support/renewal.ts'
import { authority, makeRequestFile } from './support/request-file.ts'

const WRONG = { name: 'wrong.csr', mimeType: 'text/plain', buffer: Buffer.from('no signing request') }

/** The portal's screen for the upload, behind Renew on the right row, and a signing request that is right. */
async function atUpload(koshin: Koshin, world: World, testInfo: TestInfo) {
  const right = await makeRequestFile(await authority(), testInfo, 'right.csr')
  const organisation = await koshin.rememberOrganisation()
  await koshin.remember({ runs: [runUpTo('renew', organisation)] })
  const portal = await PortalPage.signedIn(koshin, world)
  const { page } = portal
  await portal.readRows(TOPICS.indexOf(RIGHT_TOPIC))
  await portal.control('Renew', TOPICS.indexOf(RIGHT_TOPIC)).click()
  await portal.expectBanner('renewing', 'chooseFile')
  await countPresses(page, 'form')
  portal.beginWatch()
  return { portal, page, right, field: page.locator('input[type=file]').first() }
}

/** How many presses have reached what the page itself listens on. */
const presses = (page: Page) => page.evaluate(() => (window as unknown as { reached: number }).reached)

/** The page's own listener, in its own world: what Koshin holds never comes here, and what comes here goes no further. */
async function countPresses(page: Page, selector: string): Promise<void> {
  await page.evaluate((listensOn) => {
    const counted = window as unknown as { reached: number }
    counted.reached = 0
    for (const type of ['submit', 'click']) {
      document.querySelector(listensOn)?.addEventListener(
        type,
        (event) => {
          const isPress = type === 'submit' || (event.target as Element).closest('button, a')
          if (!isPress) return
          event.preventDefault()
          event.stopImmediatePropagation()
          counted.reached += 1
        },
        true,
      )
    }
  }, selector)
}

/** A page's script puts a file into a field, and says nothing of it. */
const putSilently = (page: Page, selector: string, name: string, text: string) =>
  page.locator(selector).evaluate(
    (input, given) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([given.text], given.name))
      ;(input as HTMLInputElement).files = transfer.files
    },
    { name, text },
  )

/** From now on the field is emptied as soon as the page has taken the file, which some pages tell by one more event. */
const clearOnceTaken = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const input = element as HTMLInputElement
    input.addEventListener('change', () => {
      if (input.files?.length === 0) return
      input.value = ''
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
  })

/** Lets a file fall on an element. */
async function drop(page: Page, selector: string, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([given.text], given.name))
      return transfer
    },
    { name, text },
  )
  await page.dispatchEvent(selector, 'drop', { dataTransfer })
}

test('a file that the page puts into the field by itself is the one that counts', async ({
  koshin,
  practice,
}, testInfo) => {
  const { portal, page, right, field } = await atUpload(koshin, practice.world, testInfo)
  await field.setInputFiles(right.path)
  await portal.expectBanner('renewing', 'fileRight')
  await putSilently(page, 'input[type=file]', 'right.csr', 'something else')
  await portal.control('Upload').click()
  await portal.expectDialog()
  await portal.goBack()
  await portal.expectBanner('renewing', 'fileWrong')
  expect(await presses(page)).toBe(0)
  // A copy of the right one is the right one.
  await putSilently(page, 'input[type=file]', 'copy.csr', right.text)
  // It is judged as the hand comes to the button, so that the first press goes.
  await portal.control('Upload').hover()
  await portal.expectBanner('renewing', 'fileRight')
  await portal.control('Upload').click()
  await expect(portal.dialog).toHaveCount(0)
  await expect.poll(() => presses(page)).toBeGreaterThan(0)
})

test('a file that the page changes while Upload is being pressed is judged at the end of the press', async ({
  koshin,
  practice,
}, testInfo) => {
  const { portal, page, right, field } = await atUpload(koshin, practice.world, testInfo)
  await field.setInputFiles(right.path)
  await portal.expectBanner('renewing', 'fileRight')
  await page.evaluate(() => {
    document.addEventListener(
      'mousedown',
      () => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]')
        const transfer = new DataTransfer()
        transfer.items.add(new File(['something else'], 'right.csr'))
        if (input) input.files = transfer.files
      },
      { once: true },
    )
  })
  await portal.control('Upload').click()
  await portal.expectDialog()
  expect(await presses(page)).toBe(0)
})

test('two files in one form are held, and said to be two', async ({ koshin, practice, words }, testInfo) => {
  const { portal, page, right, field } = await atUpload(koshin, practice.world, testInfo)
  await field.evaluate((input) => {
    input.insertAdjacentHTML('afterend', '<input type="file" id="second" aria-label="Attachment">')
  })
  await field.setInputFiles(right.path)
  await page.locator('#second').setInputFiles(WRONG)
  await portal.expectBanner('renewing', 'fileSeveral')
  await portal.control('Upload').click()
  await portal.expectDialog(words('hold.fileSeveral.title'))
  await portal.goBack()
  expect(await presses(page)).toBe(0)
})

test('the right file in another form does not help a wrong one', async ({ koshin, practice }, testInfo) => {
  const { portal, page, right, field } = await atUpload(koshin, practice.world, testInfo)
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form id="help"><input type="file" id="question" aria-label="Question"></form>',
    )
  })
  await field.setInputFiles(WRONG)
  await page.locator('#question').setInputFiles(right.path)
  await portal.expectBanner('renewing', 'fileWrong')
  await portal.control('Upload').click()
  await portal.expectDialog()
  await portal.goBack()
  expect(await presses(page)).toBe(0)
})

test('a field in a shadow root is one of the form', async ({ koshin, practice }, testInfo) => {
  const { portal, page, right, field } = await atUpload(koshin, practice.world, testInfo)
  await field.evaluate((input) => {
    const host = document.createElement('div')
    host.attachShadow({ mode: 'open' }).innerHTML = '<input type="file" id="inner" aria-label="CSR">'
    input.replaceWith(host)
  })
  await page.locator('#inner').setInputFiles(WRONG)
  await portal.expectBanner('renewing', 'fileWrong')
  await portal.control('Upload').click()
  await portal.expectDialog()
  await portal.goBack()
  expect(await presses(page)).toBe(0)
  await page.locator('#inner').setInputFiles(right.path)
  await portal.expectBanner('renewing', 'fileRight')
  await portal.control('Upload').click()
  await expect(portal.dialog).toHaveCount(0)
  await expect.poll(() => presses(page)).toBeGreaterThan(0)
})

test('a drop counts where it fell', async ({ koshin, practice }, testInfo) => {
  const { portal, page, right, field } = await atUpload(koshin, practice.world, testInfo)
  await clearOnceTaken(page, 'input[type=file]')
  await page.evaluate(() => {
    document.querySelector('form')?.insertAdjacentHTML('afterbegin', '<p id="zone">Drop your file here</p>')
    document.querySelector('#zone')?.addEventListener('drop', (event) => event.preventDefault())
    // So that a file which misses the zone does not take the page away.
    for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault())
  })
  await field.setInputFiles(WRONG)
  await portal.expectBanner('renewing', 'fileWrong')
  await drop(page, 'h2', 'right.csr', right.text)
  await portal.control('Upload').click()
  await portal.expectDialog()
  await portal.goBack()
  expect(await presses(page)).toBe(0)

  await drop(page, '#zone', 'right.csr', right.text)
  await portal.expectBanner('renewing', 'fileRight')
  await drop(page, 'h2', 'notes.txt', 'Renew on Friday.')
  await portal.control('Upload').click()
  await expect(portal.dialog).toHaveCount(0)
  await expect.poll(() => presses(page)).toBeGreaterThan(0)
})

test('a console that empties its field is judged by what was chosen', async ({ koshin, words }, testInfo) => {
  await koshin.rememberOrganisation()
  await allowConsole(koshin, words)
  const organisation = await recorded(koshin)
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  const { page } = console
  const guard = new ConsoleGuardPage(page)
  const id = 'the run of this test'
  await koshin.remember({ runs: [runUpTo('wizardStart', organisation, { id })] })
  const request = await console.makeSigningRequest(testInfo.outputPath('request.csr'))
  const wrong = await issueFor(request, LOOKALIKE_TOPIC, testInfo.outputPath('wrong.pem'))
  const right = await issueFor(request, RIGHT_TOPIC, testInfo.outputPath('right.pem'))
  await koshin.remember({ runs: [runUpTo('wizardContinue', organisation, { id, certificate: right.certificate })] })
  await console.openWizard()
  await guard.control('続きから始める').click()
  await guard.expectBanner('chooseCertificate')
  await guard.expectHeld('次へ', words('hold.certificateNotChosen.title'))
  await guard.goBack()

  await clearOnceTaken(page, '#certificate')
  await page.locator('#certificate').setInputFiles(wrong.path)
  await guard.expectBanner('certificateWrong')
  await guard.expectHeld('次へ', words('hold.certificateNotJudged.title'))
  await guard.goBack()
  await page.locator('#certificate').setInputFiles(right.path)
  await guard.expectBanner('certificateRight')
  await countPresses(page, '#wizard')
  await guard.control('次へ').click()
  await expect(guard.dialog).toHaveCount(0)
  await expect.poll(() => presses(page)).toBeGreaterThan(0)
})

test('a screen without Upload hears of a file once it is the right one', async ({ koshin, practice }, testInfo) => {
  const { portal, page, right, field } = await atUpload(koshin, practice.world, testInfo)
  await page.evaluate(() => {
    Object.assign(window, { heard: [] })
    const upload = [...document.querySelectorAll<HTMLElement>('button, a, input[type=submit], [role=button]')].find(
      (one) => (one.textContent || (one as HTMLInputElement).value).trim() === 'Upload',
    )
    upload?.remove()
    for (const type of ['input', 'change']) {
      document.addEventListener(type, (event) => {
        const { files } = event.target as HTMLInputElement
        if (files) (window as unknown as { heard: string[] }).heard.push(`${type} ${files[0]?.name}`)
      })
    }
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  await field.setInputFiles(WRONG)
  await portal.expectDialog()
  expect(await heard()).toEqual([])
  await portal.goBack()
  await field.setInputFiles(right.path)
  await expect.poll(heard).toEqual(['input right.csr', 'change right.csr'])
  await expect(portal.dialog).toHaveCount(0)
  await field.setInputFiles(WRONG)
  await portal.expectDialog()
  await portal.insist(RIGHT_TOPIC)
  await expect.poll(heard).toHaveLength(4)
})

test('a page that sends what is dropped hears of it once it is the right one', async ({
  koshin,
  practice,
}, testInfo) => {
  const { portal, page, right } = await atUpload(koshin, practice.world, testInfo)
  await page.evaluate(() => {
    Object.assign(window, { heard: [] })
    for (const one of document.querySelectorAll<HTMLElement>('button, a, input, [role=button]')) {
      if (one.matches('[type=file]') || (one.textContent || (one as HTMLInputElement).value).trim() === 'Upload')
        one.remove()
    }
    const zone = document.createElement('div')
    zone.id = 'zone'
    zone.textContent = 'Drop your CSR here'
    zone.style.cssText = 'width: 300px; height: 80px; border: 1px dashed'
    zone.addEventListener('dragover', (event) => event.preventDefault())
    zone.addEventListener('drop', (event) => {
      event.preventDefault()
      const names = [...(event.dataTransfer?.files ?? [])].map(({ name }) => name)
      ;(window as unknown as { heard: string[] }).heard.push(names.join())
    })
    document.querySelector('h1, h2, h3, [role=heading]')?.after(zone)
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  const wrong = testInfo.outputPath(WRONG.name)
  await writeFile(wrong, WRONG.buffer)
  await dropOn(page.locator('#zone'), wrong)
  await portal.expectDialog()
  expect(await heard()).toEqual([])
  await portal.goBack()
  await dropOn(page.locator('#zone'), right.path)
  await expect.poll(heard).toEqual(['right.csr'])
  await expect(portal.dialog).toHaveCount(0)
  await dropOn(page.locator('#zone'), wrong)
  await portal.expectDialog()
  await portal.insist(RIGHT_TOPIC)
  await expect.poll(heard).toEqual(['right.csr', WRONG.name])
})
