// Choosing or dropping one file; the button works by keyboard, the field by mouse.
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { frame, openDesk } from '../frame.ts'
import { Icon } from '../parts/icon.tsx'

interface Properties {
  label: string
  onFile: (file: File) => void
}

export function FileChooser({ label, onFile }: Properties) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  function take(files: FileList | null | undefined) {
    const file = files?.[0]
    if (file) onFile(file)
  }
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
        take(event.dataTransfer?.files)
      }}
    >
      <button type="button" class="button button-main" onClick={() => input.current?.click()}>
        <Icon name="file" size={18} />
        {label}
      </button>
      <input
        type="file"
        hidden
        ref={input}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file, corrected, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      <p class="quiet small">{i18n.t('judge.orDrop')}</p>
      {frame.value === 'popup' && (
        <p class="quiet small">
          {i18n.t('frame.pickerCloses')}{' '}
          <button type="button" class="link-button small" onClick={() => openDesk()}>
            {i18n.t('frame.openDesk')}
          </button>
        </p>
      )}
    </div>
  )
}
