// Choosing or dropping one file. A folder with one file in it will do; of several nobody can tell which is meant.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { DropField } from './drop-field.tsx'
import { droppedFiles } from './dropped.ts'
import { Note } from './note.tsx'

interface Properties {
  label: string
  onFile: (file: File) => void
}

export function FileChooser({ label, onFile }: Properties) {
  /** How many files were dropped, where it was not one. */
  const [count, setCount] = useState<number>()
  function take(files: readonly File[]): void {
    const only = files.length === 1 ? files[0] : undefined
    setCount(only ? undefined : files.length)
    if (only) onFile(only)
  }
  return (
    <DropField
      label={label}
      onChoose={(files) => files.length > 0 && take(files)}
      onDrop={(dropped) => void droppedFiles(dropped).then(take)}
    >
      <p class="quiet small">{i18n.t('judge.orDrop')}</p>
      <div aria-live="polite">
        {count !== undefined && (
          <Note tone="caution">
            <p>{count === 0 ? i18n.t('judge.droppedNone') : i18n.t('judge.droppedSeveral', [String(count)])}</p>
          </Note>
        )}
      </div>
    </DropField>
  )
}
