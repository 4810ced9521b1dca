// In Firefox: popup, sidebar and desk show what is on record, and a file is judged by what stands in it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import { takeAway, temporaryFolder } from '../../scripts/temporary.ts'
import { ORGANISATION, writeTwoCertificates } from '../support/other-browsers.ts'
import { type Firefox, openFirefox } from './firefox.ts'

const NAME = 'Grüne & Co <b>'
let firefox: Firefox
let folder: string

beforeAll(async () => {
  folder = await temporaryFolder('files')
  firefox = await openFirefox()
  const notAfter = Date.now() + 20 * DAY
  const own = { ...ORGANISATION, name: NAME, notAfter }
  await firefox.remember({ organisations: [own], currentOrganisation: own.id })
})
afterAll(async () => {
  await firefox?.close()
  await takeAway(folder)
})

it.each(['popup.html', 'sidepanel.html', 'desk.html'])(
  '%s shows the organisation and what to do next',
  async (path) => {
    const page = await firefox.open(path)
    // The switcher is a field: its text is its value.
    await page.waitForFunction(
      (name) => [...document.querySelectorAll('input')].some(({ value }) => value === name),
      {},
      NAME,
    )
    await page.waitForFunction(() => document.querySelector('main button') !== null)
    await page.close()
  },
)

it('the certificate of the recorded UID is told from another one', async () => {
  const files = await writeTwoCertificates(folder)
  const desk = await firefox.open('desk.html#files')
  await desk.waitForFunction(() => document.querySelector('input[type=file]') !== null)
  const field = await desk.$('input[type=file]')
  if (!field) throw new Error('The desk has no field for files')
  await (field as unknown as { uploadFile: (...paths: string[]) => Promise<void> }).uploadFile(...files)
  await desk.waitForFunction(
    () => document.body.textContent?.includes('0.pem') && document.body.textContent.includes('1.pem'),
  )
  const standings = await desk.$$eval('span.standing', (all) =>
    all.map((one) => [
      one.className.split('-').at(-1),
      one.closest('li, details, article')?.textContent?.match(/[01]\.pem/)?.[0],
    ]),
  )
  expect(standings).toEqual([
    ['stop', '1.pem'],
    ['warning', '0.pem'],
  ])
  await desk.close()
})
