// One line of what to keep in mind after a renewal.
import { Icon } from '../parts/icon.tsx'

export function Item({ children }: { children: string }) {
  return (
    <li>
      <Icon name="arrow" />
      <span>{children}</span>
    </li>
  )
}
