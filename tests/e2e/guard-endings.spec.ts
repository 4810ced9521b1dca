// What is unknown on a list that was read: a button that is at work by the end of its press, one among a row's actions, the answer to a question.
import type { Page } from '@playwright/test'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import type { Koshin } from './support/koshin.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)
/** What a translator makes of Revoke, and of Cancel. */
const CANCELS = ['取消', '취소', 'Annuler', 'Annulla', 'Cancelar', 'Abbrechen', 'キャンセル']

/** The list with every row read; the page notes which of our own buttons have been reached. */
async function list(koshin: Koshin, world: ConstructorParameters<typeof PortalPage>[1]): Promise<PortalPage> {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, world, '?markup=table')
  await portal.readAll()
  await portal.page.keyboard.press('Escape')
  await portal.page.evaluate(() => {
    const reached: string[] = []
    Object.assign(window, { reached })
    document.addEventListener('click', ({ target }) => {
      const own = (target as Element).closest<HTMLElement>('[data-own]')
      if (own?.dataset.own) reached.push(own.dataset.own)
    })
  })
  return portal
}

/** Puts HTML into the page: behind Revoke in every row, where `row` stands for its place, or over the page. */
const put = (page: Page, html: string, where: 'rows' | 'page'): Promise<void> =>
  page.evaluate(
    ({ html, where }) => {
      for (const old of document.querySelectorAll('.own')) old.remove()
      const place = (parent: Element, inside: string, css: string) => {
        const own = document.createElement('span')
        own.className = 'own'
        own.style.cssText = css
        own.innerHTML = inside
        parent.append(own)
      }
      if (where === 'page') {
        place(document.body, html, 'position:fixed;left:400px;top:500px;z-index:9;background:white')
        return
      }
      for (const [at, row] of [...document.querySelectorAll('tr[data-koshin-verdict]')].entries()) {
        const revoke = [...row.querySelectorAll('a,button')].find((one) => one.textContent?.trim() === 'Revoke')
        if (revoke?.parentElement) place(revoke.parentElement, html.replaceAll('ROW', String(at)), '')
      }
    },
    { html, where },
  )

/** What has reached the page since it was asked last. */
const reached = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { reached: string[] }).reached.splice(0))

const own = (page: Page, name: string) => page.locator(`[data-own="${name}"]`)

for (const [says, event] of [
  ['Working…', 'mousedown'],
  ['<svg width="30" height="9"></svg>', 'pointerdown'],
] as const) {
  test(`a button that says something else by the end of its press is the same press still: at ${event}`, async ({
    koshin,
    practice,
  }) => {
    const portal = await list(koshin, practice.world)
    await portal.page.evaluate(
      ({ says, event }) =>
        document.addEventListener(event, ({ target }) => {
          const pressed = (target as Element).closest('a,button')
          if (pressed?.textContent?.trim() === 'Renew') pressed.innerHTML = says
        }),
      { says, event },
    )
    portal.beginWatch()
    await portal.control('Renew', 0).click()
    await portal.expectDialog('This is not your certificate')
    await portal.goBack()
    await portal.expectNothingReached('Renew of another row')
    await portal.control('Renew', RIGHT).click()
    await portal.expectReached('renew-opened')
  })
}

test('what nobody knows among the actions of another row is held; in the own row, and what only opens something, it passes', async ({
  koshin,
  practice,
}) => {
  const portal = await list(koshin, practice.world)
  const { page } = portal
  for (const html of ['<button data-own="ROW">×</button>', '<a role="button" tabindex="0" data-own="ROW">Extend</a>']) {
    await put(page, html, 'rows')
    await own(page, '0').click()
    await portal.expectDialog("Koshin can't tell what this does")
    await portal.goBack()
    await own(page, String(RIGHT)).click()
    expect(await reached(page), html).toEqual([String(RIGHT)])
  }
  for (const html of [
    '<button data-own="ROW" aria-haspopup="menu">⋯</button>',
    '<button data-own="ROW">Details</button>',
    '<button data-own="ROW">Download</button>',
    '<input type="checkbox" data-own="ROW">',
  ]) {
    await put(page, html, 'rows')
    await own(page, '0').click()
    expect(await reached(page), html).toEqual(['0'])
  }
})

test('Cancel in a row may be Revoke, in a dialog it is Cancel', async ({ koshin, practice }) => {
  const portal = await list(koshin, practice.world)
  const { page } = portal
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('a,button')) {
      if (one.textContent?.trim() !== 'Revoke') continue
      const other = document.createElement('button')
      other.dataset.own = 'revoke'
      one.replaceWith(other)
    }
  })
  for (const label of CANCELS) {
    await page.evaluate((label) => {
      for (const one of document.querySelectorAll('[data-own=revoke]')) one.textContent = label
    }, label)
    await own(page, 'revoke').first().click()
    await portal.expectDialog()
    await portal.goBack()
    await put(page, `<div role="dialog"><p>?</p><button data-own="cancel">${label}</button></div>`, 'page')
    await own(page, 'cancel').click()
    expect(await reached(page), label).toEqual(['cancel'])
  }
})

test('a question whether to do harm is answered by whoever was asked for the proven row alone', async ({
  koshin,
  practice,
}) => {
  const portal = await list(koshin, practice.world)
  const { page } = portal
  const question = (text: string) =>
    `<div role="dialog"><p>${text}</p><button data-own="cancel">Cancel</button><button data-own="ok">OK</button></div>`
  for (const text of ['It cannot be undone. Sure?', 'Renew this certificate?', '証明書を失効させますか？']) {
    await put(page, question(text), 'page')
    await own(page, 'ok').click()
    await portal.expectDialog("Koshin can't tell what this does")
    await portal.goBack()
    await own(page, 'cancel').click()
    expect(await reached(page), text).toEqual(['cancel'])
  }
  for (const text of ['How do I renew a certificate?', 'Renew before it ends.', 'Stay signed in with 山田?']) {
    await put(page, question(text), 'page')
    await own(page, 'ok').click()
    expect(await reached(page), text).toEqual(['ok'])
  }
  await put(page, '', 'page')
  // The page asks behind its own Renew.
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()))
  await portal.control('Renew', RIGHT).click()
  await put(page, question('Renew this certificate?'), 'page')
  await own(page, 'ok').click()
  expect(await reached(page)).toEqual(['ok'])
  await portal.control('Renew', RIGHT).click()
  await put(page, question('Revoke this certificate?'), 'page')
  await own(page, 'ok').click()
  await portal.expectDialog("Koshin can't tell what this does")
})

test('what does not come out of a shadow root is heard in there', async ({ koshin, practice }) => {
  const portal = await list(koshin, practice.world)
  const { page } = portal
  await put(page, '<own-form></own-form>', 'page')
  await page.evaluate(() => {
    const root = document.querySelector('own-form')?.attachShadow({ mode: 'open' })
    if (!root) throw new Error('no place')
    root.innerHTML = `<form><input id="field"><b role="button">Revoke</b></form>
      <select id="choice"><option>…</option><option>Revoke</option></select>`
    const { reached } = window as unknown as { reached: string[] }
    root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      reached.push('submit')
    })
    root.querySelector('select')?.addEventListener('change', () => reached.push('change'))
  })
  await page.locator('own-form #field').press('Enter')
  await portal.expectDialog('Revoking is not part of a renewal')
  await portal.goBack()
  await page.locator('own-form #choice').selectOption('Revoke')
  await portal.expectDialog('Revoking is not part of a renewal')
  await portal.goBack()
  await expect(page.locator('own-form #choice')).toHaveValue('…')
  expect(await reached(page)).toEqual([])
})
