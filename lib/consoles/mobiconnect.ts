// mobiconnect: where it shows the certificate and the token. Source: help.mobi-connect.net/function/c0102/c0102002/2736, read in 2026.
import type { Console } from './types.ts'

export const mobiconnect: Console = {
  id: 'mobiconnect',
  name: 'mobiconnect',
  labelsIn: 'ja',
  guides: {
    consoleExpiry: { path: ['外部サービス連携', 'APNs証明書', 'APNs証明書詳細'], fields: ['有効期限'] },
    contentTokenExpiry: { path: ['外部サービス連携', 'VPPトークン'], fields: ['失効日時'] },
  },
  traps: {},
  remarks: [
    { id: 'otherAccountBySupport', step: 'uploadCertificate' },
    { id: 'laterContentToken', step: 'uploadContentToken' },
  ],
}
