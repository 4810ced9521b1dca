// Every screen of the app, as what must be on record and where the user must stand for it to be shown.

import type { Page } from '@playwright/test'
import type { browser } from 'wxt/browser'
import type { Draft } from '../../../components/state/drafts.ts'
import { DAY } from '../../../lib/facts/time.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import type { Run, RunCertificate } from '../../../lib/model/run.ts'
import type { ProcedureId, StepId } from '../../../lib/model/steps.ts'
import { procedureFor } from '../../../lib/procedures/procedures.ts'
import { LOOKALIKE_TOPIC, OWN_ACCOUNT, RIGHT_TOPIC } from '../../practice/seed.ts'
import { runUpTo } from './renewal.ts'

/** Of the pages in which functions are evaluated. */
declare const chrome: typeof browser

export interface Screen {
  name: string
  draft: Partial<Draft>
  /** The pass that is put on record for it. */
  run?: Run
}

export const ORGANISATION: Organisation & { topic: string } = {
  id: 'screens',
  name: '株式会社サンプル・ホールディングス情報システム部',
  consoleId: 'clomo',
  topic: RIGHT_TOPIC,
  account: OWN_ACCOUNT,
  serial: '3bb763753df5d8dd',
  notAfter: Date.now() + 21 * DAY,
  servers: ['CLOMO MDM'],
  locations: ['本社'],
  createdAt: Date.now(),
  updatedAt: Date.now(),
}

const details = { name: '', consoleId: 'clomo', consoleName: '', account: OWN_ACCOUNT }
const found = {
  topic: RIGHT_TOPIC,
  way: 'tab',
  label: '基本設定 › プッシュ通知証明書のサブジェクト',
  notAfter: Date.now() + 21 * DAY,
  account: OWN_ACCOUNT,
  origin: 'https://panel.clomo.test',
} as const

/** Before anything is on record. */
export const FIRST_SCREENS: readonly Screen[] = [
  { name: 'start', draft: { view: 'learn' } },
  { name: 'welcome', draft: { view: 'welcome' } },
  { name: 'learn-portal', draft: { view: 'learn', way: 'portal' } },
  { name: 'learn-file', draft: { view: 'learn', way: 'file' } },
  { name: 'learn-paste', draft: { view: 'learn', way: 'paste', pasted: `UID=${RIGHT_TOPIC}` } },
  { name: 'confirm', draft: { view: 'learn', found, details } },
  { name: 'first-set-up', draft: { view: 'set-up', details } },
  { name: 'about', draft: { view: 'about' } },
]

/** The certificate that a renewal has brought, a year later than the one before. */
const certificate: RunCertificate = {
  fileName: 'MDM_ i3Systems,Inc._Certificate.pem',
  sha256: 'c1'.repeat(32),
  serial: '4cc874864eb6e9de',
  notBefore: Date.now(),
  notAfter: Date.now() + 365 * DAY,
  at: Date.now(),
}

function passed(procedure: ProcedureId, by: 'page' | 'hand', facts: Partial<Run> = {}): Run {
  const { steps } = procedureFor(procedure, ORGANISATION.consoleId)
  const [first] = steps
  if (!first) throw new Error('A procedure without steps')
  const run = runUpTo(first.id, ORGANISATION, { procedure })
  const at = Date.now()
  return { ...run, ...facts, id: procedure, ticks: Object.fromEntries(steps.map(({ id }) => [id, { at, by }])) }
}

const opened = (procedure: ProcedureId, next: StepId): Run => runUpTo(next, ORGANISATION, { procedure, id: procedure })

/** Once an organisation is on record; the passes come last, for they stay. */
export const LATER_SCREENS: readonly Screen[] = [
  { name: 'home', draft: { view: 'work' } },
  { name: 'organisations', draft: { view: 'organisations' } },
  { name: 'edit', draft: { view: 'edit', subjectId: ORGANISATION.id, details } },
  { name: 'remove', draft: { view: 'remove', subjectId: ORGANISATION.id } },
  { name: 'due', draft: { view: 'due' } },
  { name: 'year', draft: { view: 'year' } },
  { name: 'expiry', draft: { view: 'expiry', subjectId: ORGANISATION.id, asset: 'content-token' } },
  { name: 'rehearsal', draft: { view: 'rehearsal' } },
  { name: 'troubles', draft: { view: 'troubles' } },
  { name: 'settings', draft: { view: 'settings' } },
  { name: 'handover', draft: { view: 'handover' } },
  { name: 'team', draft: { view: 'team' } },
  { name: 'customers', draft: { view: 'customers' } },
  { name: 'lost', draft: { view: 'lost' } },
  { name: 'company', draft: { view: 'company' } },
  { name: 'text-ours', draft: { view: 'text', pasted: RIGHT_TOPIC } },
  { name: 'text-other', draft: { view: 'text', pasted: LOOKALIKE_TOPIC } },
  { name: 'due-waiting', draft: { view: 'due' }, run: opened('server-token', 'judgeServerToken') },
  {
    name: 'end-push',
    draft: { view: 'work', procedure: 'push-certificate' },
    run: passed('push-certificate', 'page', { certificate }),
  },
  { name: 'end-server', draft: { view: 'work', procedure: 'server-token' }, run: passed('server-token', 'hand') },
  { name: 'end-content', draft: { view: 'work', procedure: 'content-token' }, run: passed('content-token', 'page') },
  { name: 'history', draft: { view: 'history' } },
  { name: 'report', draft: { view: 'report', runId: 'push-certificate' } },
  {
    name: 'first-set-up-step',
    draft: { view: 'work', procedure: 'first-set-up' },
    run: opened('first-set-up', 'setupWizardStart'),
  },
]

/** Pages that already ask, whenever they are loaded, where the user stands. */
const placed = new WeakSet<Page>()

/**
 * Puts the user where they are to stand when the next page of Koshin is loaded, before it asks; `page` shows one of Koshin. Not at
 * once: the screen that is still open might keep its own place over this one.
 */
export async function standAt(page: Page, { draft }: Pick<Screen, 'draft'>): Promise<void> {
  if (!placed.has(page)) {
    placed.add(page)
    await page.addInitScript(() => {
      if (window.name !== '') chrome.storage.session.set({ 'koshin-draft': JSON.parse(window.name) })
      window.name = ''
    })
  }
  await page.evaluate(
    (kept) => {
      window.name = kept
    },
    JSON.stringify({ pasted: '', details, ...draft }),
  )
}
