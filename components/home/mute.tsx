// Whether one is reminded of this organisation.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { changeReminders, reminderSettings } from '../../lib/records/reminders.ts'
import { USUAL_SETTINGS } from '../../lib/reminders/schedule.ts'
import { readClock } from '../state/clock.ts'
import { change } from '../state/records.ts'

export function Mute({ organisation: { id } }: { organisation: Organisation }) {
  const [isMuted, setMuted] = useState<boolean>()
  useEffect(() => {
    void reminderSettings().then((settings) => setMuted(settings?.muted.includes(id) ?? false))
  }, [id])
  if (isMuted === undefined) return null
  async function toggle() {
    await change(async () => {
      const { muted } = await changeReminders(
        USUAL_SETTINGS,
        (settings) => {
          const others = settings.muted.filter((one) => one !== id)
          return { ...settings, muted: isMuted ? others : [...others, id] }
        },
        readClock(),
      )
      setMuted(muted.includes(id))
    })
  }
  return (
    <section class="card">
      <label class="row row-whole small">
        <input type="checkbox" checked={!isMuted} onChange={() => void toggle()} />
        <span>{i18n.t('reminderMute.title')}</span>
      </label>
      {isMuted && <p class="quiet small">{i18n.t('reminderMute.still')}</p>}
    </section>
  )
}
