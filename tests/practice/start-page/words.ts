// What the start page has words for. In texts, `[text](address)` is a link and backticks hold something to type or a label to look for.
import type { MARKUPS } from '../push-portal/switches.ts'

export interface Words {
  title: string
  lead: string
  promise: string
  otherLanguage: { name: string; code: 'ja' | 'en' }
  stepsHeading: string
  steps: { title: string; text: string }[]
  marksHeading: string
  marks: string
  trapsHeading: string
  traps: { title: string; text: string }[]
  markupHeading: string
  markupText: string
  markups: Record<(typeof MARKUPS)[number], string>
  tokensHeading: string
  tokensText: string
  /** By address on {@link BUSINESS}, `?` and all. */
  tokenPortals: { query: string; text: string }[]
  tokenTraps: { title: string; text: string }[]
  /** To practise the first set-up in place of a renewal. */
  setUpHeading: string
  setUpText: string
  setUp: string
  againHeading: string
  againText: string
  again: string
  afresh: string
  /** Said besides where a first set-up is practised. */
  afreshSetUp: string
}

export const CONSOLE = 'https://panel.clomo.test/'
export const PORTAL = 'https://identity.apple.com/pushcert/'
export const BUSINESS = 'https://business.apple.com/'
