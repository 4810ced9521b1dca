// What has opened a menu that is drawn apart from it.
import { closest } from '../../portals/page/tree.ts'

/** What lies over the page, and is chosen from. */
export const MENU = '[role=menu],[role=listbox],[popover]'

const NAMES = ['aria-controls', 'aria-owns', 'popovertarget', 'commandfor'] as const
const OPENED = '[aria-haspopup][aria-expanded=true]'

/** What names this menu as its own, or is named by it; else the only thing on the page that says that it has opened one. */
export function openerOf(menu: Element): Element | undefined {
  const root = menu.getRootNode() as Document | ShadowRoot
  const label = menu.getAttribute('aria-labelledby')
  const labelling = label ? root.getElementById?.(label) : undefined
  if (labelling && closest(labelling, '[aria-haspopup]')) return labelling
  const named = menu.id
    ? [...root.querySelectorAll(NAMES.map((name) => `[${name}]`).join())].find((one) =>
        NAMES.some((name) => one.getAttribute(name) === menu.id),
      )
    : undefined
  const [open, ...others] = named ? [named] : root.querySelectorAll(OPENED)
  return others.length === 0 ? open : undefined
}
