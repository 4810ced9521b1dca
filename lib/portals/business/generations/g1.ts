// Apple Business and School Manager as they were from about 2018 to 2021.
import { type Generation, ROW, SERVER } from './types.ts'

export const G1 = {
  id: 'G1',
  years: '2018–2021',
  portals: ['business', 'school'],
  isAt: (_path, hash) => /^#main(?:\/|$)/.test(hash),
  nearTokens: /\b(?:settings|preferences|appsandbooks|mdmserver|services|management)/i,
  ways: {
    toServer: { ja: { path: ['設定', 'MDMサーバ', SERVER] } },
    serverToken: { ja: { path: [SERVER], press: ['トークンをダウンロード', 'サーバトークンをダウンロード'] } },
    toLocation: { ja: { path: ['設定', 'Appとブック', 'サーバトークン'] } },
    contentToken: { ja: { path: [ROW], press: ['ダウンロード'] } },
  },
  source: 'screenshots and routes of 2018 to 2021 (`#main/settings/…`, `#main/appsandbooks`), in Japanese',
} as const satisfies Generation
