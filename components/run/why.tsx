// The reason for a step, one press away: what is to be done stands alone.
import { i18n } from '#i18n'
import { Icon } from '../parts/icon.tsx'

export function Why({ text }: { text: string }) {
  return (
    <details class="fold">
      <summary class="small">
        <Icon name="next" size={16} turns />
        {i18n.t('stepping.why')}
      </summary>
      <p class="small">{text}</p>
    </details>
  )
}
