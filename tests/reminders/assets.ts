// What is due, made for tests of reminders.
import type { Organisation } from '../../lib/model/organisation.ts'
import { type DueAsset, whatIsDue } from '../../lib/procedures/due.ts'

/** An organisation whose certificate ends then; milliseconds since 1970. */
export function organisationUntil(notAfter: number, facts: Partial<Organisation> = {}): Organisation {
  return {
    id: 'acme',
    name: 'Acme',
    consoleId: 'clomo',
    topic: 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd',
    notAfter,
    createdAt: 1,
    updatedAt: 1,
    ...facts,
  }
}

export function dueAt(now: number, ...organisations: Organisation[]): DueAsset[] {
  return whatIsDue(organisations, [], { now, timeZone: 'Asia/Tokyo' })
}
