// Apple Business Manager from about 2021 to spring 2026, and Apple School Manager still.
import { ACCOUNT, type Generation, ROW, SERVER } from './types.ts'

export const G2 = {
  id: 'G2',
  years: '2021–2026',
  portals: ['business', 'school'],
  isAt: (_path, hash) => /^#\/main(?:\/|$)/.test(hash),
  nearTokens: /\b(?:settings|preferences|appsandbooks|mdmserver|services|management)/i,
  ways: {
    toServer: {
      ja: { path: [ACCOUNT, '環境設定', SERVER] },
      en: { path: [ACCOUNT, 'Preferences', { oneOf: ['Your MDM Servers', 'Device Management Services'] }, SERVER] },
    },
    serverToken: {
      ja: { path: [SERVER], press: ['MDM サーバトークンをダウンロード', 'MDM サーバトークンをダウンロード'] },
      en: {
        path: [SERVER],
        press: ['Download Token', 'Download MDM Server Token'],
        alsoCalled: ['Download Server Token', 'Download Token'],
      },
    },
    toLocation: {
      ja: { path: [ACCOUNT, '環境設定', 'お支払いと請求', 'コンテンツトークン'] },
      en: { path: [ACCOUNT, 'Preferences', 'Payments and Billing', 'Apps and Books', 'Content Tokens'] },
    },
    contentToken: {
      ja: { path: [ROW], press: ['ダウンロード'] },
      en: { path: [ROW], press: ['Download'] },
    },
  },
  source:
    "screenshots and manuals of 2023 to 2025 in English (`/#/main/preferences/…`); CLOMO's manual on the yearly renewal, chapters 2-4-1 and 3-4-1, in Japanese",
} as const satisfies Generation
