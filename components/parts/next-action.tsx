// The one button that leads on: filled, and always in view, whatever stands above it.
import type { ComponentChildren } from 'preact'
import './next-action.css'

interface Properties {
  onClick: () => void
  /** Cannot be pressed for the moment. */
  waits?: boolean
  children: ComponentChildren
}

export function NextAction({ onClick, waits = false, children }: Properties) {
  return (
    <div class="next-action">
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
    </div>
  )
}
