// What is wrong with the team's folder, what that means, and what to do now.
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { FolderTrouble } from '../../lib/team/folder.ts'
import { Note } from '../parts/note.tsx'

const SAID: Record<FolderTrouble, readonly [what: () => string, todo: () => string]> = {
  permission: [() => i18n.t('team.trouble.permission.what'), () => i18n.t('team.trouble.permission.todo')],
  gone: [() => i18n.t('team.trouble.gone.what'), () => i18n.t('team.trouble.gone.todo')],
  'read-only': [() => i18n.t('team.trouble.readOnly.what'), () => i18n.t('team.trouble.readOnly.todo')],
  full: [() => i18n.t('team.trouble.full.what'), () => i18n.t('team.trouble.full.todo')],
  unreadable: [() => i18n.t('team.trouble.unreadable.what'), () => i18n.t('team.trouble.unreadable.todo')],
}

export function TroubleNote({ trouble, children }: { trouble: FolderTrouble; children?: ComponentChildren }) {
  const [what, todo] = SAID[trouble]
  return (
    <div role="alert">
      <Note tone="caution" title={what()}>
        <p class="small">{todo()}</p>
        <p class="small quiet">{i18n.t('team.trouble.goesOn')}</p>
        {children}
      </Note>
    </div>
  )
}
