// The files of one organisation, or those of which nothing says whose they are.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { wordKey } from '../../lib/facts/word-key.ts'
import { Icon } from '../parts/icon.tsx'
import { UidEnding } from '../parts/uid.tsx'
import { say } from '../words/words.ts'
import { FileBody } from './file-body.tsx'
import { countStandings, type Group, type PlacedFile } from './groups.ts'
import { StandingCounts, StandingMark } from './standing-mark.tsx'

export function FileGroup({ group: { organisation, files } }: { group: Group }) {
  return (
    <section class="card file-group">
      <div class="stack-tight">
        <h2>{organisation?.name ?? i18n.t('files.unknown')}</h2>
        {organisation ? (
          <p class="quiet small">
            {i18n.t('identity.uid')} <UidEnding topic={organisation.topic} />
          </p>
        ) : (
          <p class="quiet small">{i18n.t('files.unknownAbout')}</p>
        )}
        <StandingCounts counts={countStandings(files)} />
      </div>
      <ul class="file-list">
        {files.map((placed) => (
          <OneFile key={placed.file.id} placed={placed} />
        ))}
      </ul>
    </section>
  )
}

/** What is said of a file is drawn only once it is opened: two hundred closed files stay light. */
function OneFile({ placed }: { placed: PlacedFile }) {
  const { file, standing } = placed
  const [open, setOpen] = useState(false)
  return (
    <li>
      <details class="file" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <StandingMark standing={standing} />
          <span class="file-name" translate={false}>
            {file.name}
          </span>
          <span class="quiet small file-kind">{say(`documents.${wordKey(file.reading.kind)}.name`)}</span>
          <Icon name="next" size={16} turns />
        </summary>
        {open && <FileBody placed={placed} />}
      </details>
    </li>
  )
}
