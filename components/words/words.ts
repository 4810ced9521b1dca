// Words whose key is known only at run time (a finding's code, a step's id), dates and counts in the user's language.

import { createI18n } from '@wxt-dev/i18n'
import { i18n } from '#i18n'
import { daysUntil } from '../../lib/facts/days.ts'
import { writeList } from '../../lib/facts/list.ts'
import { regional } from '../../lib/facts/region.ts'
import { LEAD_DAYS } from '../../lib/facts/time.ts'
import { now } from '../state/clock.ts'
import { type DateStyle, writeDate } from './dates.ts'

const untyped = createI18n()

/** The words under `key`, dots as in the locales; an empty string where there are none. */
export function say(key: string, values: readonly (string | number)[] = []): string {
  return untyped.t(key, [...values])
}

/**
 * The day on which a certificate begins or ends, in the user's language: the day of UTC, as the certificate itself and the
 * portal write it, wherever the user is. `at` is milliseconds since 1970, UTC.
 */
export function sayDay(at: number, style: 'date' | 'date-and-weekday' = 'date'): string {
  return writeDate(at, regional(i18n.t('app.languageTag')), style, 'UTC')
}

/** A moment in the user's language and zone; `at` is milliseconds since 1970, UTC. */
export function sayMoment(at: number, style: DateStyle = 'date'): string {
  return writeDate(at, regional(i18n.t('app.languageTag')), style)
}

/** How long something is still valid, in words: days left, today, or how long ago it ended. */
export function sayDaysLeft(notAfter: number): string {
  const days = daysUntil(notAfter, now.value)
  if (notAfter <= now.value) return days === 0 ? i18n.t('time.endedToday') : i18n.t('time.ended', -days)
  return days === 0 ? i18n.t('time.endsToday') : i18n.t('time.daysLeft', days)
}

/** How pressing an expiry is; consoles begin to warn three months ahead, a month is when it must be planned. */
export function urgency(notAfter: number): 'calm' | 'soon' | 'past' {
  if (notAfter <= now.value) return 'past'
  return daysUntil(notAfter, now.value) <= LEAD_DAYS ? 'soon' : 'calm'
}

/** Names one after the other, in the user's language. */
export function sayList(names: readonly string[]): string {
  return writeList(names, i18n.t('app.languageTag'))
}
