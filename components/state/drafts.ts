// Where the user stands and what they have typed: kept until the browser ends, so that a closed popup loses nothing.
import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { ConsoleReading } from '../../lib/consoles/types.ts'
import { sameValue } from '../../lib/facts/same-value.ts'
import { MINUTE } from '../../lib/facts/time.ts'
import type { ProcedureId, TokenProcedure, YearlyId } from '../../lib/model/steps.ts'
import type { TokenPortal } from '../../lib/model/token.ts'
import type { TroubleId } from '../../lib/procedures/troubles.ts'
import { type Frame, frame, openDesk } from './frame.ts'
import { isLeftBehind, type View } from './views.ts'

export type { View } from './views.ts'
export type LearnWay = 'file' | 'paste' | 'tab' | 'portal'

/** What is to be renewed, as it was found, before the user has confirmed it. Times are milliseconds since 1970, UTC. */
export interface Found {
  topic: string
  way: LearnWay
  /** The words that stood beside it on the page, or the name of the file. */
  label?: string
  serial?: string
  notAfter?: number
  account?: string
  /** Where the tokens of the same console end, as its page shows it: milliseconds since 1970. */
  tokens?: Partial<Record<TokenProcedure, number>>
  /** The address of the console's page it was read from. */
  origin?: string
  /** The console's page it was read from: its first step need not be read again. */
  reading?: ConsoleReading
  /** The certificate it was read from, DER, base64: it is public, and kept once the user has confirmed. */
  file?: { name: string; der: string }
}

export interface Details {
  name: string
  consoleId: string
  /** The console's own name, where it is "another console". */
  consoleName: string
  account: string
  /** By what number the user knows this customer; absent where it is not asked for. */
  customerNumber?: string
  /** Among which customers the user lists it; absent where it is not asked for. */
  group?: string
  /** What is told of the tokens; absent until the user has changed any of it. */
  tokens?: TokenDetails
}

/** As typed: names one a line. */
export interface TokenDetails {
  portal: TokenPortal
  tokenAccount: string
  servers: string
  locations: string
}

export interface Draft {
  view: View
  /** What was left to look at this screen, as it was left: the way back leads there. */
  left?: Draft
  /** The procedure that is on the screen, where several are under way. */
  procedure?: ProcedureId
  /** Whose expiry is being corrected. */
  asset?: YearlyId
  /** The list of all renewals is on the screen, although some are under way. */
  overview?: boolean
  /** The organisation that is being edited or removed, or whose certificate is being learned. */
  subjectId?: string
  way?: LearnWay
  /** The run whose report is open. */
  runId?: string
  /** The history of all organisations is shown. */
  ofAll?: boolean
  /** The trouble whose page is open; the list of all of them where it is absent. */
  trouble?: TroubleId
  pasted: string
  /** The console's page from which the certificate of this topic was just put on record. */
  learned?: { topic: string; reading: ConsoleReading }
  found?: Found
  details: Details
  /** The details with which a form about what is on record was opened: what the user has left as it was is not written. */
  opened?: Details
}

const KEY = 'koshin-draft'
/** Milliseconds after which a place that was left is left for good: one begins with what is due. */
const PLACE_LASTS = 30 * MINUTE

export function emptyDraft(): Draft {
  return { view: 'work', pasted: '', details: { name: '', consoleId: 'clomo', consoleName: '', account: '' } }
}

export const draft = signal<Draft>(emptyDraft())

/** Nobody was at a certain place a moment ago: where there are many organisations, what is due comes first. */
let beginsAnew = true

/** True once, for the first screen that is shown. */
export function takeBeginning(): boolean {
  const begins = beginsAnew
  beginsAnew = false
  return begins
}

/** Changes part of the draft; a key set to `undefined` is taken out. */
export function keep(change: { [Key in keyof Draft]?: Draft[Key] | undefined }): void {
  const next: Draft = { ...draft.value, ...(change as Partial<Draft>) }
  for (const key of Object.keys(next) as (keyof Draft)[]) if (next[key] === undefined) delete next[key]
  store(next)
}

