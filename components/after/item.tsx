// One line of what to keep in mind after a renewal.
import { Icon } from '../parts/icon.tsx'

/** How long before the expiry one should begin, in milliseconds: time enough to find a lost account. */
export const LEAD_TIME = 30 * 24 * 60 * 60 * 1000

export function Item({ children }: { children: string }) {
  return (
    <li>
      <Icon name="arrow" />
      <span>{children}</span>
    </li>
  )
}
