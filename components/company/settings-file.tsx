// The settings file: chosen, looked at, and only then taken in; and taken out again.
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { PolicyPlan } from '../../lib/policy/plan.ts'
import { type FileRefusal, readSettingsFile } from '../../lib/policy/sources.ts'
import { planOf } from '../../lib/policy/take-in.ts'
import { FileChooser } from '../parts/file-chooser.tsx'
import { Note } from '../parts/note.tsx'
import { announce } from '../state/announce.ts'
import { readClock } from '../state/clock.ts'
import { say } from '../words/words.ts'
import { Fact, GeneralValues } from './in-force.tsx'
import { type SetState, useFile } from './set-state.ts'
import { Faults } from './settings-faults.tsx'

type Looked =
  | { kind: 'none' }
  | { kind: 'refused'; fileName: string; refused: FileRefusal }
  | { kind: 'looked'; fileName: string; values: unknown; plan: PolicyPlan }

const NONE: Looked = { kind: 'none' }

async function lookAt(chosen: File): Promise<Exclude<Looked, { kind: 'none' }>> {
  const { name: fileName } = chosen
  const read = await readSettingsFile(chosen)
  if ('refused' in read) return { kind: 'refused', fileName, ...read }
  const plan = await planOf({ source: 'file', values: read.values }, readClock())
  return { kind: 'looked', fileName, values: read.values, plan }
}

export function SettingsFileCard({ isFromBrowser, file }: SetState) {
  const [looked, setLooked] = useState<Looked>(NONE)
  const latest = useRef<File>(undefined)
  async function look(chosen: File) {
    latest.current = chosen
    const found = await lookAt(chosen)
    // Another one has been chosen meanwhile.
    if (latest.current !== chosen) return
    setLooked(found)
    if (found.kind === 'looked') announce(i18n.t('company.looked', [found.fileName]))
  }
  async function take(chosen: Parameters<typeof useFile>[0]) {
    if (!(await useFile(chosen))) return
    setLooked(NONE)
    announce(chosen ? i18n.t('company.taken', [chosen.fileName]) : i18n.t('company.takenOut'))
  }
  return (
    <section class="card stack">
      <h2>{i18n.t('company.fileTitle')}</h2>
      {isFromBrowser ? (
        <p class="small">{file ? i18n.t('company.fileAside', [file.fileName]) : i18n.t('company.fileNotNeeded')}</p>
      ) : (
        <p class="small">{i18n.t('company.fileLead')}</p>
      )}
      {!isFromBrowser && looked.kind !== 'looked' && (
        <FileChooser label={i18n.t('company.choose')} onFile={(one) => void look(one)} />
      )}
      {looked.kind === 'refused' && <Refused {...looked} />}
      {looked.kind === 'looked' && (
        <LookedAt {...looked} onTake={() => void take(looked)} onBack={() => setLooked(NONE)} />
      )}
      {file && looked.kind !== 'looked' && (
        <div class="stack-tight">
          <p class="small quiet">{i18n.t('company.takeOutMore')}</p>
          <div>
            <button type="button" class="button" onClick={() => void take(undefined)}>
              {i18n.t('company.takeOut', [file.fileName])}
            </button>
          </div>
        </div>
      )}
    </section>
  )
}

function Refused({ fileName, refused }: { fileName: string; refused: FileRefusal }) {
  return (
    <div role="alert">
      <Note tone="caution" title={say(`company.refused.${refused}.what`)}>
        <p class="small">
          <bdi>{fileName}</bdi>
        </p>
        <p class="small">{say(`company.refused.${refused}.todo`)}</p>
      </Note>
    </div>
  )
}

interface LookedProperties {
  fileName: string
  plan: PolicyPlan
  onTake: () => void
  onBack: () => void
}

/** What the file would set. Where nothing of it can be used, there is nothing to take. */
function LookedAt({ fileName, plan, onTake, onBack }: LookedProperties) {
  const { kept, writes, added, faults } = plan
  const { inForce } = kept
  const isEmpty = !inForce || (inForce.mayGoOnAnyway && !inForce.reminderDays && inForce.organisations.length === 0)
  return (
    <>
      <h3 class="heading-small">{i18n.t('company.looked', [fileName])}</h3>
      {isEmpty || !inForce ? (
        <Note tone="caution" title={i18n.t('company.nothingUsable')} />
      ) : (
        <>
          <dl class="facts">
            <Fact name={i18n.t('company.setBy')} value={inForce.setBy ?? i18n.t('company.notSaid')} />
            <Fact name={i18n.t('company.contact')} value={inForce.contact ?? i18n.t('company.notSaid')} />
          </dl>
          <ul class="small">
            <GeneralValues mayGoOnAnyway={inForce.mayGoOnAnyway} reminderDays={inForce.reminderDays} />
            <li>{i18n.t('company.counts', [inForce.organisations.length, added, writes.length - added])}</li>
          </ul>
        </>
      )}
      {faults.length > 0 && (
        <>
          <Note tone="caution" title={i18n.t('company.faults', faults.length)}>
            <p class="small">{i18n.t('company.faultsMore')}</p>
          </Note>
          <Faults faults={faults} />
        </>
      )}
      <div class="row">
        {!isEmpty && (
          <button type="button" class="button button-main" onClick={onTake}>
            {i18n.t('company.take')}
          </button>
        )}
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('company.notNow')}
        </button>
      </div>
    </>
  )
}
