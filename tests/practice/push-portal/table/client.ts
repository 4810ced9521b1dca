// The table build's script: opens the i, sends the upload, lets a late list arrive. Runs in the browser.
import { report, settings, upload } from '../shared/requests.ts'

function listenToInfos(): void {
  for (const opener of document.querySelectorAll<HTMLElement>('[data-info]')) {
    opener.addEventListener('click', (event) => {
      event.preventDefault()
      const own = opener.parentElement?.querySelector<HTMLElement>('.pop')
      for (const other of document.querySelectorAll<HTMLElement>('.pop')) if (other !== own) other.hidden = true
      if (!own) return
      own.hidden = !own.hidden
      if (!own.hidden) report('info-opened', opener.dataset.info)
    })
  }
}

async function send(form: HTMLFormElement): Promise<void> {
  const error = document.getElementById('error')
  const file = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
  const notes = form.querySelector('textarea')?.value ?? ''
  if (!file || !error) return
  const mode = form.dataset.mode === 'renew' ? 'renew' : 'create'
  const answer = await upload(mode, form.dataset.id ?? '', file, notes)
  if (answer.id !== undefined) {
    location.assign(`/pushcert/confirmation?mode=${mode}&id=${answer.id}`)
    return
  }
  error.innerHTML = answer.ErrorDescription ?? ''
  error.hidden = false
}

const late = document.getElementById('late')
if (late instanceof HTMLTemplateElement) {
  setTimeout(() => {
    late.replaceWith(late.content)
    listenToInfos()
  }, settings().late)
}
listenToInfos()
const form = document.querySelector<HTMLFormElement>('#upload')
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  send(form)
})
