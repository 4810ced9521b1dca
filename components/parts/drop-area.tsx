// Where something may be dropped: it shows that it is, and the browser opens nothing of it.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import './drop-area.css'

interface Properties {
  onDrop: (dropped: DataTransfer) => void
  /** What does the same by keyboard is among them. */
  children: ComponentChildren
}

export function DropArea({ onDrop, children }: Properties) {
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
      {children}
    </div>
  )
}
