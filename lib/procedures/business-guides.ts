// Where to click at Apple Business and School Manager, in the portal's own words, by generation and language.
// Sources: G1 screenshots of 2018 to 2021 (Japanese). G2 screenshots and manuals of 2023 to 2025 (English), CLOMO's manual on the
// yearly renewal, chapters 2-4-1 and 3-4-1 (Japanese). G3 manuals for Apple Business, from spring 2026 (English; no Japanese
// label of it is known).

import type { StepId } from '../model/steps.ts'
import type { TokenPortal } from '../model/token.ts'
import type { Generation } from '../portals/business/sources.ts'

/** What stands on the page under a name that is the user's own. */
export type Slot = 'account' | 'server' | 'row'

export interface BusinessGuide {
  /** Menus from the outermost to the place itself. */
  path: readonly (string | { slot: Slot })[]
  /** Buttons to press there, in this order. */
  press?: readonly string[]
  /** Other words that were seen on the last of these buttons. */
  alsoCalled?: readonly string[]
}

export type GuideLanguage = 'ja' | 'en'
type InLanguages = Partial<Record<GuideLanguage, BusinessGuide>>
type Guided = Extract<StepId, 'portalServer' | 'downloadServerToken' | 'portalLocation' | 'downloadContentToken'>

const ACCOUNT = { slot: 'account' } as const
const SERVER = { slot: 'server' } as const
const ROW = { slot: 'row' } as const

const GUIDES: Readonly<Record<Guided, Readonly<Record<Generation, InLanguages>>>> = {
  portalServer: {
    G1: { ja: { path: ['設定', 'MDMサーバ', SERVER] } },
    G2: {
      ja: { path: [ACCOUNT, '環境設定', SERVER] },
      en: { path: [ACCOUNT, 'Preferences', 'Your MDM Servers', SERVER] },
    },
    G3: { en: { path: ['Devices', 'Management Services', SERVER] } },
  },
  downloadServerToken: {
    G1: { ja: { path: [SERVER], press: ['トークンをダウンロード', 'サーバトークンをダウンロード'] } },
    G2: {
      ja: { path: [SERVER], press: ['MDM サーバトークンをダウンロード', 'MDM サーバトークンをダウンロード'] },
      en: {
        path: [SERVER],
        press: ['Download Token', 'Download MDM Server Token'],
        alsoCalled: ['Download Server Token', 'Download Token'],
      },
    },
    G3: { en: { path: [SERVER, '…'], press: ['Download Token'] } },
  },
  portalLocation: {
    G1: { ja: { path: ['設定', 'Appとブック', 'サーバトークン'] } },
    G2: {
      ja: { path: [ACCOUNT, '環境設定', 'お支払いと請求', 'コンテンツトークン'] },
      en: { path: [ACCOUNT, 'Preferences', 'Payments and Billing', 'Apps and Books', 'Content Tokens'] },
    },
    G3: { en: { path: ['Settings', 'Payments & Billing', 'Apps & Books'] } },
  },
  downloadContentToken: {
    G1: { ja: { path: [ROW], press: ['ダウンロード'] } },
    G2: { ja: { path: [ROW], press: ['ダウンロード'] }, en: { path: [ROW], press: ['Download'] } },
    G3: { en: { path: [ROW], press: ['Download'] } },
  },
}

/**
 * The guide for a step, in the wanted language where its words are known, else in the other one; undefined for a step that
 * has none.
 */
export function businessGuide(
  stepId: StepId,
  generation: Generation,
  wanted: GuideLanguage,
): { guide: BusinessGuide; language: GuideLanguage } | undefined {
  if (!isGuided(stepId)) return undefined
  const known = GUIDES[stepId][generation]
  const language = known[wanted] ? wanted : wanted === 'ja' ? 'en' : 'ja'
  const guide = known[language]
  return guide && { guide, language }
}

/** The generation that a portal is most likely to show today; School Manager was not moved to Apple Business. */
export function likelyGeneration(portal: TokenPortal | undefined): Generation {
  return portal === 'school' ? 'G2' : 'G3'
}

/** The front page of each portal. Source: Apple's manuals. */
export const BUSINESS_PORTALS: Readonly<Record<TokenPortal, string>> = {
  business: 'https://business.apple.com/',
  school: 'https://school.apple.com/',
}

function isGuided(stepId: StepId): stepId is Guided {
  return Object.hasOwn(GUIDES, stepId)
}
