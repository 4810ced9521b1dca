// Chinese in traditional characters on Apple Business and School Manager.
import type { LanguageWords } from './types.ts'
import { usualIn } from './usual.ts'

export const traditionalChinese = {
  id: 'zh-Hant',
  groups: [
    {
      generations: ['G2'],
      known: 'said',
      source: 'manuals for Apple Business Manager, 2025',
      words: {
        preferences: ['偏好設定'],
        'server-list': ['裝置管理服務'],
        'download-token': ['下載權杖'],
        payments: ['付款與帳單'],
        'content-tokens': ['內容與代號'],
      },
    },
    {
      generations: ['G2'],
      known: 'said',
      source: 'Apple School Manager User Guide in Chinese (zh-hk), page axm746a59fa2; read November 2026',
      words: { preferences: ['偏好設定'], payments: ['付款與帳單資料'], add: ['新增'] },
    },
    usualIn('zh-Hant'),
  ],
  patterns: { 'download-token': /下載權杖/ },
} as const satisfies LanguageWords
