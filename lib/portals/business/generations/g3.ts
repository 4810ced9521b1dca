// Apple Business since spring 2026.
import { type Generation, ROW, SERVER } from './types.ts'

export const G3 = {
  id: 'G3',
  years: '2026–',
  portals: ['business'],
  isAt: (path) => /^\/main(?:\/|$)/.test(path),
  // The routes of Management Services and of Payments & Billing are not known; these words are likely to be in them.
  nearTokens: /\b(?:settings|preferences|appsandbooks|mdmserver|services|management)/i,
  ways: {
    toServer: { en: { path: ['Devices', 'Management Services', SERVER] } },
    serverToken: { en: { path: [SERVER, '…'], press: ['Download Token'] } },
    toLocation: { en: { path: ['Settings', 'Payments & Billing', 'Apps & Books'] } },
    contentToken: { en: { path: [ROW], press: ['Download'] } },
  },
  source: 'manuals for Apple Business and routes, from spring 2026 (`/main/…`), in English; no Japanese label is known',
} as const satisfies Generation
