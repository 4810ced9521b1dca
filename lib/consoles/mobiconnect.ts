// mobiconnect: where it shows and renews the certificate, and shows the token. Sources: help.mobi-connect.net/function/c0102/c0102002/2736,
// read in 2026, and help.mobi-connect.net/faq/faq/4657 (its versions of pages), read in November 2026.
import type { Console } from './types.ts'

const CERTIFICATE = ['外部サービス連携', 'APNs証明書'] as const

export const mobiconnect: Console = {
  id: 'mobiconnect',
  name: 'mobiconnect',
  labelsIn: 'ja',
  guides: {
    wizardStart: { path: CERTIFICATE },
    consoleExpiry: { path: [...CERTIFICATE, 'APNs証明書詳細'], fields: ['有効期限'] },
    contentTokenExpiry: { path: ['外部サービス連携', 'VPPトークン'], fields: ['失効日時'] },
  },
  traps: {},
  labels: { contentTokenExpiry: { pattern: /失効日時/, examples: ['失効日時'] } },
  remarks: [
    { id: 'thirdVersionOfPages', step: 'wizardStart' },
    { id: 'thirdVersionOfPages', step: 'consoleExpiry' },
    { id: 'otherAccountBySupport', step: 'uploadCertificate' },
    { id: 'laterContentToken', step: 'uploadContentToken' },
  ],
}
