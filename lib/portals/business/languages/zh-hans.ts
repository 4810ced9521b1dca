// Chinese in simplified characters on Apple Business and School Manager.
import type { LanguageWords } from './types.ts'
import { usualIn } from './usual.ts'

export const simplifiedChinese = {
  id: 'zh-Hans',
  groups: [
    {
      generations: ['G2', 'G3'],
      known: 'said',
      source: 'manuals for Apple Business Manager',
      words: { actions: ['操作'], edit: ['编辑 MDM 服务器'], continue: ['继续', '确认', '完成'] },
    },
    usualIn('zh-Hans'),
  ],
} as const satisfies LanguageWords
