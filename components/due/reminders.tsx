// How one is reminded: by the browser, by a calendar file for the team, on which days.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { FURTHEST_REMINDER, MOST_REMINDERS } from '../../lib/facts/limits.ts'
import type { ReminderSettings } from '../../lib/model/reminders.ts'
import { changeReminders, reminderSettings } from '../../lib/records/reminders.ts'
import { askForNotifications, canNotify, hasNotifications } from '../../lib/reminders/notify.ts'
import { USUAL_SETTINGS } from '../../lib/reminders/schedule.ts'
import { described, Field } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { SetByCompany } from '../parts/set-by-company.tsx'
import { announce } from '../state/announce.ts'
import { readClock } from '../state/clock.ts'
import { found, isNarrowed } from '../state/due-assets.ts'
import { change } from '../state/records.ts'
import { company } from '../state/shown.ts'
import { saveCalendar } from './save-calendar.ts'

type Answer = 'refused' | undefined

/** `30, 7, 1`, in whatever order and width it was typed; undefined where it holds anything but such days. */
function daysIn(typed: string): number[] | undefined {
  const parts = typed
    .normalize('NFKC')
    .split(/[\s,、]+/)
    .filter(Boolean)
  const days = parts.map(Number)
  const isDay = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= FURTHEST_REMINDER
  const isRight = days.every(isDay) && days.length <= MOST_REMINDERS
  return isRight ? [...new Set(days)].sort((one, other) => other - one) : undefined
}

export function Reminders() {
  const [settings, setSettings] = useState<ReminderSettings>(USUAL_SETTINGS)
  const [allowed, setAllowed] = useState(false)
  /** Whether the browser allows it has been asked. */
  const [isKnown, setKnown] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  const [typed, setTyped] = useState<string>()
  useEffect(() => {
    void reminderSettings().then((stored) => stored && setSettings(stored))
    void canNotify()
      .then(setAllowed)
      .then(() => setKnown(true))
  }, [company.value.inForce?.reminderDays?.join()])
  const isOn = settings.notifications && allowed

  async function save(changed: (before: ReminderSettings) => ReminderSettings) {
    await change(async () => setSettings(await changeReminders(USUAL_SETTINGS, changed, readClock())))
  }
  async function toggle() {
    // Asked for first: a browser lets nobody ask once something was awaited.
    const granted = isOn || (await askForNotifications())
    setAllowed(await canNotify())
    setAnswer(granted ? undefined : 'refused')
    if (!granted) return announce(i18n.t('reminders.refused'))
    await save((before) => ({ ...before, notifications: !isOn }))
  }
  const areSet = company.value.inForce?.reminderDays !== undefined
  const days = typed === undefined ? settings.days : daysIn(typed)
  const error = days === undefined ? i18n.t('reminders.daysWrong') : undefined
  return (
    <section class="card stack">
      <h2 class="heading-small">{i18n.t('reminders.title')}</h2>
      <p class="small">{i18n.t('reminders.lead')}</p>
      <Field id="reminder-days" label={i18n.t('reminders.days')} help={i18n.t('reminders.daysHelp')} error={error}>
        <input
          type="text"
          id="reminder-days"
          inputMode="numeric"
          disabled={areSet}
          value={typed ?? settings.days.join(', ')}
          {...described('reminder-days', error)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={() => {
            if (!days) return
            void save((before) => ({ ...before, days }))
            setTyped(undefined)
          }}
        />
      </Field>
      {areSet && <SetByCompany what={i18n.t('company.daysStay')} />}
      <div class="row">
        <button type="button" class="button" aria-pressed={isOn} onClick={() => void toggle()}>
          {isOn ? i18n.t('reminders.switchOff') : i18n.t('reminders.switchOn')}
        </button>
        <button type="button" class="button" onClick={() => void saveCalendar(settings.days)}>
          {i18n.t('reminders.calendar')}
        </button>
        {isNarrowed.value && found.value.length > 0 && (
          <button type="button" class="button" onClick={() => void saveCalendar(settings.days, 'listed')}>
            {i18n.t('customers.calendarOfListed', found.value.length)}
          </button>
        )}
      </div>
      <p class="quiet small">{i18n.t('reminders.calendarHelp')}</p>
      {settings.notifications && !allowed && answer === undefined && isKnown && (
        <Note tone="caution">
          <p class="small">{hasNotifications() ? i18n.t('reminderMute.withdrawn') : i18n.t('reminderMute.none')}</p>
        </Note>
      )}
      {answer === 'refused' && (
        <Note tone="info" title={i18n.t('reminders.refused')}>
          <p class="small">{i18n.t('reminders.refusedHelp')}</p>
        </Note>
      )}
    </section>
  )
}
