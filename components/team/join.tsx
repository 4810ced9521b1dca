// The way into a team: its folder, or files that are carried by hand; then its passphrase.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type Folder, FolderProblem, type FolderTrouble, filesToJoin } from '../../lib/team/folder.ts'
import { DropField } from '../parts/drop-field.tsx'
import { WhoWorks } from '../parts/who-works.tsx'
import { ChooseFolder } from './choose-folder.tsx'
import { hasFolders } from './folders.ts'
import { JoinWith } from './join-with.tsx'
import { TroubleNote } from './trouble-note.tsx'

type State = { kind: 'choosing'; trouble?: FolderTrouble } | { kind: 'chosen'; files: readonly File[]; folder?: Folder }

export function Join({ onJoined }: { onJoined: (made?: string) => void }) {
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const [byHand, setByHand] = useState(!hasFolders())
  async function choose(folder: Folder) {
    try {
      setState({ kind: 'chosen', folder, files: await filesToJoin(folder) })
    } catch (cause) {
      setState({ kind: 'choosing', trouble: cause instanceof FolderProblem ? cause.trouble : 'unreadable' })
    }
  }
  if (state.kind === 'chosen') {
    return (
      <section class="card stack">
        <JoinWith {...state} onBack={() => setState({ kind: 'choosing' })} onJoined={onJoined} />
      </section>
    )
  }
  return (
    <>
      <section class="card stack">
        <p>{i18n.t('team.lead')}</p>
        <ul class="ticks-plain small">
          <li>{i18n.t('team.holds')}</li>
          <li>{i18n.t('team.holdsNot')}</li>
          <li>{i18n.t('team.nothingSent')}</li>
        </ul>
        <WhoWorks />
      </section>
      <section class="card stack">
        <h2>{byHand ? i18n.t('team.byHand.title') : i18n.t('team.folder.title')}</h2>
        <p>{byHand ? i18n.t('team.byHand.lead') : i18n.t('team.folder.lead')}</p>
        {byHand ? (
          <>
            <DropField
              label={i18n.t('team.byHand.choose')}
              multiple
              onChoose={(files) => setState({ kind: 'chosen', files })}
              onDrop={({ files }) => setState({ kind: 'chosen', files: [...files] })}
            >
              <p class="quiet small">{i18n.t('judge.orDrop')}</p>
            </DropField>
            <button type="button" class="link-button" onClick={() => setState({ kind: 'chosen', files: [] })}>
              {i18n.t('team.byHand.first')}
            </button>
          </>
        ) : (
          <ChooseFolder label={i18n.t('team.folder.choose')} onFolder={(folder) => void choose(folder)} />
        )}
        {state.trouble && <TroubleNote trouble={state.trouble} />}
        {hasFolders() && (
          <button type="button" class="link-button small" onClick={() => setByHand(!byHand)}>
            {byHand ? i18n.t('team.folder.instead') : i18n.t('team.byHand.instead')}
          </button>
        )}
        {!hasFolders() && <p class="quiet small">{i18n.t('team.byHand.why')}</p>}
      </section>
    </>
  )
}
