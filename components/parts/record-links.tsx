// The ways to what is on record as a whole: its history, its handover, and before them what else there is.
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { visit } from '../state/drafts.ts'
import { Icon } from './icon.tsx'

interface Properties {
  ofAll?: boolean
  children?: ComponentChildren
}

export function RecordLinks({ ofAll = false, children }: Properties) {
  return (
    <div class="row">
      {children}
      <button type="button" class="link-button small" onClick={() => visit('history', ofAll ? { ofAll } : {})}>
        <Icon name="clock" size={16} />
        {i18n.t('history.open')}
      </button>
      <button type="button" class="link-button small" onClick={() => visit('handover')}>
        <Icon name="people" size={16} />
        {i18n.t('handover.open')}
      </button>
    </div>
  )
}
