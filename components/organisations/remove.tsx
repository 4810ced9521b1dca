// Asks before an organisation is forgotten, and says what is lost and what is not.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { managedFactsOf } from '../../lib/model/policy.ts'
import { Back } from '../parts/back.tsx'
import { Note } from '../parts/note.tsx'
import { SetByCompany } from '../parts/set-by-company.tsx'
import { TypedWord } from '../parts/typed-word.tsx'
import { Uid } from '../parts/uid.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { announce } from '../state/announce.ts'
import { draft, go, goBack } from '../state/drafts.ts'
import { forgetOrganisation } from '../state/records.ts'
import { company, organisations } from '../state/shown.ts'

export function RemoveOrganisation() {
  const { subjectId } = draft.value
  const organisation = organisations.value.find((one) => one.id === subjectId)
  const heading = useFocusOnChange<HTMLHeadingElement>(subjectId)
  const back = () => goBack('organisations')
  if (!organisation) return <Back to={back} label={i18n.t('general.back')} />
  if (managedFactsOf(company.value.inForce, organisation.id)) {
    return (
      <>
        <Back to={back} label={i18n.t('general.back')} />
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{organisation.name}</bdi>
        </h1>
        <SetByCompany what={i18n.t('company.organisationStays')} />
      </>
    )
  }
  async function remove({ id, name }: Organisation) {
    if (!(await forgetOrganisation(id))) return
    announce(i18n.t('organisations.removed', [name]))
    if (organisations.value.length > 0) back()
    else go('work')
  }
  return (
    <>
      <Back to={back} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('organisations.removeTitle', [organisation.name])}
      </h1>
      <Uid topic={organisation.topic} />
      <Note tone="caution" title={i18n.t('organisations.removeLost')}>
        <p>{i18n.t('organisations.removeLostMore')}</p>
      </Note>
      <Note tone="info" title={i18n.t('organisations.removeKept')} />
      <button type="button" class="button" onClick={back}>
        {i18n.t('organisations.keep')}
      </button>
      <TypedWord id="remove-word" label={i18n.t('organisations.removeNow')} onSure={() => void remove(organisation)} />
    </>
  )
}
