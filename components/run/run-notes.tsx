// What to know about the renewal that is under way: the notes that stand before its start, to be looked up again.
import { i18n } from '#i18n'
import { Fold } from '../parts/fold.tsx'
import { StartNotes } from '../parts/start-notes.tsx'

export function RunNotes({ procedure, consoleId }: Parameters<typeof StartNotes>[0]) {
  return (
    <Fold title={i18n.t('renewals.beforehand')} isLarge kind="card card-quiet">
      <StartNotes procedure={procedure} consoleId={consoleId} />
    </Fold>
  )
}
