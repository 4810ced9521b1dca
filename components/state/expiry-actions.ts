// What the screens do about an expiry outside a renewal. The rules behind it are loaded at the first action.
import type { Organisation } from '../../lib/model/organisation.ts'
import type { YearlyId } from '../../lib/model/steps.ts'
import type { ReadElsewhere } from '../../lib/records/expiries.ts'
import { readClock } from './clock.ts'
import { visit } from './drafts.ts'
import { change } from './records.ts'

const expiries = () => import('../../lib/records/expiries.ts')

/** Opens the screen on which one expiry is corrected. */
export function openExpiry({ id }: Organisation, asset: YearlyId): void {
  visit('expiry', { subjectId: id, asset })
}

/** Keeps a day that was typed, in milliseconds since 1970; `undefined` takes it away. */
export function keepTyped(id: string, asset: YearlyId, notAfter: number | undefined): Promise<boolean> {
  return change(async () => (await expiries()).typeExpiry(id, asset, notAfter, readClock()))
}

/** Takes over a renewal that was done without Koshin; false where it could not be written. */
export function keepRead(id: string, asset: YearlyId, read: ReadElsewhere): Promise<boolean> {
  return change(async () => (await expiries()).takeOverExpiry(id, asset, read, readClock()))
}
