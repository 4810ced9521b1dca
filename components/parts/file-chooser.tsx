// Choosing or dropping one file.
import { i18n } from '#i18n'
import { DropField } from './drop-field.tsx'

interface Properties {
  label: string
  onFile: (file: File) => void
}

export function FileChooser({ label, onFile }: Properties) {
  const take = ([file]: Iterable<File>) => {
    if (file) onFile(file)
  }
  return (
    <DropField label={label} onChoose={take} onDrop={({ files }) => take(files)}>
      <p class="quiet small">{i18n.t('judge.orDrop')}</p>
    </DropField>
  )
}
