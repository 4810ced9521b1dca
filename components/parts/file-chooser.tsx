// Choosing or dropping one file, with a way out of the popup that some browsers close.
import { i18n } from '#i18n'
import { frame, openDesk } from '../state/frame.ts'
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
      {frame.value === 'popup' && (
        <p class="quiet small">
          {i18n.t('frame.pickerCloses')}{' '}
          <button type="button" class="link-button small" onClick={() => openDesk()}>
            {i18n.t('frame.openDesk')}
          </button>
        </p>
      )}
    </DropField>
  )
}
