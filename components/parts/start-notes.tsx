// What to know before a renewal is begun, and what can be looked up besides: what it is, why every year, which browser.
import { i18n } from '#i18n'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import type { NoteId } from '../../lib/procedures/types.ts'
import { Fold } from './fold.tsx'
import { Icon } from './icon.tsx'

interface Properties {
  procedure: ProcedureId
  /** Of the organisation for which it is begun. */
  consoleId: string
}

export function StartNotes({ procedure, consoleId }: Properties) {
  const { notes, more } = procedureFor(procedure, consoleId)
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
