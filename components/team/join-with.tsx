// The passphrase of the team: the one that opens its files, or a new one where there are none yet.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Folder } from '../../lib/team/folder.ts'
import { Back } from '../parts/back.tsx'
import { Field } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { isUsable, NO_PASSPHRASE, PassphraseFields, PassphraseInput } from '../parts/passphrase-fields.tsx'
import { focusOnce } from '../parts/use-focus.ts'
import { announce } from '../state/announce.ts'
import { joinTeam } from '../state/team.ts'

interface Properties {
  files: readonly File[]
  folder?: Folder
  onBack: () => void
  /** Called once it is the team's, with the passphrase that Koshin made up; without one where the user knows it. */
  onJoined: (made?: string) => void
}

export function JoinWith({ files, folder, onBack, onJoined }: Properties) {
  const isFirst = files.length === 0
  const [typed, setTyped] = useState(NO_PASSPHRASE)
  const [state, setState] = useState<'typing' | 'working' | 'wrong' | 'failed'>('typing')
  const mayJoin = state !== 'working' && (isFirst ? isUsable(typed) : typed.first !== '')
  async function join(event: Event) {
    event.preventDefault()
    if (!mayJoin) return
    setState('working')
    const isIn = await joinTeam(typed.first, files, folder).catch((cause: unknown) => {
      console.error(cause)
      return undefined
    })
    if (isIn) {
      announce(i18n.t('team.joined'))
      onJoined(typed.isMade ? typed.first : undefined)
    } else setState(isIn === undefined ? 'failed' : 'wrong')
  }
  return (
    <form class="stack" onSubmit={join}>
      <h2>{isFirst ? i18n.t('team.join.first') : i18n.t('team.join.title')}</h2>
      {folder && (
        <p>
          <bdi>{folder.name}</bdi>
        </p>
      )}
      <p class="small">{isFirst ? i18n.t('team.join.firstLead') : i18n.t('team.join.lead', [files.length])}</p>
      {isFirst ? (
        <PassphraseFields
          label={i18n.t('team.join.newPassphrase')}
          help={i18n.t('team.join.newPassphraseHelp')}
          typed={typed}
          onChange={setTyped}
        />
      ) : (
        <Field id="team-passphrase" label={i18n.t('team.join.passphrase')}>
          <PassphraseInput
            id="team-passphrase"
            value={typed.first}
            onInput={(first) => setTyped({ first, second: first, isMade: false })}
            inputRef={focusOnce}
          />
        </Field>
      )}
      {(state === 'wrong' || state === 'failed') && (
        <div role="alert">
          <Note tone="caution" title={state === 'wrong' ? i18n.t('team.join.wrong') : i18n.t('team.join.failed')}>
            <p class="small">{state === 'wrong' ? i18n.t('team.join.wrongTodo') : i18n.t('team.join.failedTodo')}</p>
          </Note>
        </div>
      )}
      <div>
        <button type="submit" class="button button-main" aria-disabled={!mayJoin}>
          {state === 'working'
            ? i18n.t('handover.opening')
            : isFirst
              ? i18n.t('team.join.begin')
              : i18n.t('team.join.join')}
        </button>
      </div>
      <Back to={onBack} label={i18n.t('team.join.chooseAgain')} />
    </form>
  )
}
