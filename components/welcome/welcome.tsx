// The welcome at installation: in three pictures what Koshin does and what it never does, and where to begin.
import { i18n } from '#i18n'
import { Icon } from '../parts/icon.tsx'
import { go } from '../state/drafts.ts'
import { FindsYours, HoldsBack, NeverDoes } from './pictures.tsx'
import './welcome.css'

const PICTURES = [
  { id: 'finds', Picture: FindsYours },
  { id: 'holds', Picture: HoldsBack },
  { id: 'never', Picture: NeverDoes },
] as const

export function Welcome() {
  return (
    <>
      <h1>{i18n.t('welcome.title')}</h1>
      <ul class="welcome-pictures">
        {PICTURES.map(({ id, Picture }) => (
          <li key={id} class="card">
            <Picture />
            <p>{i18n.t(`welcome.${id}`)}</p>
          </li>
        ))}
      </ul>
      <section class="card card-raised">
        <h2>{i18n.t('welcome.first')}</h2>
        <p>{i18n.t('welcome.firstHow')}</p>
        {import.meta.env.BROWSER === 'chrome' && (
          <p class="row row-whole small">
            <Icon name="pin" size={18} />
            <span>{i18n.t('welcome.pin')}</span>
          </p>
        )}
        <button type="button" class="button button-main button-wide" onClick={() => go('work')}>
          {i18n.t('welcome.begin')}
        </button>
      </section>
    </>
  )
}
