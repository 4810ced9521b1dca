// Trying a content token out on one application. Runs in the browser.
import { ask, confirmation, notice } from './notices.ts'

document.getElementById('run-assignment')?.addEventListener('click', () => {
  confirmation('Volume Purchase Program(VPP) の情報を更新します。よろしいですか?', async () => {
    const { done } = await ask<{ done: boolean }>('/tokens/run')
    if (done) notice('更新が完了しました。')
    else notice('サービストークンが登録されていません。', true)
  })
})
