// Pressed from afar: by a key that the page names, by Delete in a row, by a row that is dragged, by a button that carries out a choice.
import type { Page } from '@playwright/test'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

/** Makes the page act on the keys r and Delete in a row, on rows that are dragged to a box, and on a button that says Go. */
function actFromAfar(page: Page): Promise<void> {
  return page.evaluate(() => {
    const reached: string[] = []
    Object.assign(window, { reached })
    const boxes = document.createElement('p')
    boxes.style.cssText = 'position:fixed;right:20px;bottom:60px;z-index:9;background:white'
    boxes.innerHTML = ['Renew', 'Revoke'].map((label) => `<span id="to-${label}">${label}</span> `).join('')
    for (const status of ['Active', 'Revoked']) {
      boxes.innerHTML += `<span id="to-${status}"><b role="heading">${status}</b> <i style="padding:9px">None yet</i></span>`
    }
    document.body.append(boxes)
    let dragged = ''
    for (const box of boxes.children) {
      box.addEventListener('dragover', (event) => event.preventDefault())
      box.addEventListener('drop', () => reached.push(`${box.textContent} ${dragged}`))
    }
    for (const [at, row] of [...document.querySelectorAll<HTMLElement>('tr[data-koshin-verdict]')].entries()) {
      row.tabIndex = 0
      row.draggable = true
      row.dataset.place = String(at)
      row.addEventListener('dragstart', () => {
        dragged = String(at)
      })
      row.addEventListener('keydown', ({ key }) => reached.push(`${key} ${at}`))
      for (const control of row.querySelectorAll('a,button')) {
        if (control.textContent?.trim() === 'Renew') control.setAttribute('aria-keyshortcuts', 'r')
        control.addEventListener('click', (event) => {
          event.preventDefault()
          event.stopPropagation()
          reached.push(`${control.textContent?.trim()} ${at}`)
        })
      }
    }
  })
}

/** Puts what is chosen and a button Go in place of a row's actions. */
function putChoice(page: Page, row: number, choice: 'list' | 'radio', chosen: string): Promise<void> {
  return page.evaluate(
    ({ row, choice, chosen }) => {
      const cells = document.querySelectorAll(`[data-place="${row}"] td`)
      const labels = ['Renew', 'Download', 'Revoke']
      const options = labels.map((label) => `<option ${label === chosen ? 'selected' : ''}>${label}</option>`)
      const radios = labels.map(
        (label) => `<label><input type="radio" name="r${row}" ${label === chosen ? 'checked' : ''}>${label}</label>`,
      )
      const chooser = choice === 'list' ? `<select>${options.join('')}</select>` : radios.join('')
      const cell = cells[cells.length - 1]
      if (!cell) throw new Error('no cell')
      cell.innerHTML = `${chooser}<button id="go-${row}">Go</button>`
      const { reached } = window as unknown as { reached: string[] }
      cell.querySelector('button')?.addEventListener('click', () => reached.push(`Go ${row}`))
    },
    { row, choice, chosen },
  )
}

const reached = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { reached: string[] }).reached.splice(0))

