// The actions menu that was pressed last, for as long as what is open may be its own.
import type { BusinessPortalView } from '../../portals/business/view.ts'

export class PressedMenu {
  #element: Element | undefined
  #isSeen = false

  get element(): Element | undefined {
    return this.#element?.isConnected ? this.#element : undefined
  }

  /** This one was pressed, or what comes now is of none. */
  press(menu: Element | undefined): void {
    this.#element = menu
    this.#isSeen = false
  }

  /** Follows the page: what opens once it has closed was opened by something else. */
  follow({ controls }: BusinessPortalView): void {
    const isOpen = [...controls.values()].some(({ action }) => action === 'download-server-token')
    if (this.#isSeen && !isOpen) this.press(undefined)
    else this.#isSeen = this.element !== undefined && isOpen
  }
}
