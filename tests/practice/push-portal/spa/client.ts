// The single-page build's script: listeners on the document, a state, and a page drawn anew on every change. Runs in the browser.
import { loadCertificate, loadList, report, revoke, upload } from '../shared/requests.ts'
import { hidePopover, showPopover } from './popover.ts'
import { application } from './screens.ts'
import { type State, state } from './state.ts'

const app = document.getElementById('app') ?? document.body

function change(changes: Partial<State>): void {
  Object.assign(state, changes)
  app.innerHTML = application(state).html
  if (state.screen !== 'list') hidePopover()
}

async function showList(): Promise<void> {
  const { account, rows } = await loadList()
  change({ screen: 'list', account, rows, opened: '', current: '', revoking: '', error: '', notes: '', agreed: false })
}

const ACTS: Record<string, (id: string) => void> = {
  'sign-out': () => location.assign('/pushcert/signout'),
  create: () => {
    report('create-opened')
    change({ screen: 'terms' })
  },
  agree: () => change({ agreed: !state.agreed }),
  decline: () => {
    report('terms-declined')
    showList()
  },
  accept: () => {
    report('terms-accepted')
    change({ screen: 'create', current: '' })
  },
  renew: (id) => {
    report('renew-opened', id)
    change({ screen: 'renew', current: id })
  },
  revoke: (id) => {
    report('revoke-opened', id)
    change({ revoking: id })
  },
  keep: () => {
    report('cancelled', state.revoking)
    change({ revoking: '' })
  },
  'revoke-now': async () => {
    await revoke(state.revoking)
    showList()
  },
  info: (id) => {
    if (state.opened === id) {
      change({ opened: '' })
      hidePopover()
      return
    }
    report('info-opened', id)
    change({ opened: id })
    showPopover(id)
  },
  cancel: () => {
    report('cancelled', state.current)
    showList()
  },
  upload: () => send(),
  manage: () => {
    report('manage-opened')
    showList()
  },
}

async function send(): Promise<void> {
  const field = document.getElementById('request')
  const file = field instanceof HTMLInputElement ? field.files?.[0] : undefined
  if (!file) return
  const mode = state.screen === 'renew' ? 'renew' : 'create'
  const answer = await upload(mode, state.current, file, state.notes)
  if (answer.id === undefined) {
    change({ error: answer.ErrorDescription ?? '' })
    return
  }
  const facts = await loadCertificate(answer.id)
  change({ screen: 'confirmation', current: answer.id, facts, error: '' })
}

function act(target: EventTarget | null): boolean {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null
  const what = control && ACTS[control.dataset.act ?? '']
  if (!what) return false
  what(control.dataset.id ?? '')
  return true
}

document.addEventListener('click', (event) => {
  if (act(event.target)) event.preventDefault()
})
document.addEventListener('keydown', (event) => {
  const drawn = event.target instanceof Element && event.target.getAttribute('role') === 'button'
  if (drawn && (event.key === 'Enter' || event.key === ' ') && act(event.target)) event.preventDefault()
})
document.addEventListener('input', (event) => {
  if (event.target instanceof HTMLTextAreaElement) state.notes = event.target.value
})

change({})
showList()
