// What is one press away: a line that says what it is, and all of it below once it is opened.
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface Properties {
  /** What the line says. */
  title: ComponentChildren
  /** The line is written as large as the text around it. */
  isLarge?: boolean
  /** Classes beside its own. */
  kind?: string
  /** Open from the beginning. */
  open?: boolean
  onTurn?: (isOpen: boolean) => void
  children: ComponentChildren
}

export function Fold({ title, isLarge = false, kind = '', open, onTurn, children }: Properties) {
  return (
    <details
      class={`fold ${kind}`.trim()}
      open={open}
      onToggle={onTurn && ((event) => onTurn(event.currentTarget.open))}
    >
      <summary class={isLarge ? undefined : 'small'}>
        <Icon name="next" size={16} turns />
        {title}
      </summary>
      {children}
    </details>
  )
}
