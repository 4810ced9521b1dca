// Readiness for the next renewal, at a glance: when it was last rehearsed, what did not go well, or that it is time.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { endsOf } from '../../lib/procedures/expiry.ts'
import { isRehearsalTime, readiness, rehearsalChecks } from '../../lib/procedures/readiness.ts'
import { assetName } from '../../lib/reminders/asset-name.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { now } from '../state/clock.ts'
import { visit } from '../state/drafts.ts'
import { startRehearsal } from '../state/rehearsal-actions.ts'
import { latestRun } from '../state/shown.ts'
import { sayDaysLeft, sayMoment } from '../words/words.ts'

export function ReadinessCard({ organisation }: { organisation: Organisation }) {
  const { id, rehearsal, topic } = organisation
  if (topic === undefined) return null
  const checks = rehearsalChecks(organisation)
  const state = readiness(rehearsal, now.value, latestRun.value?.finishedAt, checks)
  const [nearest] = endsOf(organisation)
  const isTime = isRehearsalTime(nearest?.notAfter, now.value)
  const begin = () => startRehearsal(id).then((done) => done && visit('rehearsal'))
  const look = () => visit('rehearsal')
  const { icon, tone, text } = sayReadiness(state, isTime, checks.length)
  const goesOn = state.kind === 'open' || state.kind === 'trouble'
  return (
    <section class="card" aria-labelledby="readiness-title">
      <h2 class="row heading-small" id="readiness-title">
        <span class={tone}>
          <Icon name={icon} size={18} />
        </span>
        {i18n.t('rehearsal.readiness')}
      </h2>
      {state.kind === 'never' && isTime && nearest && (
        <p class="small">{i18n.t('general.labelled', [assetName(nearest), sayDaysLeft(nearest.notAfter)])}</p>
      )}
      <p class="small">{text}</p>
      <div class="row">
        {goesOn && (
          <button type="button" class="button" onClick={look}>
            {i18n.t('rehearsal.goOn')}
          </button>
        )}
        {state.kind === 'ready' && (
          <button type="button" class="link-button small" onClick={look}>
            {i18n.t('rehearsal.look')}
          </button>
        )}
        {!goesOn && (
          <button
            type="button"
            class={isTime && state.kind !== 'ready' ? 'button' : 'link-button small'}
            onClick={begin}
          >
            {i18n.t('rehearsal.begin')}
          </button>
        )}
      </div>
    </section>
  )
}

function sayReadiness(
  state: ReturnType<typeof readiness>,
  isTime: boolean,
  total: number,
): { icon: IconName; tone: string; text: string } {
  switch (state.kind) {
    case 'ready':
      return { icon: 'check', tone: 'is-proven', text: i18n.t('rehearsal.state.ready', [sayMoment(state.at)]) }
    case 'stale':
      return { icon: 'clock', tone: 'tone-soon', text: i18n.t('rehearsal.state.stale', [sayMoment(state.at)]) }
    case 'trouble':
      return {
        icon: 'caution',
        tone: 'tone-past',
        text: i18n.t('rehearsal.state.trouble', [state.failed.length, sayMoment(state.at)]),
      }
    case 'open':
      return { icon: 'clock', tone: 'tone-soon', text: i18n.t('rehearsal.state.open', [state.left.length, total]) }
    case 'never':
      return {
        icon: 'clock',
        tone: isTime ? 'tone-soon' : 'quiet',
        text: isTime ? i18n.t('rehearsal.state.time') : i18n.t('rehearsal.state.never'),
      }
  }
}
