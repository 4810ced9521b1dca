// Registering a content token for an organisation, and saving what was registered. Runs in the browser.
import { ask, notice } from './notices.ts'
import type { TokenVerdict } from './tokens.ts'

document.getElementById('content-token')?.addEventListener('submit', async (event) => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const organisation = form.querySelector('select')?.value ?? ''
  const file = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
  if (organisation === '') return void notice('組織を選択してください。', true)
  if (!file) return void notice('ファイルを選択してください。', true)
  const query = new URLSearchParams({ organisation })
  const { verdict } = await ask<{ verdict: TokenVerdict }>(`/tokens/content?${query}`, file)
  if (verdict === 'refused') return void notice('サービストークンを登録できませんでした。', true)
  location.reload()
})

document.getElementById('save-service')?.addEventListener('click', async () => {
  await ask('/tokens/save')
  notice('登録が完了しました。')
})
