// Choosing or dropping files; the button works by keyboard, the field by mouse.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import './drop-field.css'

interface Properties {
  label: string
  /** Whether several files may be chosen at once. */
  multiple?: boolean
  /** False where something else on the screen is to be done first: the button is not the filled one then. */
  isMain?: boolean
  onChoose: (files: readonly File[]) => void
  onDrop: (dropped: DataTransfer) => void
  /** What is said below the button. */
  children: ComponentChildren
}

export function DropField({ label, multiple = false, isMain = true, onChoose, onDrop, children }: Properties) {
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
        if (event.dataTransfer) onDrop(event.dataTransfer)
      }}
    >
      <button type="button" class={isMain ? 'button button-main' : 'button'} onClick={() => input.current?.click()}>
        <Icon name="file" size={18} />
        {label}
      </button>
      <input
        type="file"
        multiple={multiple}
        hidden
        ref={input}
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])])
          // The same files, corrected, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      {children}
    </div>
  )
}
