// The one button that leads on: filled, and always in view, in a bar of its own.
import type { ComponentChildren } from 'preact'
import { ButtonBar } from './button-bar.tsx'

interface Properties {
  onClick: () => void
  /** Cannot be pressed for the moment. */
  waits?: boolean
  children: ComponentChildren
}

export function NextAction({ onClick, waits = false, children }: Properties) {
  return (
    <ButtonBar>
      <button
        type="button"
        class="button button-main button-wide"
        aria-disabled={waits}
        // A key that is held down presses again and again.
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={() => !waits && onClick()}
      >
        {children}
      </button>
    </ButtonBar>
  )
}
