// A browser with a thousand organisations and ten thousand runs on record, and Koshin opened there as a user opens it.
import type { Page } from '@playwright/test'
import { DAY } from '../../lib/facts/time.ts'
import type { JournalEntry } from '../../lib/model/journal.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { topicOf } from '../../tests/e2e/support/many-files.ts'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import { EDITIONS } from '../build.ts'
import { withPortal } from './portal.ts'

export const ORGANISATIONS = 1000
export const RUNS_EACH = 10

export function organisations(count: number): Organisation[] {
  const now = Date.now()
  return Array.from({ length: count }, (_, number) => ({
    id: `customer-${number}`,
    name: `Customer ${String(number).padStart(4, '0')} ${number % 7 === 0 ? 'Osaka' : 'Tokyo'}`,
    customerNumber: `C-${String(number).padStart(4, '0')}`,
    consoleId: 'clomo',
    topic: topicOf(number),
    account: `mdm@customer-${number}.example`,
    servers: [`MDM ${number}`],
    notAfter: now + ((number * 7919) % 365) * DAY,
    serverToken: { notAfter: now + ((number * 104_729) % 365) * DAY, isEstimate: true as const, at: now },
    contentToken: { notAfter: now + ((number * 1_299_709) % 365) * DAY, at: now },
    createdAt: now,
    updatedAt: now,
  }))
}

/** Ten years of renewals, finished, but for one in a hundred of this year's. */
export function runsOf({ id }: Organisation, number: number): Run[] {
  return Array.from({ length: RUNS_EACH }, (_, year) => {
    const at = Date.now() - year * 365 * DAY
    const isOpen = year === 0 && number % 100 === 50
    const ticks = Object.fromEntries(
      Array.from({ length: 15 }, (_, step) => [`step${step}`, { at, by: 'hand' as const }]),
    )
    return {
      id: `${id}-${year}`,
      organisationId: id,
      procedure: 'push-certificate' as const,
      startedAt: at,
      ...(!isOpen && { finishedAt: at }),
      ticks: isOpen ? {} : ticks,
      before: {},
    }
  })
}

/** The serial number that the renewal replaced. */
export function changeIn({ id, organisationId, startedAt: at }: Run): JournalEntry {
  return {
    ...{ id: `change-${id}`, at, kind: 'changed', subject: 'organisation', subjectId: organisationId, organisationId },
    changes: [{ fact: 'serial', before: '3bb763753df5d8dd', after: '7c1d28e4a90b66f2' }],
  }
}

/** A browser with so many organisations on record: a page of Koshin there, and the popup's address. */
export interface Standing {
  page: Page
  address: string
}

/** Puts so many on record in a fresh browser, with what was changed in each renewal, and works there. */
export function withOrganisations<Answer>(
  count: number,
  work: (standing: Standing) => Promise<Answer>,
): Promise<Answer> {
  return withPortal(EDITIONS.practice, async ({ browser }) => {
    const page = await browser.context.newPage()
    const address = `chrome-extension://${browser.extensionId}/popup.html`
    await page.goto(address)
    const all = organisations(count)
    const runs = all.flatMap(runsOf)
    const journal = runs.map(changeIn)
    await writeRecords(page, { organisations: all, runs, journal, currentOrganisation: 'customer-0' })
    return work({ page, address })
  })
}

/**
 * Opens Koshin in each of these browsers in turn, so many times, each time in a page of its own, as a user opens it: where it came in
 * place of a page that shows a thousand organisations, clearing those away would be measured, too. Gives what each opening came to.
 */
export async function openedInTurn<Answer>(
  standings: readonly [Standing, Standing],
  open: (page: Page, address: string) => Promise<Answer>,
  rounds: number,
): Promise<[Answer[], Answer[]]> {
  const answers: [Answer[], Answer[]] = [[], []]
  for (const { page } of standings) await page.goto('about:blank')
  for (let round = 0; round < rounds; round++) {
    for (const [which, { page, address }] of standings.entries()) {
      const opened = await page.context().newPage()
      answers[which]?.push(await open(opened, address))
      await opened.close()
    }
  }
  return answers
}
