// What the console's wizard asks for and is on record, ready to be copied into its form.
import { i18n } from '#i18n'
import type { Console } from '../../lib/consoles/types.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { CopyButton } from '../parts/uid.tsx'

interface Properties {
  organisation: Organisation
  console: Console
}

export function FormValues({ organisation: { account, name }, console }: Properties) {
  // Where the form's fields are known, the organisation's name is none of them.
  const isFormKnown = console.guides.wizardDetails?.fields !== undefined
  const values: [label: string, value: string | undefined][] = [
    [i18n.t('copyForm.email'), account],
    ...(isFormKnown ? [] : [[i18n.t('copyForm.name'), name] satisfies [string, string]]),
  ]
  return (
    <section class="stack-tight" aria-labelledby="form-values">
      <h2 class="quiet small" id="form-values">
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
