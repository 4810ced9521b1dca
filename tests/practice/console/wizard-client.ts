// The wizard's steps in the browser, in the order and the words of the manual. Runs in the browser.
import { type Html, html } from '../web/html.ts'
import { ask } from './notices.ts'
import type { WizardState, WizardVerdict } from './wizard.ts'
import * as steps from './wizard-steps.ts'

const place = document.getElementById('wizard') ?? document.body

/** Draws a step; `acts` says what each of its buttons does. */
function show(step: Html, acts: Record<string, () => void>): void {
  place.innerHTML =
    html`<div class="veil"><div class="wizard" role="dialog" aria-label="MDM 構成プロファイルの作成ウィザード"><h2>MDM 構成プロファイルの作成ウィザード</h2>${step}</div></div>`.html
  for (const [name, act] of Object.entries(acts))
    place.querySelector(`[data-act="${name}"]`)?.addEventListener('click', act)
}

function close(): void {
  place.innerHTML = ''
}

async function open(): Promise<void> {
  const state = await ask<WizardState>('/wizard/state', undefined, 'GET')
  show(steps.opening(state.started), { next: confirmStart, proceed: () => proceed(state), close })
}

function confirmStart(): void {
  show(steps.warning(), {
    ok: async () => {
      await ask('/wizard/opened?how=started')
      details()
    },
    cancel: close,
  })
}

async function proceed(state: WizardState): Promise<void> {
  await ask('/wizard/opened?how=continued')
  if (state.downloaded) uploadCertificate(state.appleAccount)
  else downloadRequest()
}

function details(): void {
  show(steps.details(), {
    next: async () => {
      const form = place.querySelector('form')
      if (!form?.reportValidity()) return
      const query = new URLSearchParams()
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.set(name, value)
      show(steps.working(), {})
      await ask(`/wizard/request?${query}`)
      downloadRequest()
    },
    close,
  })
}

function downloadRequest(): void {
  show(steps.download(), { next: () => show(steps.toPortal(), { ok: close }), close })
  place.querySelector('[data-act=download]')?.addEventListener('click', () => {
    place.querySelector('[data-act=next]')?.removeAttribute('disabled')
  })
}

function uploadCertificate(account: string, failed = false): void {
  show(steps.certificate(account, failed), {
    next: async () => {
      const file = place.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
      const typed = place.querySelector<HTMLInputElement>('input[name=account]')?.value ?? ''
      if (!file) return
      const { verdict } = await ask<{ verdict: WizardVerdict }>(
        `/wizard/certificate?account=${encodeURIComponent(typed)}`,
        file,
      )
      if (verdict === 'refused') return uploadCertificate(typed, true)
      if (verdict === 'registered') return done()
      if (verdict === 'first') return passcode()
      show(steps.differs(), { ok: () => decide('ok'), cancel: () => decide('cancel') })
    },
    close,
  })
}

function passcode(): void {
  show(steps.passcode(), {
    next: async () => {
      const typed = place.querySelector<HTMLInputElement>('input[name=passcode]')?.value ?? ''
      if (typed === '') return
      await ask('/wizard/passcode', new URLSearchParams({ passcode: typed }))
      done()
    },
  })
}

async function decide(answer: 'ok' | 'cancel'): Promise<void> {
  await ask(`/wizard/decide?answer=${answer}`)
  if (answer === 'ok') done()
  else close()
}

function done(): void {
  show(steps.finished(), { done: () => location.reload() })
}

document.getElementById('open-wizard')?.addEventListener('click', open)
