// What to know before a renewal is begun, and what can be looked up besides: what it is, why every year, which browser.
import { i18n } from '#i18n'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { procedureOf } from '../../lib/procedures/procedures.ts'
import type { NoteId } from '../../lib/procedures/types.ts'
import { Fold } from './fold.tsx'
import { Icon } from './icon.tsx'

export function StartNotes({ procedure }: { procedure: ProcedureId }) {
  const { notes, more } = procedureOf(procedure)
  return (
    <>
      <Notes notes={notes} />
      <Fold title={i18n.t('renewals.more')}>
        <Notes notes={more} />
      </Fold>
    </>
  )
}

function Notes({ notes }: { notes: readonly NoteId[] }) {
  return (
    <ul class="ticks small">
      {notes.map((note) => (
        <li key={note}>
          <Icon name="info" size={18} />
          <span>{i18n.t(`steps.notes.${note}`)}</span>
        </li>
      ))}
    </ul>
  )
}
