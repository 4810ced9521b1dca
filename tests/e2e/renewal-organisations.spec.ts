// Two organisations: each has its own renewal, and the certificate of one is never taken for the other's.

import { importPublicKey } from '../practice/authority/keys.ts'
import { LOOKALIKE_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { makeCertificateFile, runUpTo } from './support/renewal.ts'
import { authority, makeRequestFile } from './support/request-file.ts'

const OSAKA = 'Osaka K.K.'
const TOKYO = 'Tokyo K.K.'

test('each has its own renewal, and goes on where it was', async ({ koshin, words }) => {
  await koshin.rememberOrganisation({ name: OSAKA, topic: LOOKALIKE_TOPIC })
  await koshin.rememberOrganisation({ name: TOKYO })
  const app = new App(await koshin.desk(), words)
  await app.switchTo(TOKYO)
  await app.press('home.start')
  await app.showsStep('consoleUid')
  for (const step of ['consoleUid', 'portalAccount', 'portalUid'] as const) {
    await app.showsStep(step)
    await app.press('run.doneByHand')
  }
  await app.tickByHand('wizardStart', 'wizardDetails')
  await app.showsStep('signingRequestDownload')

  await app.switchTo(OSAKA)
  await expect(app.button('home.start')).toBeVisible()
  await expect(app.page.getByText(LOOKALIKE_TOPIC)).toBeVisible()
  await app.press('home.start')
  await app.showsStep('consoleUid')

  const other = new App(await koshin.desk(), words)
  await other.showsStep('consoleUid')
  await other.switchTo(TOKYO)
  await other.showsStep('signingRequestDownload')
  // What is chosen in one frame is shown in every other.
  await app.showsStep('signingRequestDownload')
  const { organisations, runs } = await koshin.records()
  const ticks = organisations.map(({ id, name }) => {
    const run = runs.find(({ organisationId }) => organisationId === id)
    return [name, Object.keys(run?.ticks ?? {}).length]
  })
  expect(Object.fromEntries(ticks)).toEqual({ [OSAKA]: 0, [TOKYO]: 5 })
})

test('the certificate of the other one is called by its name', async ({ koshin, words }, testInfo) => {
  const by = await authority()
  const request = await makeRequestFile(by, testInfo)
  const osaka = await koshin.rememberOrganisation({ name: OSAKA, topic: LOOKALIKE_TOPIC })
  const tokyo = await koshin.rememberOrganisation({ name: TOKYO })
  const { publicKey } = request
  const signingRequest = { fileName: 'request.csr', sha256: 'ab', publicKey, at: Date.now() }
  const mine = runUpTo('judgeCertificate', tokyo, { signingRequest })
  const theirs = runUpTo('judgeCertificate', osaka, { signingRequest })
  await koshin.remember({ runs: [mine, theirs] })
  const key = await importPublicKey(publicKey)
  const file = await makeCertificateFile(by, testInfo, 'osaka.pem', { topic: LOOKALIKE_TOPIC, key })

  const app = new App(await koshin.desk(), words)
  await app.showsStep('judgeCertificate')
  await app.judge(file.path, file.name)
  await app.says('judge.stop')
  await app.says('finding.topicOfAnother.title', LOOKALIKE_TOPIC, LOOKALIKE_TOPIC, OSAKA)
  await app.showsStep('judgeCertificate')

  await app.switchTo(OSAKA)
  await app.showsStep('judgeCertificate')
  await app.saysNot('judge.stop')
  await app.judge(file.path, file.name)
  await app.says('judge.ok')
  await expect
    .poll(async () => (await koshin.records()).runs.filter((run) => run.certificate).map(({ id }) => id))
    .toEqual([theirs.id])
})
