// What the portal's page shows, as Koshin reads it.
import type { TopicReading } from '../../facts/topic.ts'
import type { Occurrence } from '../page/occurrences.ts'
import type { Word } from './words.ts'

/**
 * Which screen is shown. `blank`: nothing is there yet. `unreadable`: something is, and Koshin can't tell what.
 * `translated`: the browser's translator has replaced the words.
 */
export type Screen =
  | 'get-started'
  | 'list'
  | 'terms'
  | 'create'
  | 'renew'
  | 'confirmation'
  | 'sign-in'
  | 'translated'
  | 'unreadable'
  | 'blank'

/** What a press on a control would do. `other`: its label is known and harmless. */
export type Action = 'renew' | 'revoke' | 'create' | 'accept' | 'upload' | 'download' | 'other'

/** What can be done with a certificate, in its row; with a revoked one there is less. */
export const ROW_ACTIONS = ['renew', 'download', 'revoke'] as const satisfies readonly Action[]
export type RowAction = (typeof ROW_ACTIONS)[number]

/** Something that can be pressed, known by its label. */
export interface PortalControl {
  action: Action
  element: Element
  /** The certificate it acts on; absent where the page does not show that without doubt. */
  row?: PortalRow
}

/** One certificate of the list. */
export interface PortalRow {
  /** The smallest element that holds this certificate's service, date and controls, and no other certificate's. */
  element: Element
  /** The element that says `Mobile Device Management`. */
  service: Element
  /** All known words that stand in it, in document order. */
  words: readonly Occurrence<Word>[]
  controls: PortalControl[]
  /**
   * Where no element groups the row: all that stands on its line; `element` is the service's own then. Such a row is made of exactly
   * these elements, and another one as soon as one of them is.
   */
  parts?: readonly Element[]
  /** Its i, where it is known already. */
  information?: Element
  /** The first text behind the service that is no known word: no label names the vendor. */
  vendor?: string
  /** The date as shown, e.g. `May 4, 2027`. */
  dateText?: string
  /** The status as shown, e.g. `Active`. */
  status?: string
  /** What the text inside the row says of its UID. */
  subject: TopicReading
  /** That text; empty where it says nothing of a subject. */
  subjectText: string
}

/** True for a row in which all can be done that can be done with a certificate. */
export const hasAllActions = ({ controls }: PortalRow): boolean =>
  ROW_ACTIONS.every((wanted) => controls.some(({ action }) => action === wanted))

export interface PushPortalView {
  screen: Screen
  /** E-mail address of the signed-in Apple Account. */
  account?: string
  rows: PortalRow[]
  /** It shows one certificate by itself: there may be others elsewhere. */
  isPart?: boolean
  /** Services and dates that can be seen outside every row: a certificate's, perhaps, that could not be read. */
  readonly unread: readonly Occurrence<Word>[]
  /** Every control with a known label, by the element that carries it. */
  controls: Map<Element, PortalControl>
  /** Elements outside every row whose text speaks of a subject: a popover, or the renew screen itself. */
  subjectsOutside: Element[]
  /** What the portal says is wrong with the uploaded file. */
  refusal?: 'file-refused' | 'signature-refused'
  /** The open shadow roots of the page; what stands in them was read as it is shown. */
  shadowRoots: ShadowRoot[]
  /** True where web components are on the page: one may draw itself anew, or for the first time, though no change is seen. */
  hasComponents?: boolean
}
