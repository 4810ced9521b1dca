// What has opened a menu that is drawn apart from it.

/** What lies over the page, and is chosen from. */
export const MENU = '[role=menu],[role=listbox],[popover]'

const OPENED = '[aria-haspopup][aria-expanded=true]'

/** What this menu is labelled by, or what names it as its own; else the only thing on the page that says that it has opened one. */
export function openerOf(menu: Element): Element | undefined {
  const root = menu.getRootNode() as Document | ShadowRoot
  const ids = [menu.getAttribute('aria-labelledby'), menu.id]
  const isOf = (one: Element): boolean =>
    ids[0] === one.id ||
    ['aria-controls', 'popovertarget', 'commandfor'].some((name) => one.getAttribute(name) === ids[1])
  const all = [...root.querySelectorAll(`${OPENED},[aria-controls],[popovertarget],[commandfor],[aria-haspopup]`)]
  const open = all.filter((one) => one.matches(OPENED))
  return all.find(isOf) ?? (open.length === 1 ? open[0] : undefined)
}
