// The account is lost for good: what a new certificate costs, said before anything else; then the loss is confirmed twice.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { Back } from '../parts/back.tsx'
import { Note } from '../parts/note.tsx'
import { Uid } from '../parts/uid.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft } from '../state/drafts.ts'
import { current } from '../state/shown.ts'
import { openTrouble } from '../state/troubles.ts'
import { Again, Tried } from './confirmations.tsx'

export function LostScreen() {
  const organisation = current.value
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  return (
    <>
      <Back to={() => openTrouble('accountLost')} label={i18n.t('general.back')} />
      <div class="stack-tight">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('lost.title')}
        </h1>
        <p>{i18n.t('lost.lead')}</p>
      </div>
      <Note tone="stop" title={i18n.t('lost.costTitle')}>
        <ul class="numbered">
          <li>{i18n.t('lost.cost1')}</li>
          <li>{i18n.t('lost.cost2')}</li>
          <li>{i18n.t('lost.cost3')}</li>
          <li>{i18n.t('lost.cost4')}</li>
        </ul>
      </Note>
      {organisation?.topic !== undefined && <Confirmations organisation={organisation} />}
    </>
  )
}

function Confirmations({ organisation }: { organisation: Organisation }) {
  const { name, topic, lossSaidAt } = organisation
  return (
    <>
      <p>
        <bdi>
          <strong>{name}</strong>
        </bdi>
        <br />
        <Uid topic={topic} />
      </p>
      <Tried organisation={organisation} />
      {lossSaidAt !== undefined && <Again organisation={organisation} />}
    </>
  )
}
