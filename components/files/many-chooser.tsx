// Choosing or dropping many files at once; a dropped folder counts for the files in it.
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from '../parts/icon.tsx'
import { droppedFiles } from './dropped.ts'

export function ManyChooser({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
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
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles)
      }}
    >
      <button type="button" class="button button-main" onClick={() => input.current?.click()}>
        <Icon name="file" size={18} />
        {i18n.t('files.choose')}
      </button>
      <input
        type="file"
        multiple
        hidden
        ref={input}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          // The same files, corrected, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      <p class="quiet small">{i18n.t('files.orDrop')}</p>
    </div>
  )
}
