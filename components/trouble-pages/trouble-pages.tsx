// What to do when something went wrong: the list of all troubles, and the page of each.
import { i18n } from '#i18n'
import { type Trouble, troubleOf, troubles } from '../../lib/procedures/troubles.ts'
import { Back } from '../parts/back.tsx'
import { GoOn } from '../parts/go-on.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, keep, visit } from '../state/drafts.ts'
import { current } from '../state/shown.ts'
import { backToWork } from '../state/troubles.ts'
import { Transfer } from './transfer-request.tsx'

export function TroublePages() {
  const trouble = troubleOf(draft.value.trouble)
  return trouble ? <TroublePage key={trouble.id} trouble={trouble} /> : <TroubleList />
}

function TroubleList() {
  const heading = useFocusOnChange<HTMLHeadingElement>('list')
  return (
    <>
      <Back to={backToWork} label={i18n.t('general.back')} />
      <div class="stack-tight">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('troubles.title')}
        </h1>
        <p>{i18n.t('troubles.calm')}</p>
        <p class="quiet">{i18n.t('troubles.lead')}</p>
      </div>
      <ul class="findings">
        {troubles.map(({ id }) => (
          <li key={id}>
            <button type="button" class="choice" onClick={() => keep({ trouble: id })}>
              <Icon name="caution" />
              <span>
                <strong>{i18n.t(`troubles.${id}.title`)}</strong>
                <span class="quiet small">{i18n.t(`troubles.${id}.sign`)}</span>
              </span>
              <Icon name="next" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link-button small" onClick={() => visit('structure')}>
        {i18n.t('structure.open')}
      </button>
    </>
  )
}

function TroublePage({ trouble }: { trouble: Trouble }) {
  const { id, hasTransfer } = trouble
  const heading = useFocusOnChange<HTMLHeadingElement>(id)
  const organisation = current.value
  return (
    <>
      <div class="row row-apart">
        <Back to={backToWork} label={i18n.t('general.back')} />
        <button type="button" class="link-button small" onClick={() => keep({ trouble: undefined })}>
          {i18n.t('troubles.all')}
        </button>
      </div>
      <article class="stack">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t(`troubles.${id}.title`)}
        </h1>
        <div class="stack-tight">
          <h2 class="heading-small quiet">{i18n.t('troubles.signTitle')}</h2>
          <p>{i18n.t(`troubles.${id}.sign`)}</p>
        </div>
        <section class="card card-raised">
          <h2 class="row">
            <Icon name="arrow" />
            {i18n.t('troubles.nowTitle')}
          </h2>
          <p class="prose">
            <strong>{i18n.t(`troubles.${id}.now`)}</strong>
          </p>
          <GoOn trouble={trouble} />
        </section>
        <Details trouble={trouble} />
        {hasTransfer && organisation && <Transfer organisation={organisation} />}
        {id === 'accountLost' && organisation?.topic !== undefined && (
          <div>
            <button type="button" class="link-button small" onClick={() => visit('lost')}>
              {i18n.t('lost.open')}
            </button>
          </div>
        )}
      </article>
    </>
  )
}

function Details({ trouble }: { trouble: Trouble }) {
  const { id, after, never, unsure } = trouble
  return (
    <>
      {never && (
        <Note tone="stop" title={i18n.t('troubles.neverTitle')}>
          <p>{i18n.t(never)}</p>
        </Note>
      )}
      <h2 class="heading-small">{i18n.t('troubles.thenTitle')}</h2>
      <ol class="numbered prose">
        {after.map((words) => (
          <li key={`${id}-${words}`}>{i18n.t(words)}</li>
        ))}
      </ol>
      {unsure && (
        <Note tone="caution" title={i18n.t('troubles.unsureTitle')}>
          <p>{i18n.t(unsure)}</p>
        </Note>
      )}
    </>
  )
}
