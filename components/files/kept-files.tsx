// The certificates and signing requests that are kept of an organisation, to be saved again as files.
import { i18n } from '#i18n'
import { wordKey } from '../../lib/facts/word-key.ts'
import type { KeptFile } from '../../lib/model/kept-file.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { Icon } from '../parts/icon.tsx'
import { useRead } from '../parts/use-read.ts'
import { say, sayMoment } from '../words/words.ts'
import { saveAgain } from './save.ts'
import './files.css'

export function KeptFiles({ organisation }: { organisation: Organisation }) {
  const files = useKeptFiles(organisation.id)
  return (
    <section class="card">
      <div class="stack-tight">
        <h2>{i18n.t('kept.title', [organisation.name])}</h2>
        <p class="quiet small">{i18n.t('kept.lead')}</p>
      </div>
      {files.length === 0 ? <p>{i18n.t('kept.none')}</p> : <KeptList files={files} />}
    </section>
  )
}

export function KeptList({ files }: { files: readonly KeptFile[] }) {
  return (
    <ul class="kept">
      {files.map((file) => (
        <li key={file.id}>
          <Icon name="file" />
          <div>
            <strong translate={false}>{file.fileName}</strong>
            <p class="quiet small">
              {say(`documents.${wordKey(file.kind)}.name`)} · {sayMoment(file.at)}
            </p>
          </div>
          <button
            type="button"
            class="link-button"
            aria-label={i18n.t('kept.saveNamed', [file.fileName])}
            onClick={() => saveAgain(file)}
          >
            {i18n.t('kept.save')}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The files of an organisation, fresh after every change; none until they are read. */
export function useKeptFiles(organisationId: string): readonly KeptFile[] {
  const read = async () => (await import('../../lib/records/files.ts')).listFiles(organisationId)
  return useRead(read, [organisationId], onRecordsChanged) ?? []
}
