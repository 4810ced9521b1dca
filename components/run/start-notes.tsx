// What to know before a renewal is begun.
import { i18n } from '#i18n'
import { pushCertificateFor } from '../../lib/procedures/push-certificate.ts'
import { Icon } from '../parts/icon.tsx'

export function StartNotes({ consoleId }: { consoleId: string }) {
  return (
    <ul class="ticks small">
      {pushCertificateFor(consoleId).notes.map((note) => (
        <li key={note}>
          <Icon name="info" size={18} />
          <span>{i18n.t(`steps.notes.${note}`)}</span>
        </li>
      ))}
    </ul>
  )
}
