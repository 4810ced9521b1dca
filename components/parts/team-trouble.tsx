// What keeps a team's records apart, on the screens where one begins: nobody looks for it on the team's own.
import { i18n } from '#i18n'
import { wordKey } from '../../lib/facts/word-key.ts'
import { visit } from '../state/drafts.ts'
import { teamTrouble } from '../state/team-trouble.ts'
import { Note } from './note.tsx'

export function TeamTrouble() {
  const trouble = teamTrouble.value
  if (!trouble) return null
  const what = i18n.t(`team.trouble.${wordKey(trouble)}.what`)
  return (
    <Note tone="caution" title={i18n.t('general.labelled', [i18n.t('team.title'), what])}>
      <p class="small">{i18n.t('team.trouble.apart')}</p>
      <button type="button" class="link-button" onClick={() => visit('team')}>
        {i18n.t('team.trouble.open')}
      </button>
    </Note>
  )
}
