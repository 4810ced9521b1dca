// A new passphrase for the team, as when somebody leaves it; and the way out of the team.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Fold } from '../parts/fold.tsx'
import { MadePassphrase } from '../parts/made-passphrase.tsx'
import { isUsable, NO_PASSPHRASE, PassphraseFields } from '../parts/passphrase-fields.tsx'
import { announce } from '../state/announce.ts'
import { changePassphrase, leave } from '../state/team.ts'

export function NewPassphrase() {
  const [typed, setTyped] = useState(NO_PASSPHRASE)
  const [works, setWorks] = useState(false)
  /** Undefined until it is done; empty where the user knows the passphrase. */
  const [made, setMade] = useState<string>()
  const mayChange = !works && isUsable(typed)
  async function change(event: Event) {
    event.preventDefault()
    if (!mayChange) return
    setWorks(true)
    await changePassphrase(typed.first)
    setWorks(false)
    setMade(typed.isMade ? typed.first : '')
    setTyped(NO_PASSPHRASE)
    announce(i18n.t('team.change.done'))
  }
  return (
    <Fold title={i18n.t('team.change.title')} isLarge>
      <form class="stack" onSubmit={change}>
        <p class="small">{i18n.t('team.change.lead')}</p>
        <PassphraseFields
          label={i18n.t('team.join.newPassphrase')}
          help={i18n.t('team.join.newPassphraseHelp')}
          typed={typed}
          onChange={setTyped}
        />
        <div>
          <button type="submit" class="button" aria-disabled={!mayChange}>
            {works ? i18n.t('handover.making') : i18n.t('team.change.now')}
          </button>
        </div>
        {made !== undefined && <p class="small">{i18n.t('team.change.done')}</p>}
        {made && <MadePassphrase passphrase={made} />}
      </form>
    </Fold>
  )
}

export function Leave() {
  return (
    <Fold title={i18n.t('team.leave.title')} isLarge>
      <div class="stack">
        <p class="small">{i18n.t('team.leave.lead')}</p>
        <div>
          <button type="button" class="button" onClick={() => void leave()}>
            {i18n.t('team.leave.now')}
          </button>
        </div>
      </div>
    </Fold>
  )
}
