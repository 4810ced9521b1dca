// Choosing or dropping many files at once; a dropped folder counts for the files in it.
import { i18n } from '#i18n'
import { DropField } from '../parts/drop-field.tsx'
import { droppedFiles } from '../parts/dropped.ts'

export function ManyChooser({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  return (
    <DropField
      label={i18n.t('files.choose')}
      multiple
      onChoose={onFiles}
      onDrop={(dropped) => void droppedFiles(dropped).then(onFiles)}
    >
      <p class="quiet small">{i18n.t('files.orDrop')}</p>
    </DropField>
  )
}
