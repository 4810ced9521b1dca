// The fields of an organisation that the user may write: name, console, Apple Account.
import { i18n } from '#i18n'
import { consoles } from '../../lib/consoles/consoles.ts'
import { other } from '../../lib/consoles/other.ts'
import { isWholeAccount } from '../../lib/facts/account.ts'
import type { ManagedFacts } from '../../lib/model/policy.ts'
import { groupsOf } from '../../lib/procedures/groups.ts'
import type { Details } from '../state/drafts.ts'
import { organisations } from '../state/shown.ts'
import { AccountField, described, Field } from './field.tsx'

interface Properties {
  details: Details
  onChange: (change: Partial<Details>) => void
  /** Missing answers are named only after the user has tried to go on. */
  showErrors: boolean
  /** What is said of the Apple Account; of a certificate that exists where nothing is given. */
  accountHelp?: string | undefined
  /** A name stands there already: what it is for need not be said. */
  isNameOffered?: boolean
  /** What a company has set, and stands fast. */
  managed?: ManagedFacts | undefined
}

export function DetailsFields({
  details,
  onChange,
  showErrors,
  accountHelp,
  isNameOffered = false,
  managed = {},
}: Properties) {
  const nameError = showErrors && details.name.trim() === '' ? i18n.t('details.nameMissing') : undefined
  const accountError = showErrors && !isWholeAccount(details.account) ? i18n.t('details.accountOdd') : undefined
  return (
    <>
      <Field
        id="organisation-name"
        label={i18n.t('details.name')}
        error={nameError}
        {...(!isNameOffered && { help: i18n.t('details.nameHelp') })}
      >
        <input
          type="text"
          id="organisation-name"
          value={details.name}
          disabled={managed.name !== undefined}
          maxLength={120}
          autocomplete="organization"
          required
          {...described('organisation-name', nameError, !isNameOffered)}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </Field>
      {details.customerNumber !== undefined && (
        <Field id="organisation-number" label={i18n.t('customer.number')} help={i18n.t('customer.numberHelp')}>
          <input
            type="text"
            id="organisation-number"
            value={details.customerNumber}
            disabled={managed.customerNumber !== undefined}
            maxLength={60}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="organisation-number-help"
            onInput={(event) => onChange({ customerNumber: event.currentTarget.value })}
          />
        </Field>
      )}
      {details.group !== undefined && (
        <Field id="organisation-group" label={i18n.t('customers.group')} help={i18n.t('customers.groupHelp')}>
          <input
            type="text"
            id="organisation-group"
            list="organisation-groups"
            value={details.group}
            disabled={managed.group !== undefined}
            maxLength={60}
            autocomplete="off"
            aria-describedby="organisation-group-help"
            onInput={(event) => onChange({ group: event.currentTarget.value })}
          />
          <datalist id="organisation-groups">
            {groupsOf(organisations.value).map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </Field>
      )}
      <Field id="organisation-console" label={i18n.t('details.console')}>
        <select
          id="organisation-console"
          value={details.consoleId}
          disabled={managed.consoleId !== undefined}
          onChange={(event) => onChange({ consoleId: event.currentTarget.value })}
        >
          {consoles.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name ?? i18n.t('consoles.other')}
            </option>
          ))}
        </select>
      </Field>
      {details.consoleId === other.id && (
        <Field id="organisation-console-name" label={i18n.t('details.consoleName')}>
          <input
            type="text"
            id="organisation-console-name"
            value={details.consoleName}
            disabled={managed.consoleId !== undefined}
            maxLength={60}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onChange({ consoleName: event.currentTarget.value })}
          />
        </Field>
      )}
      <AccountField
        id="organisation-account"
        label={i18n.t('details.account')}
        help={accountHelp ?? i18n.t('details.accountHelp')}
        value={details.account}
        disabled={managed.account !== undefined}
        error={accountError}
        onChange={(account) => onChange({ account })}
      />
    </>
  )
}
