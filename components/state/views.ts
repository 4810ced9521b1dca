// The screens of the app, and which of them are only looked at.
import { MINUTE } from '../../lib/facts/time.ts'
import type { Frame } from './frame.ts'

export type View =
  | 'work'
  | 'learn'
  | 'set-up'
  | 'troubles'
  | 'rehearsal'
  | 'organisations'
  | 'customers'
  | 'edit'
  | 'remove'
  | 'files'
  | 'due'
  | 'year'
  | 'expiry'
  | 'lost'
  | 'history'
  | 'report'
  | 'handover'
  | 'team'
  | 'welcome'
  | 'settings'
  | 'company'
  | 'about'
  | 'text'
  | 'structure'

/** What was typed on the others is never left without being asked for. */
const LOOKED_AT: ReadonlySet<View> = new Set<View>([
  'troubles',
  'settings',
  'about',
  'due',
  'year',
  'history',
  'report',
  'structure',
  'organisations',
  'company',
  'files',
])

/** Milliseconds for which a popup that was closed opens again with what was looked at in it. */
const LOOK_LASTS = 5 * MINUTE

/**
 * True where popup or side panel begin with what is to be done instead of the screen that was open last: it was only looked at, on
 * a page of its own, or some time ago. `kept.for` is in milliseconds.
 */
export function isLeftBehind(view: View, kept: { on: Frame | undefined; for: number }, opened: Frame): boolean {
  if (opened === 'desk' || !LOOKED_AT.has(view)) return false
  return kept.on === 'desk' || kept.for > LOOK_LASTS
}
