// The tour of Koshin on the console's own pages: its address is allowed, the right button is marked, the wrong one held.
import { expect } from '@playwright/test'
import { allowConsole, ConsoleGuardPage } from '../../tests/e2e/support/console-guard.ts'
import { readRecords, writeRecords } from '../../tests/e2e/support/records.ts'
import { runUpTo } from '../../tests/e2e/support/renewal.ts'
import { consoleStart } from '../../tests/practice/console/state.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import type { ConsoleState, World } from '../../tests/practice/world.ts'
import { ORGANISATION, type TourChapter, type TourStep } from './step.ts'

/** The first organisation's console as its renewal has left it. */
function renewedConsole({ accounts, now }: World): ConsoleState {
  const account = accounts.get(OWN_ACCOUNT)
  const certificates = account?.certificates.filter(({ topic }) => topic === RIGHT_TOPIC) ?? []
  if (!account) throw new Error('The account of this tour is gone')
  return consoleStart(new Map([[OWN_ACCOUNT, { ...account, certificates }]]), OWN_ACCOUNT, now())
}

const steps: readonly TourStep[] = [
  {
    title: 'Koshin comes onto the console’s pages only where its user allows the address, one console at a time',
    async perform(stage) {
      const { practice, console } = stage
      const desk = await stage.desk('#due')
      practice.world.console = renewedConsole(practice.world)
      await desk.switchTo(ORGANISATION)
      const { organisations } = await readRecords(desk.page)
      const own = organisations.find(({ topic }) => topic === RIGHT_TOPIC)
      if (!own) throw new Error('The organisation of this tour is not on record')
      await writeRecords(desk.page, { runs: [runUpTo('wizardStart', own)] })
      await allowConsole(stage.koshin, stage.words)
      await console.basicSettings()
      await new ConsoleGuardPage(console.page).expectBanner('openWizard', 'renewing')
      return console
    },
  },
  {
    title: 'In the wizard the right button is marked, and each step is ticked by the page itself',
    async perform(stage) {
      const { console } = stage
      await console.openWizard()
      const guard = new ConsoleGuardPage(console.page)
      await guard.expectMark('次へ', 'this-one')
      return console
    },
  },
  {
    title: 'Once the CSR is saved, the link to Apple’s portal is marked; OK comes after it',
    async perform(stage) {
      const { console } = stage
      await console.beginWizard()
      await stage.save(console, () => console.signingRequestLink.click())
      await console.toPortalLink()
      const guard = new ConsoleGuardPage(console.page)
      await guard.expectBanner('toPortal', 'renewing')
      const link = console.page.getByRole('link', { name: 'Apple Push Certificates Portal' })
      await expect(link).toHaveAttribute('data-koshin-verdict', 'this-one')
      return console
    },
  },
  {
    title: 'Back from Apple, the wizard goes on: 続きから始める is marked, 次へ is not the one',
    shows: 'console',
    async perform(stage) {
      const { console } = stage
      await console.closeAtPortalLink()
      const desk = await stage.desk()
      const { organisations, runs } = await readRecords(desk.page)
      const own = organisations.find(({ topic }) => topic === RIGHT_TOPIC)
      const open = runs.find(({ organisationId, finishedAt }) => organisationId === own?.id && finishedAt === undefined)
      if (!own || !open) throw new Error('The renewal of this tour is not on record')
      await writeRecords(desk.page, { runs: [runUpTo('wizardContinue', own, { id: open.id })] })
      await desk.page.close()
      await console.openWizard()
      const guard = new ConsoleGuardPage(console.page)
      await guard.expectMark('続きから始める', 'this-one')
      await guard.expectMark('次へ', 'not-this-one')
      return console
    },
  },
  {
    title: '次へ would discard the key that belongs to the certificate: it is held',
    async perform({ console, words }) {
      await new ConsoleGuardPage(console.page).expectHeld('次へ', words('hold.wizardBeginsAnew.title'))
      return console
    },
  },
]

export const consoleGuard: readonly TourChapter[] = [['On the console’s own pages', steps]]