function store(next: Draft): void {
  draft.value = next
  // Memory of the browser's session is a convenience: without it the screens work on, they only forget when closed.
  const kept = { ...next, keptAt: Date.now(), keptOn: frame.value }
  browser.storage.session?.set({ [KEY]: kept }).catch(() => undefined)
}

export function keepDetails(change: Partial<Details>): void {
  keep({ details: { ...draft.value.details, ...change } })
}

/** Takes what was found up for confirmation; an account read beside it is offered, never forced upon what was typed. */
export function keepFound(found: Found): void {
  const { details } = draft.value
  keep({ found, details: { ...details, account: details.account || (found.account ?? '') } })
}

/** Opens the renewal of this kind that is under way. */
export function openRenewal(procedure: ProcedureId): void {
  keep({ procedure, overview: undefined, pasted: '' })
}

/** Goes back to the list of all renewals; what is under way stays as it is. */
export function openOverview(): void {
  keep({ procedure: undefined, overview: true, pasted: '' })
}

/** True where a form of the draft holds what was typed and is in no record: {@link go} forgets it, {@link visit} does not. */
export function isFormTyped(): boolean {
  const { details, opened } = draft.value
  return !sameValue(details, opened ?? emptyDraft().details)
}

/** Opens another screen and forgets what was half done, unless `change` says what to carry along. */
export function go(view: View, change: Partial<Draft> = {}): void {
  store({ ...emptyDraft(), view, ...change })
}

/** What needs a page that stays open while the browser asks for files, or works on in the background. */
const ON_DESK = ['files', 'team'] as const

/**
 * Opens a screen beside what is being done: the way back leads there again, and nothing of it is forgotten. What needs the desk is
 * opened there.
 */
export function visit(view: View, change: Partial<Draft> = {}): void {
  const needsDesk = ON_DESK.find((one) => one === view)
  if (frame.value !== 'desk' && needsDesk) return void openDesk(needsDesk)
  const left = leftFor(view, draft.value)
  store({ ...emptyDraft(), view, ...change, ...(left && { left }) })
}

/** Nobody goes back to the same screen twice: where it is on the way already, one goes back to what was left for it. */
function leftFor(view: View, from: Draft): Draft | undefined {
  for (let place: Draft | undefined = from; place; place = place.left) if (place.view === view) return place.left
  return from
}

/** Goes back to what was left to look at this screen; where that is not known, to this one. */
export function goBack(otherwise: View = 'work', change: Partial<Draft> = {}): void {
  const { left } = draft.value
  if (left) store(left)
  else go(otherwise, change)
}

/** Shows a screen that nobody has gone to: opened anew, the page decides anew. */
export function showFirst(view: View): void {
  draft.value = { ...emptyDraft(), view }
}

/** Takes up what was kept before the page was closed. Never fails: without it one starts at the beginning. */
export async function loadDraft(): Promise<void> {
  try {
    const stored: unknown = (await browser.storage.session.get(KEY))[KEY]
    if (!isDraft(stored)) return
    const { keptAt = 0, keptOn, ...kept } = stored
    const since = { on: keptOn, for: keptAt === 0 ? 0 : Date.now() - keptAt }
    let place: Draft | undefined = kept
    while (place && isLeftBehind(place.view, since, frame.value)) place = place.left
    draft.value = { ...emptyDraft(), ...place }
    beginsAnew = draft.value.view === 'work' && (place !== kept || Date.now() - keptAt > PLACE_LASTS)
  } catch {
    draft.value = emptyDraft()
  }
}

function isDraft(value: unknown): value is Draft & { keptAt?: number; keptOn?: Frame } {
  return typeof value === 'object' && value !== null && 'view' in value && 'pasted' in value && 'details' in value
}
