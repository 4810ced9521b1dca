// The way back to the screen before.
import { Icon } from './icon.tsx'

export function Back({ to, label }: { to: () => void; label: string }) {
  return (
    <div>
      <button type="button" class="link-button small" onClick={to}>
        <Icon name="back" size={16} />
        {label}
      </button>
    </div>
  )
}
