// Where the banner stands: off everything that can be pressed, however small it is, wherever it is kept, and though it is drawn beyond its own box.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { PortalPage, signIn } from './support/portal-page.ts'

/** What is put at the foot of the window, where the banner would stand. `[data-kept-free]` is where a hand would press. */
const KINDS: Record<string, string> = {
  'a round i that only the pointer shows':
    '<span data-kept-free style="position:fixed;left:217px;bottom:21px;width:19px;height:19px;border-radius:50%;cursor:pointer;background:#07c"></span>',
  'a card that is a link as a whole':
    '<div data-kept-free style="position:fixed;left:30px;bottom:0;width:300px;height:70px;background:#eee">' +
    '<style>#card::after{content:"";position:absolute;inset:0}</style><a id="card" href="#x" style="font-size:1px">x</a></div>',
  'a narrow card that is a link as a whole':
    '<div data-kept-free style="position:fixed;left:36px;bottom:0;width:46px;height:70px;background:#eee">' +
    '<style>#card::after{content:"";position:absolute;inset:0}</style><a id="card" href="#x" style="font-size:1px">x</a></div>',
  'a button in an open shadow root':
    '<div data-kept-free style="position:fixed;left:151px;bottom:17px;width:24px;height:24px"><template shadowrootmode="open"><button style="width:24px;height:24px"></button></template></div>',
  'a button in a frame':
    '<iframe data-kept-free style="position:fixed;left:83px;bottom:15px;width:30px;height:30px;border:0" srcdoc="<button style=\'position:fixed;inset:0\'>x</button>"></iframe>',
  'a link of several lines':
    '<div style="position:fixed;left:300px;bottom:6px;width:40px"><a data-kept-free href="#x">one two three four</a></div>',
}

/** What can only be read, at the same place. */
const NOTE = '<p style="position:fixed;left:8px;bottom:0;width:900px;height:60px">A note at the foot.</p>'

/** Puts it there as its parser would, shadow roots included; room is left beside it. */
const put = (page: Page, markup: string): Promise<void> =>
  page.evaluate((html) => {
    const holder = document.createElement('div')
    holder.dataset.holder = ''
    holder.setHTMLUnsafe(html)
    document.body.append(holder)
  }, markup)

/** How the banner lies to what must be kept free: `beside` once it has found its place. */
const lies = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [banner, kept] = ['koshin-banner', '[data-kept-free]'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    )
    if (!banner || !kept || kept.width === 0) return 'not there'
    const isOver =
      banner.left < kept.right && kept.left < banner.right && banner.top < kept.bottom && kept.top < banner.bottom
    return isOver ? 'over' : 'beside'
  })

test('leaves free what can be pressed, stands over what can only be read, and comes back to it', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=spa')
  const { page, banner } = portal
  await expect(banner).toHaveAttribute('data-shape', 'wide')
  const before = await banner.boundingBox()
  const goesBack = async () => {
    await page.evaluate(() => {
      for (const holder of document.querySelectorAll('[data-holder]')) holder.remove()
    })
    await expect.poll(() => banner.boundingBox()).toEqual(before)
  }
  for (const [kind, markup] of Object.entries(KINDS)) {
    await test.step(`leaves ${kind} free`, async () => {
      await put(page, markup)
      await expect.poll(() => lies(page), kind).toBe('beside')
      await goesBack()
    })
  }
  await test.step('stands over what can only be read, and comes back to it', async () => {
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), NOTE)
    await put(page, KINDS['a round i that only the pointer shows'] ?? '')
    await expect.poll(() => lies(page)).toBe('beside')
    await goesBack()
  })
})

test('stands at the foot of the window as large as ever where the page is drawn larger, and marks stand in their rows', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  await expect(portal.banner).toHaveAttribute('data-shape', 'wide')
  const stands = () =>
    portal.page.evaluate(() => {
      const { left, bottom, height } = document.querySelector('koshin-banner')?.getBoundingClientRect() ?? new DOMRect()
      const rows = [...document.querySelectorAll('[data-koshin-verdict]')].map((row) => row.getBoundingClientRect())
      const marks = [...document.querySelectorAll<HTMLElement>('koshin-mark')].map((mark) => {
        const box = mark.getBoundingClientRect()
        const row = rows[Number(mark.dataset.row)] ?? new DOMRect()
        const middle = (box.top + box.bottom) / 2
        return { height: box.height, isInRow: middle > row.top - 10 && middle < row.bottom && box.left >= row.left }
      })
      return {
        left: Math.round(left),
        below: Math.round(innerHeight - bottom),
        height: Math.round(height),
        marks: Math.max(...marks.map((mark) => Math.round(mark.height))),
        inRows: marks.every(({ isInRow }) => isInRow),
      }
    })
  await expect.poll(async () => (await stands()).inRows).toBe(true)
  const before = await stands()
  for (const outermost of ['html', 'body']) {
    const style = await portal.page.addStyleTag({ content: `${outermost} { zoom: 2 }` })
    await expect.poll(stands, outermost).toEqual(before)
    await style.evaluate((element) => element.parentNode?.removeChild(element))
    await expect.poll(stands).toEqual(before)
  }
})

/** What the browser itself says at the foot of the window, of a link under the pointer say, in CSS pixels. */
const STATUS_BUBBLE = 24

test('stands above what the browser itself says at the foot of the window, line, pill and panel', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  const { page, banner } = portal
  const below = () => banner.evaluate((bar) => innerHeight - bar.getBoundingClientRect().bottom)
  await expect(banner).toHaveAttribute('data-shape', 'wide')
  expect(await below()).toBeGreaterThanOrEqual(STATUS_BUBBLE)
  await banner.locator('.toggle').click()
  const lies = await banner.evaluate((bar) => {
    const panel = bar.shadowRoot?.querySelector('.panel')?.getBoundingClientRect()
    return panel && bar.getBoundingClientRect().top - panel.bottom
  })
  expect(lies).toBeGreaterThanOrEqual(4)
  await banner.locator('.toggle').click()
  await page.mouse.click(640, 20)
  await put(
    page,
    '<div data-kept-free style="position:fixed;inset:auto 80px 0 0;height:120px"><button style="width:100%;height:100%">x</button></div>',
  )
  await expect(banner).toHaveAttribute('data-shape', 'pill')
  expect(await below()).toBeGreaterThanOrEqual(STATUS_BUBBLE)
})

test.describe('on a desktop', () => {
  test.use({ ownBrowser: true, scrollbars: true })

  test('never stands under a scrollbar, however much it says', async ({ koshin, practice }) => {
    await koshin.rememberOrganisation({
      name: `The Organisation with a Name as Long as Names ever are, ${'Ltd. '.repeat(12)}`,
    })
    const page = await koshin.newPage()
    await page.setViewportSize({ width: 900, height: 900 })
    const portal = new PortalPage(await koshin.portal(page, '?markup=spa'), practice.world)
    await signIn(page)
    await page.addStyleTag({ content: 'html { overflow-y: scroll } ::-webkit-scrollbar { width: 30px }' })
    await expect(portal.banner).toHaveAttribute('data-shape', 'wide')
    const room = () =>
      page.evaluate(() => {
        const { right, width } = document.querySelector('koshin-banner')?.getBoundingClientRect() ?? new DOMRect()
        return { scrollbar: innerWidth - document.documentElement.clientWidth, width, right }
      })
    // As wide as there is room, and no wider.
    await expect.poll(room).toEqual({ scrollbar: 30, width: 900 - 30 - 16, right: 900 - 30 - 8 })
  })
})
