// The badge on Koshin's button: a token that waits for its console, else the days of whatever ends first.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { DueAsset, Today } from '../procedures/due.ts'
import { reminderSettings } from '../records/reminders.ts'
import { dueNow } from './due-now.ts'
import { lineOf } from './notify.ts'
import { USUAL_SETTINGS } from './schedule.ts'

/** What of the browser's button is changed here. */
export interface Button {
  setBadgeText(details: { text: string }): Promise<void>
  setBadgeBackgroundColor(details: { color: string }): Promise<void>
  setTitle(details: { title: string }): Promise<void>
}

const ATTENTION = '!'
/** The app's colours for what stops, what presses and what is calm; white on each has a contrast of at least 4.5 : 1. */
const COLOURS = { stop: '#a3221c', pressing: '#8a5300', calm: '#2b5c8a' }

interface Badge {
  text: string
  colour?: string
  title: string
}

function badgeOf(assets: readonly DueAsset[], days: readonly number[]): Badge {
  const name = i18n.t('app.name')
  const titled = (words: string): string => i18n.t('general.labelled', [name, words])
  if (assets.some(({ standing }) => standing === 'waiting')) {
    return { text: ATTENTION, colour: COLOURS.stop, title: titled(i18n.t('waiting.title')) }
  }
  const first = assets.find(({ daysLeft }) => daysLeft !== undefined)
  const { daysLeft = Number.POSITIVE_INFINITY } = first ?? {}
  if (!first || daysLeft > Math.max(0, ...days)) return { text: '', title: name }
  const title = titled(lineOf(first))
  if (first.standing === 'expired') return { text: ATTENTION, colour: COLOURS.stop, title }
  return { text: String(daysLeft), colour: first.standing === 'near' ? COLOURS.calm : COLOURS.pressing, title }
}

/**
 * Sets the badge by what is on record now, of every organisation that is not muted. Never fails: the badge is a reminder, not
 * the record. `due` is for a caller who has read it already.
 */
export async function refreshBadge(
  button: Button = browser.action,
  today: Today = { now: Date.now() },
  due?: Promise<readonly DueAsset[]>,
): Promise<void> {
  try {
    const { days, muted } = (await reminderSettings()) ?? USUAL_SETTINGS
    const assets = (await (due ?? dueNow(today))).filter(
      ({ organisation, standing }) => standing === 'waiting' || !muted.includes(organisation.id),
    )
    const { text, colour, title } = badgeOf(assets, days)
    if (colour) await button.setBadgeBackgroundColor({ color: colour })
    await button.setBadgeText({ text })
    await button.setTitle({ title })
  } catch (cause) {
    console.warn('Koshin could not set its badge.', cause)
  }
}
