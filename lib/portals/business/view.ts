// What a page of Apple Business or School Manager shows, as Koshin reads it.

/**
 * Which screen is shown. `other`: Apple's words are known, but none of these screens. `unknown-language`: there is text, in
 * a wording that is not on record. `translated`: the browser's translator has been at the page. `blank`: nothing is there yet.
 */
export const BUSINESS_SCREENS = [
  'server-list',
  'server',
  'download-dialog',
  'content-tokens',
  'sign-in',
  'terms',
  'translated',
  'unknown-language',
  'other',
  'blank',
] as const
export type BusinessScreen = (typeof BUSINESS_SCREENS)[number]

/** What a press on a control would do. `menu` opens a service's actions; `go-on` goes on with whatever is in front; `other`: its label is known and harmless. */
export type BusinessAction =
  | 'download-server-token'
  | 'confirm-server-token'
  | 'delete-server'
  | 'download-content-token'
  | 'menu'
  | 'go-on'
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
  /** What stands under a name that is its title: nothing that names another one. */
  besides?: string
}

export interface BusinessControl {
  action: BusinessAction
  element: Element
  /** What it acts on; absent where the page does not show that without doubt. */
  row?: BusinessTarget
  /** Of a confirmation: what its dialog says, and the name at the head of the part of the page in which the dialog stands. Of a download: what its label says besides. */
  dialog?: { says: string; around: NameReading }
}

export interface BusinessPortalView {
  screen: BusinessScreen
  /** Servers of the list and locations of the table, in the page's order, and the open pane. */
  rows: BusinessTarget[]
  /** The server whose pane is open; what the download dialog is about. */
  pane?: BusinessTarget
  /** Two places disagree about which server is open: the list's chosen one and the pane's title. */
  contradicts: boolean
  /** The page's wording is not on record, or only in part: a label that is not known may be a dangerous one. */
  isDoubtful: boolean
  /** Parts of the page in which that is so though its wording is on record. */
  unclear: Element[]
  /** What no server's or location's part of the page holds: the portal's own headings and ways. */
  beyond: readonly Element[]
  /** The only e-mail address on the page. */
  account?: string
  /** Every control with a known label, by the element that carries it. */
  controls: Map<Element, BusinessControl>
  /** Open shadow roots that were read too; empty where there are none. */
  shadowRoots: ShadowRoot[]
}
