// Koshin on the console's own pages: the addresses where the user wants it, whether the browser permits it, and a way to add one.
import { i18n } from '#i18n'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { AddressForm } from './address-form.tsx'
import { AddressList } from './address-list.tsx'
import './access.css'
import { Fold } from '../fold.tsx'
import { followOtherPage } from '../use-other-page.ts'
import { useRead } from '../use-read.ts'
import { asking, elsewhere, originStates, unlessAsking } from './origins.ts'

export function ConsoleAccess({ organisation }: { organisation: Organisation }) {
  const found = useRead(
    () => unlessAsking(() => Promise.all([originStates(organisation), elsewhere(organisation)])),
    [organisation, asking.value],
    followOtherPage,
  )
  if (!found) return null
  const [states, inFront] = found
  const isWithdrawn = states.some(({ permitted }) => !permitted)
  // A console may lead on from the address in the mail to another one: there Koshin is not, until it is asked for.
  const isElsewhere = states.length > 0 && inFront !== undefined
  // Never opens by itself: whoever has said no has said so for every step that follows.
  return (
    <Fold
      title={
        <span>
          {i18n.t('consoleAccess.title')}
          {isWithdrawn && <span class="access-state tone-soon">{i18n.t('consoleAccess.off')}</span>}
          {!isWithdrawn && isElsewhere && <span class="access-state quiet">{i18n.t('consoleAccess.other')}</span>}
        </span>
      }
      isLarge
      kind="card"
    >
      <div class="stack">
        <p class="small">{i18n.t('consoleAccess.lead')}</p>
        {states.length > 0 && <AddressList organisation={organisation} states={states} />}
        {isElsewhere && <p class="small">{i18n.t('consoleAccess.elsewhere', [inFront])}</p>}
        <AddressForm organisation={organisation} suggested={inFront ?? ''} />
      </div>
    </Fold>
  )
}
