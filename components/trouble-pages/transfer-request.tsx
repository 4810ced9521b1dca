// What Apple asks for when a certificate is to be moved to another account: from the record, ready to be copied.
import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { transferFacts } from '../../lib/procedures/transfer.ts'
import { AccountField } from '../parts/field.tsx'
import { CopyButton } from '../parts/uid.tsx'
import { useHalfTyped } from '../state/half-typed.ts'
import { sayDay } from '../words/words.ts'

export function Transfer({ organisation }: { organisation: Organisation }) {
  const field = useId()
  const [to, setTo] = useState('')
  useHalfTyped(field, to.trim() !== '')
  const { subject, serial, notAfter, account } = transferFacts(organisation)
  const facts: [label: string, value: string | undefined][] = [
    [i18n.t('troubles.transfer.subject'), subject],
    [i18n.t('identity.serial'), serial],
    [i18n.t('identity.expires'), notAfter === undefined ? undefined : sayDay(notAfter)],
    [i18n.t('troubles.transfer.from'), account],
  ]
  const all = [...facts, [i18n.t('troubles.transfer.to'), to.trim() || undefined] as const]
  const text = all.map(([label, value = '']) => i18n.t('general.labelled', [label, value])).join('\n')
  return (
    <section class="card" aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>{i18n.t('troubles.transfer.title')}</h2>
      <p class="quiet small">{i18n.t('troubles.transfer.lead')}</p>
      <dl class="facts" translate={false}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={value === undefined ? 'quiet' : 'uid'}>{value ?? i18n.t('troubles.transfer.missing')}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet small">{i18n.t('troubles.transfer.country')}</p>
      <AccountField
        id={field}
        label={i18n.t('troubles.transfer.to')}
        help={i18n.t('troubles.transfer.toHelp')}
        value={to}
        onChange={setTo}
      />
      <div>
        <CopyButton text={text} label={i18n.t('troubles.transfer.copy')} />
      </div>
    </section>
  )
}
