// A press as it was when its dialog came, and whether what is there now is the same still.
import type { HeldPress } from './repeat-press.ts'

/** What a press is about. */
export interface Subject {
  /** Which certificate or server it is, once that is known: a UID, a name. */
  is?: string | undefined
  /** What else tells it from others, as the page shows it. */
  looks: string
}

/** What is pressed: an action on a subject. */
export interface What {
  action: string
  subject: Subject
}

/** A press as it was when its dialog came. */
export interface HeldThen {
  press: HeldPress
  reason: string
  what: What
  /** What the control said. */
  label: string
}

/** True where it is the same thing still, though more may be known of it by now. */
export function isSame(before: What, now: What): boolean {
  const { is, looks } = before.subject
  return before.action === now.action && looks === now.subject.looks && (is === undefined || is === now.subject.is)
}
