// Any other console: its words are not known, so only what consoles have in common is.
import type { Console } from './types.ts'

export const other: Console = {
  id: 'other',
  guides: {},
  traps: {},
  // Asking for mail, name and country belongs to CLOMO's wizard.
  without: ['wizardDetails'],
  subjectLabel: /subject|topic|\buid\b|サブジェクト|トピック/i,
  // Intune, Google, mobiconnect, BizMobile Go!, MaaS360: "push certificate", "APNs証明書", "Apple Push 証明書".
  expiryLabel: /push|apns|プッシュ/i,
}
