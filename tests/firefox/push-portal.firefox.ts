// In Firefox: the rows of Apple's push portal are told apart, every wrong press is held, and the right one passes and is ticked.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runUpTo } from '../e2e/support/renewal.ts'
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { CONSEQUENCES, ORGANISATION, RIGHT, ROWS } from '../support/other-browsers.ts'
import { type Firefox, openFirefox } from './firefox.ts'
import { BY_CLICK, bannerSays, control, isHeldInEveryWay, verdicts } from './page.ts'

let firefox: Firefox

beforeAll(async () => {
  firefox = await openFirefox()
  await firefox.remember({ organisations: [ORGANISATION], currentOrganisation: ORGANISATION.id })
})
afterAll(() => firefox?.close())

const happened = () => firefox.practice.world.log.filter(({ what }) => CONSEQUENCES.includes(what))

/** The list with every i opened that has to be, so that every row has been read and the bar says so. */
async function listRead(markup: string, says = 'found'): Promise<Page> {
  const page = await firefox.portal(`?markup=${markup}`)
  await page.waitForFunction(
    (rows) => document.querySelectorAll('[data-koshin-verdict]').length === rows,
    {},
    ROWS.length,
  )
  for (const row of ROWS.keys()) {
    if ((await verdicts(page))[row] !== 'not-read') continue
    await (await control(page, ['i', 'Info', 'Information'], row)).click()
    await page.waitForFunction(
      (at) =>
        /this-one$/.test(
          document.querySelectorAll('[data-koshin-verdict]')[at]?.getAttribute('data-koshin-verdict') ?? '',
        ),
      {},
      row,
    )
  }
  await bannerSays(page, says)
  return page
}

it.each(MARKUPS)(
  'the %s build: the one right row is marked; the others, Revoke and Create are held',
  async (markup) => {
    const page = await listRead(markup)
    expect((await verdicts(page)).filter((one) => one === 'this-one')).toHaveLength(1)
    const before = happened().length
    await isHeldInEveryWay(page, () => control(page, 'Renew', RIGHT === 0 ? 1 : 0))
    await isHeldInEveryWay(page, () => control(page, 'Revoke', RIGHT), { only: BY_CLICK })
    await isHeldInEveryWay(page, () => control(page, 'Create a Certificate'), { only: BY_CLICK })
    expect(happened().slice(before)).toEqual([])
    await page.close()
  },
)

it('Renew on the right row passes at the first press and is ticked', async () => {
  await firefox.remember({ runs: [runUpTo('renew', ORGANISATION, { id: 'the run' })] })
  const page = await listRead('table', 'pressRenew')
  await (await control(page, 'Renew', RIGHT)).click()
  await bannerSays(page, 'chooseFile')
  expect(happened().map(({ what }) => what)).toContain('renew-opened')
  await expect.poll(async () => (await firefox.records()).runs[0]?.ticks.renew?.by).toBe('page')
  await page.close()
})
