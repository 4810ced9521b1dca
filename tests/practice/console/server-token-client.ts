// Saving a server token, and having the list of devices refreshed. Runs in the browser.
import { ask, notice } from './notices.ts'
import type { TokenVerdict } from './tokens.ts'

document.getElementById('server-token')?.addEventListener('submit', async (event) => {
  event.preventDefault()
  const file = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
  if (!file) return void notice('ファイルを選択してください。', true)
  const query = new URLSearchParams({ name: file.name })
  const { verdict, shown } = await ask<{ verdict: TokenVerdict; shown?: string }>(`/tokens/server?${query}`, file)
  if (verdict === 'refused') return void notice('サーバートークンを登録できませんでした。', true)
  const expiry = document.getElementById('server-token-expiry')
  if (expiry && shown) expiry.textContent = shown
  notice('登録が完了しました。')
})

document.getElementById('refresh-devices')?.addEventListener('click', async () => {
  const say = notice('ADE デバイスの一覧の更新を開始しました。')
  await ask('/tokens/refresh')
  say('ADE デバイスの一覧の更新が完了しました。')
})
