// What has opened a menu that is drawn apart from it.

/** What lies over the page, and is chosen from. */
export const MENU = '[role=menu],[role=listbox],[popover]'

/** What says of a control which part it opens. */
const NAMING = ['aria-controls', 'popovertarget', 'commandfor'] as const
const OPENED = '[aria-haspopup][aria-expanded=true]'

/** What this menu is labelled by, or what names it as its own; else the only thing on the page that says that it has opened one. */
export function openerOf(menu: Element): Element | undefined {
  const root = menu.getRootNode() as Document | ShadowRoot
  const label = menu.getAttribute('aria-labelledby')
  // An empty name names nothing.
  const isOf = (one: Element): boolean =>
    (one.id !== '' && one.id === label) || (menu.id !== '' && NAMING.some((name) => one.getAttribute(name) === menu.id))
  const all = [...root.querySelectorAll(`${OPENED},[aria-controls],[popovertarget],[commandfor],[aria-haspopup]`)]
  const open = all.filter((one) => one.matches(OPENED))
  return all.find(isOf) ?? (open.length === 1 ? open[0] : undefined)
}
