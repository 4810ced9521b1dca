// BizMobile Go!: its page of the push certificate. Sources: support-go.bizmo.in, InstructionManual, apple-push-certificate_update.htm (the
// renewal) and apple-push-certificate.htm (the first set-up, where the button of step 1 has another name), read in November 2026.
import type { Console } from './types.ts'

const PUSH_CERTIFICATE = ['設定', 'ユニット詳細', 'Apple関連設定', 'Apple Push 証明書'] as const

export const bizmobileGo: Console = {
  id: 'bizmobile-go',
  name: 'BizMobile Go!',
  labelsIn: 'ja',
  guides: {
    setupWizardStart: { path: PUSH_CERTIFICATE },
    wizardStart: { path: PUSH_CERTIFICATE },
    signingRequestDownload: {
      path: ['ステップ1'],
      press: ['証明書をダウンロード'],
      fields: ['CSRファイルをダウンロード'],
    },
    wizardLeaveOpen: { path: ['ステップ2'], press: ['Apple Push Certificate Portal'] },
    wizardContinue: { path: PUSH_CERTIFICATE },
  },
  traps: {},
  remarks: [
    { id: 'requestCalledCertificate', step: 'signingRequestDownload' },
    { id: 'translationBreaksPortal', step: 'portalSignIn' },
  ],
}
