// What the user may do with a file on the desk. Only what has been judged may be carried into a renewal or kept.
import { i18n } from '#i18n'
import { readTopic } from '../../lib/facts/topic.ts'
import { Icon } from '../parts/icon.tsx'
import { go } from '../state/drafts.ts'
import { keepExamined } from '../state/run-actions.ts'
import { organisations } from '../state/shown.ts'
import { assign, assigned } from './batch.ts'
import { compareThis, hasCounterpart } from './comparing.ts'
import type { PlacedFile } from './groups.ts'
import { keptFiles } from './records.ts'
import { keepWith, rememberPublicKey } from './take-over.ts'

export function FileActions({ placed }: { placed: PlacedFile }) {
  const { file, belonging, judgement } = placed
  if (!judgement) return null
  return (
    <div class="stack">
      {belonging.kind !== 'one' && <Owner placed={placed} />}
      <div class="row">
        <UseButton placed={placed} />
        <KeepButton placed={placed} />
        <RecordButton placed={placed} />
        {hasCounterpart(file.id) && (
          <button type="button" class="button" onClick={() => compareThis(file.id)}>
            {i18n.t('compare.withEarlier')}
          </button>
        )}
      </div>
    </div>
  )
}

/** Whose file it is, where the file does not say so. */
function Owner({ placed: { file, belonging } }: { placed: PlacedFile }) {
  const likely = belonging.kind === 'several' ? belonging.organisationIds : organisations.value.map(({ id }) => id)
  const offered = organisations.value.filter(({ id }) => likely.includes(id))
  if (offered.length === 0) return null
  return (
    <div class="field file-owner">
      <label for={`owner-${file.id}`}>{i18n.t('files.owner')}</label>
      <select
        id={`owner-${file.id}`}
        value={assigned.value.get(file.id) ?? ''}
        onChange={(event) => assign(file.id, event.currentTarget.value)}
      >
        <option value="">{i18n.t('files.ownerUnknown')}</option>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function UseButton({ placed: { organisation, run, standing, remember } }: { placed: PlacedFile }) {
  if (!run || !organisation || !remember || (standing !== 'ok' && standing !== 'warning')) return null
  const isProven = standing === 'ok'
  return (
    <button
      type="button"
      class={isProven ? 'button button-main' : 'button'}
      onClick={() => void keepExamined(run, remember, isProven)}
    >
      {isProven ? i18n.t('files.use', [organisation.name]) : i18n.t('files.useDespite', [organisation.name])}
    </button>
  )
}

function KeepButton({ placed: { organisation, remember } }: { placed: PlacedFile }) {
  if (!organisation || !remember || !('copy' in remember)) return null
  const { sha256 } = remember.kind === 'push-certificate' ? remember.certificate : remember.signingRequest
  if (keptFiles.value.some((one) => one.organisationId === organisation.id && one.sha256 === sha256)) {
    return (
      <span class="row small is-proven">
        <Icon name="check" size={16} />
        {i18n.t('files.isKept')}
      </span>
    )
  }
  return (
    <button type="button" class="button" onClick={() => void keepWith(remember, organisation)}>
      {i18n.t('files.keep')}
    </button>
  )
}

/** Taking a file's UID or key over into the record: only on the user's word. */
function RecordButton({ placed: { file, organisation, standing, remember } }: { placed: PlacedFile }) {
  const { reading } = file
  if (standing === 'stop' || standing === 'known') return null
  if (remember?.kind === 'public-key-certificate' && organisation) {
    const { publicKey } = remember
    return (
      <button type="button" class="button button-main" onClick={() => void rememberPublicKey(publicKey, organisation)}>
        {i18n.t('files.putKey', [organisation.name])}
      </button>
    )
  }
  if (organisation) return null
  const written =
    reading.kind === 'push-certificate'
      ? reading.certificate.topic
      : reading.kind === 'enrollment-profile'
        ? reading.profile.topic
        : undefined
  const topic = readTopic(written ?? '')
  if (topic.kind !== 'one') return null
  const { certificate } = reading.kind === 'push-certificate' ? reading : {}
  const learned = certificate && {
    serial: certificate.serial,
    notAfter: certificate.notAfter,
    file: { name: file.name, der: certificate.der },
  }
  return (
    <button
      type="button"
      class="button"
      onClick={() => go('learn', { found: { topic: topic.topic, way: 'file', label: file.name, ...learned } })}
    >
      {i18n.t('files.addOrganisation')}
    </button>
  )
}
