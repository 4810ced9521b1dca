// Chinese in simplified characters on Apple Business and School Manager.
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
      words: { cancel: ['取消'], harmless: ['关闭', '返回', '退出登录', '搜索', '帮助', '菜单', '设置', '偏好设置'] },
    },
  ],
} as const satisfies LanguageWords
