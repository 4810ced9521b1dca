// What counts now: from where, by whom, since when, and what it says.
import { i18n } from '#i18n'
import type { PolicyInForce } from '../../lib/model/policy.ts'
import { organisations } from '../state/shown.ts'
import { sayList, sayMoment } from '../words/words.ts'

export function InForce({ policy, fileName }: { policy: PolicyInForce; fileName: string | undefined }) {
  const { source, setBy, contact, at } = policy
  const from = source === 'file' ? i18n.t('company.fromFile', [fileName ?? '']) : i18n.t('company.fromBrowser')
  return (
    <section class="card stack">
      <dl class="facts">
        <Fact name={i18n.t('company.setBy')} value={setBy ?? i18n.t('company.notSaid')} />
        <Fact name={i18n.t('company.contact')} value={contact ?? i18n.t('company.notSaid')} />
        <Fact name={i18n.t('company.from')} value={from} />
        <Fact name={i18n.t('company.since')} value={sayMoment(at, 'date-and-time')} />
      </dl>
      <SetValues {...policy} />
    </section>
  )
}

export function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  )
}

type Values = Pick<PolicyInForce, 'mayGoOnAnyway' | 'reminderDays' | 'organisations'>

function SetValues({ mayGoOnAnyway, reminderDays, organisations: set }: Values) {
  const names = set.flatMap(({ id }) => organisations.value.find((one) => one.id === id)?.name ?? [])
  return (
    <ul class="small">
      <GeneralValues mayGoOnAnyway={mayGoOnAnyway} reminderDays={reminderDays} />
      {names.length > 0 && (
        <li>
          {i18n.t('company.organisations', names.length)} <bdi>{sayList(names)}</bdi>
        </li>
      )}
    </ul>
  )
}

/** What stands beside the organisations, one line each. */
export function GeneralValues({
  mayGoOnAnyway,
  reminderDays,
}: {
  mayGoOnAnyway: boolean
  reminderDays: number[] | undefined
}) {
  return (
    <>
      {!mayGoOnAnyway && <li>{i18n.t('company.goOnClosed')}</li>}
      {reminderDays && <li>{i18n.t('company.days', [sayList(reminderDays.map(String))])}</li>}
    </>
  )
}
