// The way back: at once where nothing would be lost, after one question where something that was typed would be.
import { i18n } from '#i18n'
import { Icon } from './icon.tsx'
import { useLeaving } from './use-leaving.tsx'

interface Properties {
  to: () => void
  label: string
  /** Tells whether something would be lost; absent where that is what stands half typed in the screen's fields. */
  isLost?: () => boolean
}

export function Back({ to, label, isLost }: Properties) {
  const { leave, question } = useLeaving(i18n.t('leaving.back'))
  if (question) return <>{question}</>
  return (
    <div class="way-back">
      <button type="button" class="link-button small" onClick={() => leave(to, isLost)}>
        <Icon name="back" size={16} />
        {label}
      </button>
    </div>
  )
}
