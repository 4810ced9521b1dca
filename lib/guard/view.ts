// What the guard needs to know of any page: its controls, and the parts of it that are judged.

/** A part of a page that is judged as one: a certificate's row, a server's pane. */
export interface Unit {
  element: Element
  /** Where no element holds it together: all that it is made of. */
  parts?: readonly Element[]
}

/** Something that can be pressed, known by its label. */
export interface Control<Action extends string = string, One extends Unit = Unit> {
  action: Action
  element: Element
  /** What it acts on; absent where the page does not show that without doubt. */
  row?: One
}

/** Something a user pressed: a control with a known label, or one that says nothing Koshin knows. */
export type Pressed<Action extends string = string, One extends Unit = Unit> =
  | Control<Action, One>
  | {
      action: 'unknown'
      element: Element
      row?: undefined
      /** The page's own words are not known where this stands, or nobody sees what is in it: it may be anything. */
      isUnclear: boolean
    }

/** A page as a reader gives it. */
export interface View<Action extends string = string, One extends Unit = Unit> {
  /** Every control with a known label, by the element that carries it. */
  controls: Map<Element, Control<Action, One>>
  rows: readonly One[]
}

/** True where these are not the very same units in the same order. */
export const areOthers = (before: readonly Unit[], now: readonly Unit[]): boolean =>
  before.length !== now.length || now.some(({ element }, at) => element !== before[at]?.element)

/** What is said of a judged unit; the value of `data-koshin-verdict`. */
export type UnitVerdict = 'this-one' | 'not-this-one' | 'not-read'
