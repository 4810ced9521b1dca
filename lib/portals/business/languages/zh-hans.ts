// Chinese in simplified characters on Apple Business and School Manager.
import { HARMLESS_WORDS } from '../../page/harmless-words.ts'
import type { LanguageWords } from './types.ts'

export const simplifiedChinese = {
  id: 'zh-Hans',
  groups: [
    {
      generations: ['G2', 'G3'],
      known: 'said',
      source: 'manuals for Apple Business Manager',
      words: { actions: ['操作'], edit: ['编辑 MDM 服务器'], continue: ['继续', '确认', '完成'] },
    },
    {
      generations: ['G1', 'G2', 'G3'],
      known: 'usual',
      source: "the usual word of the language in Apple's systems; not seen on these pages",
      words: { cancel: HARMLESS_WORDS['zh-Hans'].cancel, harmless: HARMLESS_WORDS['zh-Hans'].everywhere },
    },
  ],
} as const satisfies LanguageWords
