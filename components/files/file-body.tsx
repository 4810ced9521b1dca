// All that is said of one file: how it was sorted, what it says, how it was judged, and what can be done with it.
import { i18n } from '#i18n'
import type { Belonging } from '../../lib/judgement/files/belonging.ts'
import type { KnownAs } from '../../lib/judgement/files/known-file.ts'
import { JudgementView } from '../judge/findings.tsx'
import { OtherFile } from '../judge/other-file.tsx'
import { Note } from '../parts/note.tsx'
import { organisations } from '../state/shown.ts'
import { say, sayList } from '../words/words.ts'
import { FileActions } from './file-actions.tsx'
import { FileFacts } from './file-facts.tsx'
import type { PlacedFile } from './groups.ts'

/** The keys of their words: message names allow no hyphen. */
const KNOWN = { 'this-run': 'thisRun', 'in-use': 'inUse', earlier: 'earlier' } as const satisfies Record<
  KnownAs,
  string
>

export function FileBody({ placed }: { placed: PlacedFile }) {
  const { file, belonging, known, judgement, standing } = placed
  const { reading } = file
  return (
    <div class="file-body stack">
      <FileFacts reading={reading} fileName={file.name} />
      {judgement && <p class="small quiet">{sortedBy(belonging, placed.organisation !== undefined)}</p>}
      {standing === 'known' && known ? (
        <Note tone="info" title={say(`files.known.${KNOWN[known]}.title`)}>
          <p>{say(`files.known.${KNOWN[known]}.meaning`)}</p>
        </Note>
      ) : (
        judgement && (
          <JudgementView
            judgement={judgement}
            fileName={file.name}
            {...(standing === 'unplaced' && { heading: i18n.t('files.unplaced') })}
          />
        )
      )}
      {!judgement && (
        <OtherFile
          reading={reading}
          title={standing === 'other' ? i18n.t('files.otherTitle') : i18n.t('judge.stop')}
          tone={standing === 'other' ? 'info' : 'stop'}
          alone
        />
      )}
      <FileActions placed={placed} />
    </div>
  )
}

/** How it was sorted, in a sentence. */
function sortedBy(belonging: Belonging, placed: boolean): string {
  if (belonging.kind === 'one') return say(`files.by.${belonging.by}`)
  if (placed) return i18n.t('files.byHand')
  if (belonging.kind === 'none') return i18n.t('files.byNothing')
  const names = belonging.organisationIds.map((id) => organisations.value.find((one) => one.id === id)?.name ?? '')
  return i18n.t('files.bySeveral', [sayList(names)])
}
