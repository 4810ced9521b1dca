// A choice from a list is a press, too: what was chosen before is put back where the choice is held.
import type { Listening } from '../watching/lasting-listeners.ts'

/** Asked for each choice; true where the page must not hear of it. */
export type HoldsChoice = (select: HTMLSelectElement, event: Event) => boolean

/** Listens for choices from lists. Gives the way to choose once more. */
export function holdChoices(
  listeners: Listening,
  holds: HoldsChoice,
): (select: HTMLSelectElement, index: number) => void {
  const before = new WeakMap<HTMLSelectElement, number>()
  /** The list whose `input` was held: its `change` follows, with the old choice. */
  let held: HTMLSelectElement | undefined
  let isPassing = false

  const selectOf = (event: Event): HTMLSelectElement | undefined => {
    const [innermost] = event.composedPath()
    const element = innermost instanceof Element ? innermost.closest('select') : null
    return element ?? undefined
  }
  const note = (event: Event): void => {
    const select = selectOf(event)
    if (!select) return
    held = undefined
    before.set(select, select.selectedIndex)
  }
  const judge = (event: Event): void => {
    const select = selectOf(event)
    if (!select || isPassing) return
    const follows = event.type === 'change' && held === select
    if (!follows && !holds(select, event)) {
      if (event.type === 'change') before.set(select, select.selectedIndex)
      return
    }
    event.stopImmediatePropagation()
    if (event.type === 'change') held = undefined
    else held = select
    const first = [...select.options].findIndex(({ defaultSelected }) => defaultSelected)
    // Where no choice is marked, a list that shows one shows its first.
    select.selectedIndex = before.get(select) ?? (select.type === 'select-one' ? Math.max(0, first) : first)
  }
  for (const type of ['pointerdown', 'mousedown', 'keydown', 'focusin'] as const)
    listeners.addEventListener(type, note, true)
  for (const type of ['input', 'change'] as const) listeners.addEventListener(type, judge, true)

  return (select, index) => {
    isPassing = true
    try {
      select.selectedIndex = index
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    } finally {
      isPassing = false
    }
  }
}