test('a key, a drag or a choice does what its control does: held, or passed, like a press on that', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  const { page } = portal
  await portal.readAll()
  await page.keyboard.press('Escape')
  await actFromAfar(page)
  const row = (at: number) => page.locator(`[data-place="${at}"]`)
  const held = async (title: string | RegExp) => {
    await portal.expectDialog(title)
    expect(await reached(page)).toEqual([])
  }

  await test.step('keys', async () => {
    for (const [key, at, title] of [
      ['r', 0, 'This is not your certificate'],
      ['Delete', 0, 'Revoking is not part of a renewal'],
      ['Backspace', RIGHT, /^Revoking cuts off every device/],
    ] as const) {
      await row(at).press(key)
      await held(title)
      await portal.goBack()
    }
    await row(0).press('ArrowUp')
    await row(0).press('x')
    await row(RIGHT).press('r')
    await expect(portal.dialog).toHaveCount(0)
    expect(await reached(page)).toEqual(['ArrowUp 0', 'x 0', `r ${RIGHT}`])
    await row(0).press('r')
    await portal.expectDialog()
    await portal.insist(TOPICS[0] ?? '')
    expect(await reached(page)).toEqual(['Renew 0'])
  })

  await test.step('rows that are dragged', async () => {
    const drag = (at: number, label: string) =>
      row(at)
        .locator('td')
        .first()
        .dragTo(page.locator(`#to-${label}`))
    await drag(0, 'Revoke')
    await held('Revoking is not part of a renewal')
    await portal.goBack()
    await drag(0, 'Renew')
    await held('This is not your certificate')
    await portal.insist(TOPICS[0] ?? '')
    expect(await reached(page)).toEqual(['Renew 0'])
    await drag(RIGHT, 'Renew')
    expect(await reached(page)).toEqual([`Renew ${RIGHT}`])
    await drag(0, 'Revoked i')
    await held('Revoking is not part of a renewal')
    await portal.goBack()
    await drag(RIGHT, 'Revoked i')
    await held(/^Revoking cuts off every device/)
    await portal.goBack()
    await drag(0, 'Active i')
    expect(await reached(page)).toEqual(['Active None yet 0'])
  })

  await test.step('a status that is chosen in a row, and one by which a list is sifted', async () => {
    await page.evaluate(() => {
      const { reached } = window as unknown as { reached: string[] }
      const list = (id: string) =>
        `<select id="${id}"><option>Active</option><option>Expired</option><option>Revoked</option></select>`
      document.querySelector('[data-place="0"] td')?.insertAdjacentHTML('beforeend', list('status'))
      document.body.insertAdjacentHTML('afterbegin', list('filter'))
      for (const one of document.querySelectorAll('#status,#filter'))
        one.addEventListener('change', () => reached.push(`${one.id} ${(one as HTMLSelectElement).value}`))
    })
    await page.locator('#status').selectOption('Revoked')
    await held('Revoking is not part of a renewal')
    await portal.goBack()
    await page.locator('#filter').selectOption('Revoked')
    await page.locator('#status').selectOption('Expired')
    expect(await reached(page)).toEqual(['filter Revoked', 'status Expired'])
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('#status,#filter')) one.remove()
    })
  })

  await test.step('an option that only a script has named as the chosen one', async () => {
    await page.evaluate(() => {
      const { reached } = window as unknown as { reached: string[] }
      const list = '<div id="own-list" tabindex="0" role="listbox"><p>Revoke</p><p>Details</p><p>Renew</p></div>'
      document.body.insertAdjacentHTML('afterbegin', list)
      document.querySelector('#own-list')?.addEventListener('keydown', () => reached.push('key'))
    })
    const choose = (at: number) =>
      page.locator('#own-list').evaluate((list, at) => {
        list.ariaActiveDescendantElement = list.querySelectorAll('p')[at] ?? null
      }, at)
    await choose(0)
    await page.locator('#own-list').press('Enter')
    await held('Revoking is not part of a renewal')
    await portal.goBack()
    await choose(1)
    await page.locator('#own-list').press('Enter')
    expect(await reached(page)).toEqual(['key'])
    await page.evaluate(() => document.querySelector('#own-list')?.remove())
  })

  for (const choice of ['list', 'radio'] as const) {
    await test.step(`a choice made before: ${choice}`, async () => {
      await putChoice(page, 0, choice, 'Renew')
      await putChoice(page, RIGHT, choice, 'Revoke')
      await page.locator('#go-0').click()
      await held('This is not your certificate')
      await portal.goBack()
      await page.locator(`#go-${RIGHT}`).click()
      await held(/^Revoking cuts off every device/)
      await portal.goBack()
      await putChoice(page, 0, choice, 'Download')
      await putChoice(page, RIGHT, choice, 'Renew')
      await page.locator('#go-0').click()
      await page.locator(`#go-${RIGHT}`).click()
      expect(await reached(page)).toEqual(['Go 0', `Go ${RIGHT}`])
    })
  }
})
