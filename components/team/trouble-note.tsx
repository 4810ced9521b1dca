// What is wrong with the team's folder, what that means, and what to do now.
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { wordKey } from '../../lib/facts/word-key.ts'
import type { FolderTrouble } from '../../lib/team/folder.ts'
import { Note } from '../parts/note.tsx'

export function TroubleNote({ trouble, children }: { trouble: FolderTrouble; children?: ComponentChildren }) {
  return (
    <div role="alert">
      <Note tone="caution" title={i18n.t(`team.trouble.${wordKey(trouble)}.what`)}>
        <p class="small">{i18n.t(`team.trouble.${wordKey(trouble)}.todo`)}</p>
        <p class="small quiet">{i18n.t('team.trouble.goesOn')}</p>
        {children}
      </Note>
    </div>
  )
}
