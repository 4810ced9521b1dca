// What was found is shown once more; name, console and account are asked; then it is remembered.
import { useLayoutEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { consoleOf } from '../../lib/consoles/consoles.ts'
import { sameTopic } from '../../lib/facts/topic.ts'
import { TOKENS } from '../../lib/model/steps.ts'
import { Back } from '../parts/back.tsx'
import { BeginButton, isEarly } from '../parts/begin-button.tsx'
import { ButtonBar } from '../parts/button-bar.tsx'
import { DetailsFields } from '../parts/details-fields.tsx'
import { Note } from '../parts/note.tsx'
import { Uid } from '../parts/uid.tsx'
import { useDetailsCheck } from '../parts/use-details-check.ts'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, type Found, go, keep, keepDetails } from '../state/drafts.ts'
import { keepLearned } from '../state/learn-actions.ts'
import { chooseOrganisation } from '../state/records.ts'
import { organisations } from '../state/shown.ts'
import { procedureName } from '../words/procedure-name.ts'
import { suggestedName } from '../words/suggested-name.ts'
import { sayDay } from '../words/words.ts'

export function ConfirmFound({ found }: { found: Found }) {
  const heading = useFocusOnChange<HTMLHeadingElement>(found.topic)
  const known = organisations.value.find((organisation) => sameTopic(organisation.topic, found.topic))
  return (
    <>
      <Back to={() => keep({ found: undefined, way: undefined })} label={i18n.t('learn.notThis')} />
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
      {TOKENS.map((token) => {
        const notAfter = found.tokens?.[token]
        return (
          notAfter !== undefined && (
            <div key={token}>
              <dt>{procedureName(token)}</dt>
              <dd>{sayDay(notAfter)}</dd>
            </div>
          )
        )
      })}
      {found.serial && (
        <div>
          <dt>{i18n.t('identity.serial')}</dt>
          <dd class="uid">{found.serial}</dd>
        </div>
      )}
    </dl>
  )
}

/** The one press that keeps it; where its end is near or not known, the renewal begins with it. */
function Form({ found }: { found: Found }) {
  const [isNameOffered, setNameOffered] = useState(false)
  const [withConsole, setWithConsole] = useState(found.origin !== undefined)
  const { details, subjectId } = draft.value
  const { tried, mayGoOn } = useDetailsCheck(details)
  // Offered before the field can be typed into: a moment later it would take the place of what was typed.
  useLayoutEffect(() => {
    if (details.name !== '' || subjectId !== undefined) return
    const taken = organisations.value.map(({ name }) => name)
    const name = suggestedName(details.account, consoleOf(details.consoleId).name, taken)
    setNameOffered(name !== '')
    keepDetails({ name })
  }, [])
  const isNear = !isEarly(found.notAfter)
  async function save(begins: boolean) {
    if (!mayGoOn()) return
    await keepLearned(found, details, { ...(subjectId && { subjectId }), withConsole, begins })
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save(isNear)
      }}
      noValidate
    >
      <DetailsFields
        details={details}
        onChange={keepDetails}
        showErrors={tried}
        accountHelp={found.account && i18n.t('taking.accountRead')}
        isNameOffered={isNameOffered}
      />
      {found.origin !== undefined && (
        <label class="option">
          <input
            type="checkbox"
            checked={withConsole}
            onChange={(event) => setWithConsole(event.currentTarget.checked)}
          />
          <span class="stack-tight">
            <strong>{i18n.t('taking.console')}</strong>
            <span class="quiet small">{i18n.t('taking.consoleWhy', [new URL(found.origin).host])}</span>
          </span>
        </label>
      )}
      <ButtonBar>
        <button type="submit" class="button button-main button-wide">
          {isNear ? i18n.t('taking.begin') : i18n.t('learn.confirm.save')}
        </button>
      </ButtonBar>
      {isNear ? (
        <button type="button" class="button button-wide" onClick={() => save(false)}>
          {i18n.t('learn.confirm.save')}
        </button>
      ) : (
        <BeginButton kind="button button-wide" notAfter={found.notAfter} onBegin={() => save(true)}>
          {i18n.t('taking.begin')}
        </BeginButton>
      )}
    </form>
  )
}
