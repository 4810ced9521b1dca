// Whether one is reminded of this organisation.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { changeReminders, reminderSettings } from '../../lib/records/reminders.ts'
import { USUAL_SETTINGS } from '../../lib/reminders/schedule.ts'
import { Icon } from '../parts/icon.tsx'
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
    <section class="card" aria-labelledby="mute-title">
      <h2 class="row heading-small" id="mute-title">
        <Icon name="clock" size={18} />
        {i18n.t('reminderMute.title')}
      </h2>
      <p class="small">{isMuted ? i18n.t('reminderMute.off') : i18n.t('reminderMute.on')}</p>
      {isMuted && <p class="quiet small">{i18n.t('reminderMute.still')}</p>}
      <div>
        <button type="button" class="link-button small" onClick={() => void toggle()}>
          {isMuted ? i18n.t('reminderMute.unmute') : i18n.t('reminderMute.mute')}
        </button>
      </div>
    </section>
  )
}
