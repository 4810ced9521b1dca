// What is wrong with a company's settings, value by value.
import type { ProblemReason } from '../customers/told.ts'
import { holdsSecret } from '../documents/secrets/holds-secret.ts'
import { beginningOf } from '../facts/plain-text.ts'

/** Why a value cannot be used. Words: `company.problem.<reason>`. */
export type PolicyReason =
  | Exclude<ProblemReason, 'shifted' | 'numberShort' | 'dateWrong' | 'dateUnclear' | 'dateFar'>
  | 'unknownKey'
  | 'notText'
  | 'notList'
  | 'notGroup'
  | 'notYesOrNo'
  | 'daysWrong'
  | 'lineBreak'
  | 'tooManyOrganisations'

export interface PolicyFault {
  reason: PolicyReason
  /** As it is called in the settings; empty where it is about all of them, or a whole organisation. */
  key: string
  /** Which organisation, from 1; absent of what stands beside them. */
  row?: number
  /** That organisation's name, where it could be read. */
  name?: string
  /** What stands there, cut where it is long; absent where there is nothing to show, or it must not be shown. */
  value?: string
  /** The other organisation that it is about, from 1; or the name of one on record. */
  other?: string
}

/** A value as it may be shown beside what is wrong with it. */
export function shownValue(value: unknown): Pick<PolicyFault, 'value'> {
  if (value === undefined) return {}
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  if (text.trim() === '' || holdsSecret(text)) return {}
  return { value: beginningOf(text) }
}
