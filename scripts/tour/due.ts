// The tour of what is due: forty customers on one screen, one of them found by its number, and the year as a picture.
import { expect } from '@playwright/test'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { topicOf } from '../../tests/e2e/support/many-files.ts'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import type { Language } from '../languages.ts'
import type { TourChapter, TourStep } from './step.ts'

const CUSTOMERS = 40

const IN_ENGLISH = { named: (number: string) => `Customer ${number} Ltd.`, typed: 'customer 3' }
const IN_JAPANESE = { named: (number: string) => `株式会社顧客${number}`, typed: '顧客3' }

/** How the customers are called, and what is typed to find those from the thirtieth on. */
const namesIn = (language: Language) => (language === 'ja' ? IN_JAPANESE : IN_ENGLISH)

/** Customers of one company that looks after them all; their ends are spread over the year. */
function customers(now: number, language: Language): Organisation[] {
  return Array.from({ length: CUSTOMERS }, (_, number) => ({
    id: `customer-${number}`,
    name: namesIn(language).named(String(number + 1).padStart(2, '0')),
    customerNumber: `C-${1000 + number}`,
    consoleId: 'clomo',
    topic: topicOf(number),
    account: `mdm@customer-${number + 1}.example`,
    notAfter: now + (number * 9 - 5) * DAY,
    ...(number % 3 === 0 && {
      servers: [`CLOMO ${number + 1}`],
      serverToken: { notAfter: now + (number * 7 + 20) * DAY, isEstimate: true as const, at: now },
    }),
    ...(number % 5 === 0 && { contentToken: { notAfter: now + (number * 8 + 40) * DAY, at: now } }),
    createdAt: now,
    updatedAt: now,
  }))
}

const steps: readonly TourStep[] = [
  {
    title: 'Forty customers: what is due comes first, whatever it is; an estimate is called one',
    shows: 'together',
    async perform(stage) {
      const desk = await stage.desk()
      await writeRecords(desk.page, { organisations: customers(stage.practice.world.now(), stage.language) })
      await desk.inSwitcher(stage.words('dueScreen.open'))
      await expect(desk.page.locator('.due-row').first()).toBeVisible()
      await desk.says('certainty.estimate')
      return desk
    },
  },
  {
    title: 'One of them is found by its customer number, and opened by Enter',
    async perform(stage) {
      const desk = await stage.desk()
      await desk.inSwitcher(stage.words('dueScreen.open'))
      await desk.page.getByLabel(stage.words('dueScreen.search')).fill('c-1012')
      await expect(desk.page.locator('.due-row')).toHaveCount(2)
      return desk
    },
  },
  {
    title: 'In the switcher nothing changes until it is chosen',
    async perform(stage) {
      const desk = await stage.desk()
      await desk.switcher.click()
      await desk.page.keyboard.type(namesIn(stage.language).typed)
      await expect(desk.page.getByRole('option').first()).toBeVisible()
      return desk
    },
  },
  {
    title: 'A year at a glance, to look at or to print',
    async perform(stage) {
      const desk = await stage.desk()
      await desk.inSwitcher(stage.words('dueScreen.open'))
      await desk.press('dueList.year')
      await expect(desk.page.locator('.year-picture').first()).toBeVisible()
      return desk
    },
  },
]

export const due: readonly TourChapter[] = [['What is due for forty customers', steps]]
