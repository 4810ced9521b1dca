// The grid build's script: shows and hides what is in the document; some controls act on mousedown and keydown. Runs in the browser.
import { downloadAddress, loadCertificate, report, revoke, settings, upload } from '../shared/requests.ts'
import { CREATED } from '../texts.ts'

/** These act as soon as the mouse or a key goes down; all others on click. */
const EARLY = new Set(['renew', 'revoke'])
let current = ''

function part(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector)
}

function show(screen: string): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-screen]')) one.hidden = one.dataset.screen !== screen
  for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]')) panel.hidden = true
}

function fill(selector: string, text: string): void {
  const place = part(selector)
  if (place) place.textContent = text
}

function toList(): void {
  location.assign('/pushcert/')
}

const DOES: Record<string, (id: string, control: HTMLElement) => void> = {
  'sign-out': () => location.assign('/pushcert/signout'),
  create: () => {
    report('create-opened')
    show('terms')
  },
  decline: () => {
    report('terms-declined')
    toList()
  },
  accept: () => {
    const agree = part('#agree')
    if (!(agree instanceof HTMLInputElement) || !agree.checked) return
    report('terms-accepted')
    show('create')
  },
  renew: (id) => {
    report('renew-opened', id)
    current = id
    fill('#renew-subject', part(`[data-panel="${id}"] [data-subject]`)?.innerHTML.replaceAll('<br>', ', ') ?? '')
    show('renew')
  },
  download: (id) => location.assign(downloadAddress(id)),
  'download-new': () => location.assign(downloadAddress(current)),
  revoke: (id) => {
    report('revoke-opened', id)
    current = id
    part('[data-dialog]')?.removeAttribute('hidden')
  },
  keep: () => {
    report('cancelled', current)
    part('[data-dialog]')?.setAttribute('hidden', '')
  },
  'revoke-now': async () => {
    await revoke(current)
    toList()
  },
  info: (id, control) => {
    for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]')) {
      panel.hidden = panel.dataset.panel !== id || !panel.hidden
      panel.style.top = `${control.getBoundingClientRect().bottom + scrollY}px`
      if (!panel.hidden) report('info-opened', id)
    }
  },
  cancel: () => {
    report('cancelled', current)
    toList()
  },
  upload: (mode) => send(mode === 'renew' ? 'renew' : 'create'),
  manage: () => {
    report('manage-opened')
    toList()
  },
}

async function send(mode: 'create' | 'renew'): Promise<void> {
  const screen = part(`[data-screen="${mode}"]`)
  const file = screen?.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
  const error = screen?.querySelector<HTMLElement>('.error')
  if (!file || !error) return
  const answer = await upload(
    mode,
    mode === 'renew' ? current : '',
    file,
    screen?.querySelector('textarea')?.value ?? '',
  )
  if (answer.id === undefined) {
    error.innerHTML = answer.ErrorDescription ?? ''
    error.hidden = false
    return
  }
  const facts = await loadCertificate(answer.id)
  current = answer.id
  fill('#confirmation-text', CREATED)
  fill('#fact-service', facts.service)
  fill('#fact-vendor', facts.vendor)
  fill('#fact-expires', facts.expires)
  show('confirmation')
}

function wire(): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-do]:not([data-wired])')) {
    control.dataset.wired = ''
    const name = control.dataset.do ?? ''
    const run = () => DOES[name]?.(control.dataset.id ?? '', control)
    if (!EARLY.has(name)) {
      control.addEventListener('click', run)
      continue
    }
    control.addEventListener('mousedown', (event) => {
      if (event.button === 0) run()
    })
    control.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') run()
    })
  }
}

const late = document.getElementById('late')
if (late instanceof HTMLTemplateElement) {
  setTimeout(() => {
    late.replaceWith(late.content)
    wire()
  }, settings().late)
}
wire()
