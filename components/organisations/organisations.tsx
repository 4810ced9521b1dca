// All organisations on one screen: choose, add, edit, remove.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { managedFactsOf } from '../../lib/model/policy.ts'
import { isSought } from '../../lib/procedures/due-search.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'
import { uncertaintyMark } from '../../lib/reminders/asset-name.ts'
import { Back } from '../parts/back.tsx'
import { useBeginning } from '../parts/beginning.tsx'
import { Icon } from '../parts/icon.tsx'
import { RecordLinks } from '../parts/record-links.tsx'
import { SoughtField } from '../parts/sought-field.tsx'
import { UidEnding } from '../parts/uid.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, go, goBack, visit } from '../state/drafts.ts'
import { sought } from '../state/due-assets.ts'
import { editOrganisation } from '../state/edit-organisation.ts'
import { chooseOrganisation } from '../state/records.ts'
import { company, current, organisations } from '../state/shown.ts'
import { sayDay, sayDaysLeft, urgency } from '../words/words.ts'

/** As many as are seen at a glance: more are searched, by what is typed where all that is due is searched. */
const FEW = 10

export function Organisations() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const all = organisations.value
  const isSearched = all.length > FEW
  const found = isSearched ? all.filter(isSought(sought.value)) : all
  const { shown, more } = useBeginning(found)
  return (
    <>
      <Back to={() => goBack()} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('organisations.title')}
      </h1>
      <button type="button" class="button button-wide" onClick={() => visit('due')}>
        <Icon name="clock" size={18} />
        {i18n.t('dueScreen.open')}
      </button>
      <button type="button" class="button button-wide" onClick={() => visit('learn')}>
        <Icon name="plus" size={18} />
        {i18n.t('organisations.add')}
      </button>
      <RecordLinks ofAll>
        <button type="button" class="link-button small" onClick={() => visit('customers')}>
          <Icon name="file" size={16} />
          {i18n.t('customers.open')}
        </button>
      </RecordLinks>
      {isSearched && <SoughtField id="organisation-search" />}
      {all.length > 0 && found.length === 0 && (
        <p class="quiet" role="status">
          {i18n.t('dueScreen.nothing')}
        </p>
      )}
      <ul class="findings">
        {shown.map((organisation) => (
          <OneOrganisation key={organisation.id} organisation={organisation} />
        ))}
      </ul>
      {more}
    </>
  )
}

function OneOrganisation({ organisation }: { organisation: Organisation }) {
  const { id, name, topic, customerNumber, group } = organisation
  const expiry = expiryOf('push-certificate', organisation)
  const notAfter = expiry?.notAfter
  const mark = uncertaintyMark({ ...(expiry && { expiry }) })
  const isManaged = managedFactsOf(company.value.inForce, id) !== undefined
  const isCurrent = current.value?.id === id
  return (
    <li class="card">
      <div class="stack-tight">
        <h2 class="heading-small">
          <bdi>{name}</bdi>
        </h2>
        <p class="row small quiet">
          {customerNumber && <bdi>{i18n.t('dueList.customerNumber', [customerNumber])}</bdi>}
          {group && <bdi>{group}</bdi>}
          <span>
            {i18n.t('identity.uid')} <UidEnding topic={topic} />
          </span>
          {notAfter !== undefined && <span>{i18n.t('identity.expiresOn', [sayDay(notAfter)])}</span>}
          {mark && <span class="uncertain">{mark}</span>}
          {notAfter !== undefined && <span class={`tone-${urgency(notAfter)}`}>{sayDaysLeft(notAfter)}</span>}
        </p>
      </div>
      {isManaged && (
        <p class="row small quiet">
          <Icon name="lock" size={16} />
          {i18n.t('company.mark')}
        </p>
      )}
      <div class="row">
        {isCurrent ? (
          <span class="row quiet small">
            <Icon name="check" size={16} />
            {i18n.t('organisations.isCurrent')}
          </span>
        ) : (
          <button
            type="button"
            class="button"
            aria-label={i18n.t('organisations.useNamed', [name])}
            onClick={() => chooseOrganisation(id).then(() => go('work'))}
          >
            {i18n.t('organisations.use')}
          </button>
        )}
        <button
          type="button"
          class="link-button"
          aria-label={i18n.t('organisations.editNamed', [name])}
          onClick={() => editOrganisation(organisation)}
        >
          {i18n.t('organisations.edit')}
        </button>
        {!isManaged && (
          <button
            type="button"
            class="link-button"
            aria-label={i18n.t('organisations.removeNamed', [name])}
            onClick={() => visit('remove', { subjectId: id })}
          >
            {i18n.t('organisations.remove')}
          </button>
        )}
      </div>
    </li>
  )
}
