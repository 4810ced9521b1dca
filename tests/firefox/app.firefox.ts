// In Firefox: popup, sidebar and desk show what is on record, and a file is judged by what stands in it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { authority } from '../documents/make.ts'
import { issuePushCertificate } from '../practice/authority.ts'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { type Firefox, openFirefox } from './firefox.ts'

const NAME = 'Grüne & Co <b>'
const DAY = 24 * 60 * 60 * 1000
let firefox: Firefox
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koshin-files-'))
  firefox = await openFirefox()
  const notAfter = Date.now() + 20 * DAY
  const own = {
    id: 'own',
    name: NAME,
    consoleId: 'clomo',
    topic: RIGHT_TOPIC,
    notAfter,
    createdAt: 1,
    updatedAt: 1,
  }
  await firefox.remember({ organisations: [own], currentOrganisation: own.id })
})
afterAll(async () => {
  await firefox?.close()
  await rm(folder, { recursive: true, force: true })
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
  const by = await authority()
  const [key] = by.spareKeys
  if (!key) throw new Error('the test authority has no spare keys')
  const now = Date.now()
  const year = { key, notBefore: now, notAfter: now + 365 * DAY }
  const other = RIGHT_TOPIC.replace(/....$/, '0000')
  const files = await Promise.all(
    [RIGHT_TOPIC, other].map(async (topic, index) => {
      const file = join(folder, `${index}.pem`)
      await writeFile(file, (await issuePushCertificate(by, { topic, ...year })).pem)
      return file
    }),
  )
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
