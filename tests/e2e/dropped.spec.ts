// What is dropped in the place of the one file: a folder, several files, a word. Each is said, and none is judged in silence.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { type Dragged, dropOn } from './support/drop.ts'
import { runUpTo } from './support/renewal.ts'

test.use({ language: 'ja' })

test('not one file', async ({ koshin, words }, testInfo) => {
  const organisation = await koshin.rememberOrganisation()
  await koshin.remember({ runs: [runUpTo('judgeCertificate', organisation)] })
  const [none, one, two] = ['empty', 'unpacked', 'downloads'].map((name) => testInfo.outputPath(name))
  if (!none || !one || !two) throw new Error('unreachable')
  await Promise.all([none, one, two].map((folder) => mkdir(folder, { recursive: true })))
  const empty = join(one, 'MDM_ i3Systems,Inc._Certificate.pem')
  const files = [empty, join(one, '.DS_Store'), join(two, 'a.pem'), join(two, 'b.csr')]
  await Promise.all(files.map((path) => writeFile(path, '')))

  const app = new App(await koshin.newPage(), words)
  await app.page.goto(koshin.url('sidepanel.html'))
  await app.showsStep('judgeCertificate')
  const several = words('judge.droppedSeveral', '2')
  const said = app.step.locator('.drop [aria-live=polite]')

  for (const [name, data, says] of [
    ['two files', { items: [], files: files.slice(2) }, several],
    ['a folder of two', { items: [], files: [two] }, several],
    ['a folder of none', { items: [], files: [none] }, words('judge.droppedNone')],
    ['a word', { items: [{ mimeType: 'text/plain', data: 'a.pem' }] }, words('judge.droppedNone')],
  ] as [string, Dragged, string][]) {
    await test.step(name, async () => {
      await dropOn(app.step.locator('.drop'), data)
      await expect(said).toHaveText(says)
      await app.saysNot('judge.notThat')
    })
  }

  await test.step('the folder that a browser has unpacked, with the one file in it', async () => {
    await dropOn(app.step.locator('.drop'), { items: [], files: [one] })
    await app.says('judge.notThat')
    await app.says('documents.empty.name')
    await expect(said).toHaveText('')
  })
})
