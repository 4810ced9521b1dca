// What is due, in the user's words. The names of the browser's messages allow no hyphen, so a procedure's own name cannot be one.
import { i18n } from '#i18n'
import { IS_PRACTICE } from '../facts/practice.ts'
import type { DueAsset } from '../procedures/due.ts'

const KEYS = {
  'push-certificate': 'due.asset.pushCertificate',
  'server-token': 'due.asset.serverToken',
  'content-token': 'due.asset.contentToken',
} as const

export function assetName({ procedure }: Pick<DueAsset, 'procedure'>): string {
  return i18n.t(KEYS[procedure])
}

/** What must stand beside an expiry that is not certain, wherever it is shown; undefined beside one that was read. */
export function uncertaintyMark({ expiry }: Pick<DueAsset, 'expiry'>): string | undefined {
  if (!expiry || expiry.isCertain) return undefined
  return expiry.from === 'typed' ? i18n.t('certainty.typed') : i18n.t('certainty.estimate')
}

/** What leaves Koshin, a reminder or an event, says where it comes from the practice. */
export function markPractice(text: string): string {
  return IS_PRACTICE ? i18n.t('practice.of', [text]) : text
}
