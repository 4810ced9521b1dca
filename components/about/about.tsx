// What Koshin is: its version and licence, what it keeps and where, what it never keeps, and how to take everything away.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { Back } from '../parts/back.tsx'
import { EraseEverything } from '../parts/erase-everything.tsx'
import { Icon, Mark } from '../parts/icon.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, goBack } from '../state/drafts.ts'
import { organisations } from '../state/shown.ts'

const KEPT = ['organisations', 'renewals', 'files', 'settings'] as const
const NEVER = ['passwords', 'secrets', 'network'] as const

export function About() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const { version, version_name: name } = browser.runtime.getManifest()
  return (
    <>
      <Back to={() => goBack('settings')} label={i18n.t('general.back')} />
      <h1 class="row" ref={heading} tabIndex={-1}>
        <Mark />
        {i18n.t('app.name')}
      </h1>
      <p class="quiet">{i18n.t('about.version', [name ?? version])}</p>
      <section class="card">
        <h2>{i18n.t('about.keeps')}</h2>
        <p>{i18n.t('about.where')}</p>
        <ul class="ticks small">
          {KEPT.map((id) => (
            <li key={id}>
              <Icon name="file" size={18} />
              <span>{i18n.t(`about.kept.${id}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>{i18n.t('about.never')}</h2>
        <ul class="ticks small">
          {NEVER.map((id) => (
            <li key={id}>
              <Icon name="stop" size={18} />
              <span>{i18n.t(`about.neverKept.${id}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <p class="small">{i18n.t('about.licence')}</p>
      <p class="small">{i18n.t('about.nobodysProduct')}</p>
      {organisations.value.length > 0 && <EraseEverything />}
    </>
  )
}
