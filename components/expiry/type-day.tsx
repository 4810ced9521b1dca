// The day of an expiry, typed: kept beside what was read, and marked as typed wherever it appears.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { endOfDay, writeDay } from '../../lib/facts/days.ts'
import { isBelieved } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { YearlyId } from '../../lib/model/steps.ts'
import type { Expiry } from '../../lib/procedures/expiry.ts'
import { described, Field } from '../parts/field.tsx'
import { now } from '../state/clock.ts'
import { keepTyped } from '../state/expiry-actions.ts'
import { useHalfTyped } from '../state/half-typed.ts'

interface Properties {
  organisation: Organisation
  asset: YearlyId
  expiry: Expiry | undefined
}

export function TypeDay({ organisation, asset, expiry }: Properties) {
  const saved = expiry?.from === 'typed' ? writeDay(expiry.notAfter) : ''
  const [typed, setTyped] = useState(saved)
  useHalfTyped('expiry-day', typed !== '' && typed !== saved)
  const [isWrong, setWrong] = useState(false)
  const error = isWrong ? i18n.t('expiry.dayWrong') : undefined
  async function save(event: SubmitEvent) {
    event.preventDefault()
    const notAfter = endOfDay(typed.normalize('NFKC').trim())
    const isRight = notAfter !== undefined && isBelieved(notAfter, now.value)
    setWrong(!isRight)
    if (isRight) await keepTyped(organisation.id, asset, notAfter)
  }
  return (
    <form class="card" onSubmit={(event) => void save(event)} noValidate aria-labelledby="expiry-type">
      <h2 class="heading-small" id="expiry-type">
        {i18n.t('expiry.typeIt')}
      </h2>
      <Field id="expiry-day" label={i18n.t('expiry.day')} help={i18n.t('expiry.dayHelp')} error={error}>
        <input
          type="date"
          id="expiry-day"
          value={typed}
          {...described('expiry-day', error)}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class="button">
        {i18n.t('expiry.save')}
      </button>
    </form>
  )
}
