// Beginning a first set-up: whose it is, in which console, with which Apple Account; and a word on when it must not be begun.
import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Back } from '../parts/back.tsx'
import { DetailsFields } from '../parts/details-fields.tsx'
import { Note } from '../parts/note.tsx'
import { useDetailsCheck } from '../parts/use-details-check.ts'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, go, goBack, isFormTyped, keepDetails } from '../state/drafts.ts'
import { startSetUp } from '../state/set-up-actions.ts'

export function BeginSetUp() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const sure = useId()
  const [isFirst, setFirst] = useState(false)
  const { details } = draft.value
  const { tried, mayGoOn } = useDetailsCheck(details, isFirst ? undefined : sure)
  async function begin(event: SubmitEvent) {
    event.preventDefault()
    if (mayGoOn() && (await startSetUp(details))) go('work')
  }
  return (
    <>
      <Back label={i18n.t('setUp.backToLearn')} isLost={isFormTyped} to={() => goBack('learn')} />
      <div class="stack-tight">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('setUp.title')}
        </h1>
        <p class="quiet">{i18n.t('setUp.lead')}</p>
      </div>
      <form class="stack" onSubmit={begin} noValidate>
        <Note tone="caution" title={i18n.t('setUp.onlyOnce')}>
          <p>{i18n.t('setUp.onlyOnceWhy')}</p>
          <label class="option" for={sure}>
            <input
              type="checkbox"
              id={sure}
              checked={isFirst}
              aria-invalid={tried && !isFirst}
              onChange={(event) => setFirst(event.currentTarget.checked)}
            />
            <span>{i18n.t('setUp.isFirst')}</span>
          </label>
          {tried && !isFirst && <p class="field-error small">{i18n.t('setUp.isFirstMissing')}</p>}
        </Note>
        <DetailsFields
          details={details}
          onChange={keepDetails}
          showErrors={tried}
          accountHelp={i18n.t('setUp.accountHelp')}
        />
        <button type="submit" class="button button-main button-wide">
          {i18n.t('setUp.begin')}
        </button>
      </form>
    </>
  )
}
