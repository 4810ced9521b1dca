// The desk's screen for many files: choose or drop them, see each named, sorted and judged; below, side by side and what is kept.
import { useEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import { Back } from '../parts/back.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { goBack } from '../state/drafts.ts'
import { current } from '../state/shown.ts'
import { addFiles, clearFiles, deskFiles, progress } from './batch.ts'
import { FileGroup } from './file-group.tsx'
import { groups } from './groups.ts'
import { KeptFiles } from './kept-files.tsx'
import { ManyChooser } from './many-chooser.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { watchRecords } from './records.ts'
import { SideBySide } from './side-by-side.tsx'
import './files.css'

export function FilesScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(progress.value.total === 0)
  useEffect(watchRecords, [])
  const isReading = progress.value.done < progress.value.total
  return (
    <main class="page files">
      <Back to={() => goBack()} label={i18n.t('general.back')} />
      <div class="stack-tight">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('files.title')}
        </h1>
        <p>{i18n.t('files.lead')}</p>
      </div>
      <ManyChooser onFiles={(files) => void addFiles(files)} />
      <p class="quiet small">{i18n.t('files.staysHere')}</p>
      {progress.value.total > 0 && <ReadingProgress />}
      {groups.value.map((group) => (
        <FileGroup key={group.organisation?.id ?? ''} group={group} />
      ))}
      {deskFiles.value.length > 0 && !isReading && (
        <div>
          <button type="button" class="button" onClick={clearFiles}>
            {i18n.t('files.clear')}
          </button>
        </div>
      )}
      <SideBySide />
      {current.value && <KeptFiles organisation={current.value} />}
    </main>
  )
}
