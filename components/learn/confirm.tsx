// What was found is shown once more; name, console and account are asked; then it is remembered.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { sameTopic } from '../../lib/facts/topic.ts'
import { Back } from '../parts/back.tsx'
import { DetailsFields } from '../parts/details-fields.tsx'
import { Note } from '../parts/note.tsx'
import { Uid } from '../parts/uid.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, type Found, go, keep, keepDetails } from '../state/drafts.ts'
import { chooseOrganisation, rememberOrganisation } from '../state/records.ts'
import { learnFor } from '../state/set-up-actions.ts'
import { organisations } from '../state/shown.ts'
import { sayDay } from '../words/words.ts'

export function ConfirmFound({ found }: { found: Found }) {
  const heading = useFocusOnChange<HTMLHeadingElement>(found.topic)
  const known = organisations.value.find((organisation) => sameTopic(organisation.topic, found.topic))
  return (
    <>
      <Back to={() => keep({ found: undefined })} label={i18n.t('learn.notThis')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('learn.confirm.title')}
      </h1>
      <section class="card">
        <FoundFacts found={found} />
      </section>
      {known ? (
        <>
          <Note tone="info" title={i18n.t('learn.confirm.knownTitle', [known.name])}>
            <p>{i18n.t('learn.confirm.known')}</p>
          </Note>
          <button
            type="button"
            class="button button-main button-wide"
            onClick={() => chooseOrganisation(known.id).then(() => go('work'))}
          >
            {i18n.t('learn.confirm.openKnown')}
          </button>
        </>
      ) : (
        <Form found={found} />
      )}
    </>
  )
}

function FoundFacts({ found }: { found: Found }) {
  return (
    <dl class="facts">
      <div>
        <dt>{found.label ?? i18n.t('identity.uid')}</dt>
        <dd>
          <Uid topic={found.topic} />
        </dd>
      </div>
      {found.notAfter !== undefined && (
        <div>
          <dt>{i18n.t('identity.expires')}</dt>
          <dd>{sayDay(found.notAfter)}</dd>
        </div>
      )}
      {found.serial && (
        <div>
          <dt>{i18n.t('identity.serial')}</dt>
          <dd class="uid">{found.serial}</dd>
        </div>
      )}
    </dl>
  )
}

function Form({ found }: { found: Found }) {
  const [tried, setTried] = useState(false)
  const { details, subjectId } = draft.value
  async function save(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (details.name.trim() === '') {
      document.getElementById('organisation-name')?.focus()
      return
    }
    if (await (subjectId ? learnFor(subjectId, found, details) : rememberOrganisation(found, details))) {
      const { topic, reading } = found
      go('work', reading && { learned: { topic, reading } })
    }
  }
  return (
    <form class="stack" onSubmit={save} noValidate>
      <p>{i18n.t('learn.confirm.lead')}</p>
      <DetailsFields details={details} onChange={keepDetails} showErrors={tried} />
      <button type="submit" class="button button-main button-wide">
        {i18n.t('learn.confirm.save')}
      </button>
    </form>
  )
}
