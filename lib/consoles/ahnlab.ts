// AhnLab: where it gives out the signing request. Source: ask.ahnlab.com/hc/ja/articles/38378452711449, read in November 2026.
import type { Console } from './types.ts'

export const ahnlab: Console = {
  id: 'ahnlab',
  name: 'AhnLab',
  labelsIn: 'ja',
  guides: {
    signingRequestDownload: {
      path: ['設定', 'iOS Supervised Mode', 'APNs共通設定'],
      press: ['CSRファイルのダウンロード'],
      fields: ['applepush.csr'],
    },
  },
  traps: {},
  remarks: [{ id: 'warnsOfRevoke', step: 'renew' }],
}
