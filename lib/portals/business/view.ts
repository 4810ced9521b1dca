// What a page of Apple Business or School Manager shows, as Koshin reads it.

/**
 * Which screen is shown. `other`: Apple's words are known, but none of these screens. `unknown-language`: there is text and
 * no known word. `translated`: the browser's translator has been at the page. `blank`: nothing is there yet.
 */
export type BusinessScreen =
  | 'server-list'
  | 'server'
  | 'download-dialog'
  | 'content-tokens'
  | 'sign-in'
  | 'terms'
  | 'translated'
  | 'unknown-language'
  | 'other'
  | 'blank'

/** What a press on a control would do. `menu` opens a service's actions; `other`: its label is known and harmless. */
export type BusinessAction =
  | 'download-server-token'
  | 'confirm-server-token'
  | 'delete-server'
  | 'download-content-token'
  | 'menu'
  | 'other'

/** What was read of a name: `none` where nothing stands there, `several` where nobody can tell which text is the name. */
export type NameReading = { kind: 'one'; name: string } | { kind: 'none' } | { kind: 'several'; names: string[] }

/** A server (G3: a management service) or a location (G3: a unit), as a part of the page. */
export interface BusinessTarget {
  kind: 'server' | 'location'
  element: Element
  name: NameReading
  /** The element that shows the name; where there is none, all of it. */
  place: Element
}

export interface BusinessControl {
  action: BusinessAction
  element: Element
  /** What it acts on; absent where the page does not show that without doubt. */
  row?: BusinessTarget
}

export interface BusinessPortalView {
  screen: BusinessScreen
  /** Servers of the list and locations of the table, in the page's order, and the open pane. */
  rows: BusinessTarget[]
  /** The server whose pane is open; what the download dialog is about. */
  pane?: BusinessTarget
  /** Two places disagree about which server is open: the list's chosen one and the pane's title. */
  contradicts: boolean
  /** The only e-mail address on the page. */
  account?: string
  /** Every control with a known label, by the element that carries it. */
  controls: Map<Element, BusinessControl>
  /** Open shadow roots that were read too; empty where the page says all without them. */
  shadowRoots: ShadowRoot[]
}
