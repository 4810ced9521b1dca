// What the company has set for Koshin: what counts, what of it can't be used, what it has let go, and the file it may stand in.
import { i18n } from '#i18n'
import type { PolicyFault } from '../../lib/policy/faults.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { Back } from '../parts/back.tsx'
import { Note } from '../parts/note.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { useRead } from '../parts/use-read.ts'
import { draft, goBack } from '../state/drafts.ts'
import { company, organisations } from '../state/shown.ts'
import { sayDay } from '../words/words.ts'
import { InForce } from './in-force.tsx'
import { readState, type SetState } from './set-state.ts'
import { Faults } from './settings-faults.tsx'
import { SettingsFileCard } from './settings-file.tsx'

const NOT_READ: SetState = { faults: [], isFromBrowser: false }

export function CompanyScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const state = useRead(readState, [], onRecordsChanged) ?? NOT_READ
  const { inForce } = company.value
  return (
    <>
      <Back to={() => goBack('settings')} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('company.title')}
      </h1>
      {inForce ? (
        <>
          <p>{i18n.t('company.lead')}</p>
          <InForce policy={inForce} fileName={state.file?.fileName} />
        </>
      ) : (
        <Note tone="info" title={i18n.t('company.none')} />
      )}
      <Unusable faults={state.faults} contact={inForce?.contact} />
      <Released />
      <SettingsFileCard {...state} />
    </>
  )
}

function Unusable({ faults, contact }: { faults: readonly PolicyFault[]; contact: string | undefined }) {
  if (faults.length === 0) return null
  return (
    <section class="card stack">
      <Note tone="caution" title={i18n.t('company.faults', faults.length)}>
        <p class="small">{i18n.t('company.faultsMore')}</p>
        <p class="small">{contact === undefined ? i18n.t('company.askThem') : i18n.t('company.ask', [contact])}</p>
      </Note>
      <Faults faults={faults} />
    </section>
  )
}

/** What was set once and is the user's own now. */
function Released() {
  const released = company.value.released.flatMap(({ id, at }) => {
    const one = organisations.value.find((organisation) => organisation.id === id)
    return one ? [{ id, at, name: one.name }] : []
  })
  if (released.length === 0) return null
  return (
    <section class="card stack">
      <Note tone="info" title={i18n.t('company.released')}>
        <p class="small">{i18n.t('company.releasedMore')}</p>
      </Note>
      <ul class="small">
        {released.map(({ id, at, name }) => (
          <li key={id}>
            <bdi>{name}</bdi> <span class="quiet">{i18n.t('company.releasedOn', [sayDay(at)])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
