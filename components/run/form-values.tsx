// What the console's wizard asks for, from the record, ready to be copied into its form.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { CopyButton } from '../parts/uid.tsx'

export function FormValues({ organisation: { account, name } }: { organisation: Organisation }) {
  const values: [label: string, value: string | undefined][] = [
    [i18n.t('copyForm.email'), account],
    [i18n.t('copyForm.name'), name],
  ]
  return (
    <section class="card" aria-labelledby="form-values">
      <h2 class="heading-small" id="form-values">
        {i18n.t('copyForm.title')}
      </h2>
      <dl class="facts" translate={false}>
        {values.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="row">
              {value === undefined ? (
                <span class="quiet">{i18n.t('identity.unknown')}</span>
              ) : (
                <>
                  <bdi>{value}</bdi>
                  <CopyButton text={value} label={i18n.t('copyForm.copy', [label])} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
