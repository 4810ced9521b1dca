// First use by pasting: whatever form the UID comes in, what is not clear is asked, and a popup that closes loses nothing.
import { LOOKALIKE_TOPIC, OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'

const UUID = RIGHT_TOPIC.slice(RIGHT_TOPIC.lastIndexOf('.') + 1)
const FULL_WIDTH = RIGHT_TOPIC.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

const FORMS = {
  'a whole Subject DN, broken over lines': `C=JP, CN=APSP:${UUID.slice(0, 13)}\n  ${UUID.slice(13)},\r\nUID=com.apple.mgmt.\n\tExternal.${UUID.slice(0, 20)}\u200b\n${UUID.slice(20)}`,
  'full-width letters': `プッシュ通知証明書のサブジェクト：／ＵＩＤ＝${FULL_WIDTH}`,
  'upper case in a mail': `いつもお世話になっております。UID は ${RIGHT_TOPIC.toUpperCase()} です。`,
  'a console line': `/UID=${RIGHT_TOPIC}/CN=APSP:${UUID}/C=JP`,
}

test.use({ language: 'ja' })

test('any form of the UID is read, and put on record', async ({ koshin, words }) => {
  const page = await koshin.newPage()
  const app = new App(await koshin.openPopup(page), words)
  await app.chooseWay('paste')
  for (const [form, text] of Object.entries(FORMS)) {
    await test.step(form, async () => {
      await app.page.locator('#pasted').fill(text)
      await app.says('learn.found')
      await expect(app.page.locator('#pasted-answer')).toContainText(RIGHT_TOPIC)
      await app.page.locator('#pasted').fill('')
      await expect(app.page.locator('#pasted-answer')).toBeEmpty()
    })
  }
  await app.page.locator('#pasted').fill(FORMS['full-width letters'])
  await app.press('learn.useThis')
  await app.putOnRecord('株式会社サンプル', OWN_ACCOUNT)
  const { organisations } = await koshin.records()
  expect(organisations).toMatchObject([{ name: '株式会社サンプル', topic: RIGHT_TOPIC, account: OWN_ACCOUNT }])
  expect(organisations[0]).not.toHaveProperty('notAfter')
})

test('two UIDs: the user says which; a contradiction and nonsense are told', async ({ koshin, words }) => {
  const page = await koshin.newPage()
  const app = new App(await koshin.openPopup(page), words)
  await app.chooseWay('paste')
  const field = app.page.locator('#pasted')

  await field.fill('com.apple.mgmt.External.3f6d2c1a-8b47')
  await app.says('learn.none.title')
  await field.fill('UID=com.apple.mail.XServer.0B7C3E52-84D9-4A61-9E07-C1F2A6580D3B')
  await app.says('learn.other.title')
  await expect(app.button('learn.useThis')).toHaveCount(0)

  await field.fill(`UID=${LOOKALIKE_TOPIC}, CN=APSP:${UUID}`)
  await app.says('learn.contradiction.title')
  await expect(app.button('learn.useThis')).toHaveCount(0)

  await field.fill(`${LOOKALIKE_TOPIC}\n${RIGHT_TOPIC}`)
  await app.says('learn.several.title', '2')
  await expect(app.button('learn.useThis')).toBeDisabled()
  await app.button('learn.useThis').click({ force: true })
  await app.says('learn.several.title', '2')
  await app.option(RIGHT_TOPIC).check()
  await app.press('learn.useThis')
  await app.says('learn.confirm.title')
  await expect(app.page.getByText(RIGHT_TOPIC)).toBeVisible()
  await expect(app.page.getByText(LOOKALIKE_TOPIC)).toHaveCount(0)
  expect((await koshin.records()).organisations).toEqual([])
})

test('a popup that closes in the middle loses nothing that was typed', async ({ koshin, words }) => {
  const page = await koshin.newPage()
  const open = async () => new App(await koshin.openPopup(page), words)
  const close = async (app: App) => {
    const closed = app.page.waitForEvent('close')
    await koshin.newPage().then((other) => other.bringToFront())
    await closed
  }
  const first = await open()
  await first.chooseWay('paste')
  await first.page.locator('#pasted').fill(`まだ途中 ${RIGHT_TOPIC}`)
  await close(first)

  const second = await open()
  await expect(second.page.locator('#pasted')).toHaveValue(`まだ途中 ${RIGHT_TOPIC}`)
  await second.press('learn.useThis')
  await second.page.locator('#organisation-name').fill('株式会社サン')
  await second.page.locator('#organisation-account').fill(OWN_ACCOUNT)
  await second.page.locator('#organisation-console').selectOption('other')
  await close(second)

  const third = await open()
  await expect(third.page.getByText(RIGHT_TOPIC)).toBeVisible()
  await expect(third.page.locator('#organisation-name')).toHaveValue('株式会社サン')
  await expect(third.page.locator('#organisation-account')).toHaveValue(OWN_ACCOUNT)
  await expect(third.page.locator('#organisation-console')).toHaveValue('other')

  const opened = koshin.context.waitForEvent('page', (one) => one.url().includes('desk.html'))
  await third.press('frame.openDesk')
  const desk = new App(await opened, words)
  await expect(desk.page.locator('#organisation-name')).toHaveValue('株式会社サン')
  await desk.putOnRecord('株式会社サンプル')
  await expect
    .poll(async () => (await koshin.records()).organisations)
    .toMatchObject([{ topic: RIGHT_TOPIC, consoleId: 'other' }])
})

test('a UID that is on record already is not put there twice', async ({ koshin, words }) => {
  await koshin.rememberOrganisation({ name: '登録済み' })
  const desk = new App(await koshin.desk(), words)
  await desk.switchTo(words('organisations.manage'))
  await desk.press('organisations.add')
  await desk.chooseWay('paste')
  await desk.page.locator('#pasted').fill(RIGHT_TOPIC)
  await desk.press('learn.useThis')
  await desk.says('learn.confirm.knownTitle', '登録済み')
  await desk.press('learn.confirm.openKnown')
  await expect(desk.button('home.start')).toBeVisible()
  expect((await koshin.records()).organisations).toHaveLength(1)
})
