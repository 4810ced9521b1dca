// MoDeM: where it takes the server token, as far as that is known (2026).
import type { Console } from './types.ts'

export const modem: Console = {
  id: 'modem',
  name: 'MoDeM',
  labelsIn: 'ja',
  guides: {
    uploadServerToken: { path: ['アカウント設定', 'ABM・ASM設定', 'サーバトークン'], press: ['更新する'] },
  },
  traps: {},
  remarks: [{ id: 'freshKeyFirst', step: 'downloadServerToken' }],
}
