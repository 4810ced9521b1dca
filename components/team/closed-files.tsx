// Files that were written with another passphrase: it is asked for, for the team may have changed it.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isAskedFor, type ShownFile } from '../../lib/team/team.ts'
import { DropField } from '../parts/drop-field.tsx'
import { Field } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { PassphraseInput } from '../parts/passphrase-fields.tsx'
import { announce } from '../state/announce.ts'
import { openWith, team } from '../state/team.ts'

export function ClosedFiles({ files }: { files: readonly ShownFile[] }) {
  const closed = files.filter(isAskedFor)
  return closed.length === 0 ? null : <Ask count={closed.length} />
}

function Ask({ count }: { count: number }) {
  const [typed, setTyped] = useState('')
  const [given, setGiven] = useState<readonly File[]>([])
  const [state, setState] = useState<'typing' | 'working' | 'wrong'>('typing')
  const byHand = team.value.kind === 'member' && team.value.folder === undefined
  const mayTry = typed !== '' && state !== 'working' && (!byHand || given.length > 0)
  async function open(event: Event) {
    event.preventDefault()
    if (!mayTry) return
    setState('working')
    const isOpen = await openWith(typed, given).catch(() => false)
    setState(isOpen ? 'typing' : 'wrong')
    if (isOpen) announce(i18n.t('team.closed.opened'))
  }
  return (
    <Note tone="caution" title={i18n.t('team.closed.title', count)}>
      <form class="stack" onSubmit={open}>
        <p class="small">{i18n.t('team.closed.lead')}</p>
        {byHand && (
          <DropField
            label={i18n.t('team.byHand.choose')}
            multiple
            isMain={false}
            onChoose={setGiven}
            onDrop={({ files }) => setGiven([...files])}
          >
            <p class="quiet small">{i18n.t('judge.orDrop')}</p>
          </DropField>
        )}
        <Field
          id="closed-passphrase"
          label={i18n.t('team.closed.passphrase')}
          error={state === 'wrong' ? i18n.t('team.closed.wrong') : undefined}
        >
          <PassphraseInput id="closed-passphrase" value={typed} onInput={setTyped} />
        </Field>
        <div>
          <button type="submit" class="button" aria-disabled={!mayTry}>
            {state === 'working' ? i18n.t('handover.opening') : i18n.t('handover.openFile')}
          </button>
        </div>
      </form>
    </Note>
  )
}
