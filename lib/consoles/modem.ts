// MoDeM: its page of the server token, and the order there. Source: ascentnet.co.jp/modemplus/manual/?p=2624, read in November 2026.
import type { Console } from './types.ts'

const TOKEN = ['アカウント設定', 'ABM・ASM設定', 'サーバトークン'] as const

export const modem: Console = {
  id: 'modem',
  name: 'MoDeM',
  labelsIn: 'ja',
  guides: {
    consoleReady: { path: TOKEN, press: ['更新する'], fields: ['パブリックキーをダウンロード'] },
    downloadServerToken: { path: TOKEN, press: ['更新する', 'ダウンロード'], fields: ['パブリックキーをダウンロード'] },
    uploadServerToken: { path: TOKEN, press: ['更新する'] },
    saveServerToken: { path: [], press: ['保存'] },
    serverTokenExpiry: { path: TOKEN },
  },
  traps: {},
  remarks: [{ id: 'freshKeyFirst', step: 'downloadServerToken' }],
}
