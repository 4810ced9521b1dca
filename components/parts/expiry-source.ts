// Where an expiry comes from, in words.
import { i18n } from '#i18n'
import type { Expiry } from '../../lib/procedures/expiry.ts'
import { sayMoment } from '../words/words.ts'

/** A whole sentence: on which page, in which file and when it was read, or that it was typed or estimated. */
export function sayFrom({ from, at }: Expiry): string {
  const day = at === undefined ? '' : sayMoment(at)
  switch (from) {
    case 'portal':
      return i18n.t('expiry.from.portal', [day])
    case 'console':
      return i18n.t('expiry.from.console', [day])
    case 'file':
      return i18n.t('expiry.from.file', [day])
    case 'estimate':
      return i18n.t('expiry.from.estimate')
    case 'typed':
      return i18n.t('expiry.from.typed', [day])
    default:
      return i18n.t('expiry.from.unknown')
  }
}
