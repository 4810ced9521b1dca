// What companies set, as it stands in a policy or a settings file.
import type { Given } from '../../lib/policy/sources.ts'
import { uid } from '../customers/tables.ts'

export const NOW = Date.UTC(2026, 10, 24, 3)

/** An organisation as a company sets it. */
export const row = (number: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ name: `Branch ${number}`, topic: uid(number), account: `push${number}@example.com`, console: 'clomo' },
  ...more,
})

/** All that can be set, rightly. */
export const WHOLE = {
  setBy: 'Example Inc., IT',
  contact: 'IT help desk, ext. 4711',
  mayGoOnAnyway: false,
  reminderDays: [7, 60, 30],
  organisations: [
    row(1, {
      ...{ customerNumber: 'C-1', group: 'East', consoleAddresses: ['https://panel.example.com/admin'] },
      ...{ portal: 'business', tokenAccount: 'tokens@example.com', servers: ['CLOMO MDM'], locations: ['本社'] },
    }),
    row(2),
  ],
}

export const fromBrowser = (values: unknown): Given => ({ source: 'browser', values })
