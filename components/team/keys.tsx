// A new passphrase for the team, as when somebody leaves it; and the way out of the team.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isUsable, PassphraseFields } from '../parts/passphrase-fields.tsx'
import { announce } from '../state/announce.ts'
import { changePassphrase, leave } from '../state/team.ts'

export function NewPassphrase() {
  const [typed, setTyped] = useState({ first: '', second: '' })
  const [works, setWorks] = useState(false)
  const [isDone, setDone] = useState(false)
  const mayChange = !works && isUsable(typed.first, typed.second)
  async function change(event: Event) {
    event.preventDefault()
    if (!mayChange) return
    setWorks(true)
    await changePassphrase(typed.first)
    setWorks(false)
    setDone(true)
    setTyped({ first: '', second: '' })
    announce(i18n.t('team.change.done'))
  }
  return (
    <details class="fold">
      <summary>{i18n.t('team.change.title')}</summary>
      <form class="stack" onSubmit={change}>
        <p class="small">{i18n.t('team.change.lead')}</p>
        <PassphraseFields
          label={i18n.t('team.join.newPassphrase')}
          help={i18n.t('team.join.newPassphraseHelp')}
          {...typed}
          onChange={(first, second) => setTyped({ first, second })}
        />
        <div>
          <button type="submit" class="button" aria-disabled={!mayChange}>
            {works ? i18n.t('handover.making') : i18n.t('team.change.now')}
          </button>
        </div>
        {isDone && <p class="small">{i18n.t('team.change.done')}</p>}
      </form>
    </details>
  )
}

export function Leave() {
  return (
    <details class="fold">
      <summary>{i18n.t('team.leave.title')}</summary>
      <div class="stack">
        <p class="small">{i18n.t('team.leave.lead')}</p>
        <div>
          <button type="button" class="button" onClick={() => void leave()}>
            {i18n.t('team.leave.now')}
          </button>
        </div>
      </div>
    </details>
  )
}
