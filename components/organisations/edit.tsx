// Correcting what is remembered of an organisation. Its UID stays: another UID would be another certificate.
import { i18n } from '#i18n'
import { managedFactsOf } from '../../lib/model/policy.ts'
import { Back } from '../parts/back.tsx'
import { DetailsFields } from '../parts/details-fields.tsx'
import { SetByCompany } from '../parts/set-by-company.tsx'
import { Uid } from '../parts/uid.tsx'
import { useDetailsCheck } from '../parts/use-details-check.ts'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, goBack, isFormTyped, keepDetails } from '../state/drafts.ts'
import { correctDetails } from '../state/records.ts'
import { company, organisations } from '../state/shown.ts'
import { TokenFields } from './token-fields.tsx'

export function EditOrganisation() {
  const { subjectId, details, opened } = draft.value
  const { tokens } = details
  const organisation = organisations.value.find((one) => one.id === subjectId)
  const managed = subjectId === undefined ? undefined : managedFactsOf(company.value.inForce, subjectId)
  const { tried, mayGoOn } = useDetailsCheck(details)
  const heading = useFocusOnChange<HTMLHeadingElement>(subjectId)
  const back = () => goBack('organisations')
  async function save(event: SubmitEvent) {
    event.preventDefault()
    if (mayGoOn() && organisation && (await correctDetails(organisation.id, opened, details))) back()
  }
  return (
    <>
      <Back label={i18n.t('general.back')} isLost={isFormTyped} to={back} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('organisations.editTitle')}
      </h1>
      {organisation && (
        <form class="stack" onSubmit={save} noValidate>
          <div class="stack-tight">
            <strong>{i18n.t('identity.uid')}</strong>
            <Uid topic={organisation.topic} />
            {organisation.topic !== undefined && <p class="quiet small">{i18n.t('organisations.uidStays')}</p>}
          </div>
          {managed && <SetByCompany what={i18n.t('company.fieldsStay')} />}
          <DetailsFields
            details={details}
            onChange={keepDetails}
            showErrors={tried}
            managed={managed}
            {...(organisation.topic === undefined && { accountHelp: i18n.t('setUp.accountHelp') })}
          />
          {tokens && (
            <TokenFields
              tokens={tokens}
              managed={managed}
              onChange={(change) => keepDetails({ tokens: { ...tokens, ...change } })}
            />
          )}
          <button type="submit" class="button button-main button-wide">
            {i18n.t('organisations.save')}
          </button>
        </form>
      )}
    </>
  )
}
