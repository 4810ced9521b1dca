// Choosing the team's folder: by the browser's chooser, or by dropping it.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Folder } from '../../lib/team/folder.ts'
import { Icon } from '../parts/icon.tsx'
import { chooseFolder, droppedFolder } from './folders.ts'
import '../parts/drop-field.css'

export function ChooseFolder({ label, onFolder }: { label: string; onFolder: (folder: Folder) => void }) {
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<string>()
  const take = (choosing: Promise<Folder | undefined>, none?: string) =>
    choosing
      .then((folder) => {
        setProblem(folder ? undefined : none)
        if (folder) onFolder(folder)
      })
      .catch(() => setProblem(i18n.t('team.folder.refused')))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way of what the button does
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (event.dataTransfer) void take(droppedFolder(event.dataTransfer), i18n.t('team.folder.noFolder'))
      }}
    >
      <button type="button" class="button button-main" onClick={() => void take(chooseFolder())}>
        <Icon name="open" size={18} />
        {label}
      </button>
      <p class="quiet small">{i18n.t('team.folder.orDrop')}</p>
      <p class="field-error" aria-live="polite">
        {problem}
      </p>
    </div>
  )
}
