// What to know before a renewal is begun.
import { i18n } from '#i18n'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { procedureOf } from '../../lib/procedures/procedures.ts'
import { Icon } from './icon.tsx'

export function StartNotes({ procedure }: { procedure: ProcedureId }) {
  return (
    <ul class="ticks small">
      {procedureOf(procedure).notes.map((note) => (
        <li key={note}>
          <Icon name="info" size={18} />
          <span>{i18n.t(`steps.notes.${note}`)}</span>
        </li>
      ))}
    </ul>
  )
}
