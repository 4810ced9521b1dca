// The files that are kept of one renewal, at its end: to be saved again as the backup that the manual asks for.
import { i18n } from '#i18n'
import type { Run } from '../../lib/model/run.ts'
import { Fold } from '../parts/fold.tsx'
import { KeptList, useKeptFiles } from './kept-files.tsx'

export function RunFiles({ run }: { run: Run }) {
  const files = useKeptFiles(run.organisationId).filter(({ runId }) => runId === run.id)
  if (files.length === 0) return null
  return (
    <Fold title={i18n.t('kept.ofRun')} isLarge>
      <p class="quiet small">{i18n.t('kept.ofRunLead')}</p>
      <KeptList files={files} />
    </Fold>
  )
}
