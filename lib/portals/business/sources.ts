// Where each group of words of the business portals was seen: generation, language, how well it is known. No page needs to carry
// this, so the words only name it.

/** The three generations of pages: about 2018 to 2021, 2021 to spring 2026, and Apple Business since then. */
export type Generation = 'G1' | 'G2' | 'G3'

export type PortalLanguage = 'en' | 'ja' | 'de' | 'zh-Hans' | 'zh-Hant'

export interface Source {
  generation: readonly Generation[]
  language: PortalLanguage
  /** `seen` in a screenshot, `said` by a manual or an administrator, `guess`: it only calls for a look, nothing relies on it. */
  known: 'seen' | 'said' | 'guess'
  /** Where and when, in short. */
  where: string
}

export type SourceName = 'g1Ja' | 'g2En' | 'g2Ja' | 'g3En' | 'de' | 'zhHans' | 'zhHant' | 'guessEn' | 'guessJa'

export const SOURCES: Record<SourceName, Source> = {
  g1Ja: {
    generation: ['G1'],
    language: 'ja',
    known: 'seen',
    where: 'settings of Apple Business Manager, screenshots 2018 to 2021',
  },
  g2En: {
    generation: ['G2'],
    language: 'en',
    known: 'seen',
    where: 'preferences of Apple Business Manager, screenshots 2023 to 2025',
  },
  g2Ja: {
    generation: ['G2'],
    language: 'ja',
    known: 'said',
    where: "CLOMO's manual on the yearly renewal, chapters 2-4-1 and 3-4-1",
  },
  g3En: { generation: ['G3'], language: 'en', known: 'said', where: 'Apple Business, spring 2026 on' },
  de: { generation: ['G2', 'G3'], language: 'de', known: 'said', where: 'Apple Business, spring 2026 on' },
  zhHans: {
    generation: ['G2', 'G3'],
    language: 'zh-Hans',
    known: 'said',
    where: 'manuals for Apple Business Manager',
  },
  zhHant: {
    generation: ['G2'],
    language: 'zh-Hant',
    known: 'said',
    where: 'manuals for Apple Business Manager, 2025',
  },
  guessEn: { generation: ['G1', 'G2', 'G3'], language: 'en', known: 'guess', where: 'not seen' },
  guessJa: { generation: ['G1', 'G2'], language: 'ja', known: 'guess', where: 'not seen' },
}
