// Choosing the team's folder: by the browser's chooser, or by dropping it.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Folder } from '../../lib/team/folder.ts'
import { DropArea } from '../parts/drop-area.tsx'
import { Icon } from '../parts/icon.tsx'
import { chooseFolder, droppedFolder } from './folders.ts'

export function ChooseFolder({ label, onFolder }: { label: string; onFolder: (folder: Folder) => void }) {
  const [problem, setProblem] = useState<string>()
  /** `none` is said where the answer was no folder, or the browser was not allowed to use it: it does not tell which. */
  const take = (choosing: Promise<Folder | undefined>, none: string) =>
    choosing
      .then((folder) => {
        setProblem(folder ? undefined : none)
        if (folder) onFolder(folder)
      })
      .catch(() => setProblem(i18n.t('team.folder.refused')))
  return (
    <DropArea onDrop={(dropped) => void take(droppedFolder(dropped), i18n.t('team.folder.noFolder'))}>
      <button
        type="button"
        class="button button-main"
        onClick={() => void take(chooseFolder(), i18n.t('team.folder.notChosen'))}
      >
        <Icon name="open" size={18} />
        {label}
      </button>
      <p class="quiet small">{i18n.t('team.folder.orDrop')}</p>
      <p class="field-error" aria-live="polite">
        {problem}
      </p>
    </DropArea>
  )
}
