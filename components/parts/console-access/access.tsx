// Koshin on the console's own pages: the addresses where the user wants it, whether the browser permits it, and a way to add one.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { AddressForm } from './address-form.tsx'
import { AddressList } from './address-list.tsx'
import './access.css'
import { Fold } from '../fold.tsx'
import { useOtherPage } from '../use-other-page.ts'
import { asking, elsewhere, type OriginState, originStates } from './origins.ts'

export function ConsoleAccess({ organisation }: { organisation: Organisation }) {
  const [states, setStates] = useState<OriginState[]>()
  const [inFront, setInFront] = useState<string>()
  // While the browser asks, what stood here stays: the form is to hear the answer.
  const isAsking = asking.value !== undefined
  const [page, turn] = useState(0)
  useOtherPage(() => turn((before) => before + 1))
  useEffect(() => {
    if (isAsking) return
    let isCurrent = true
    void originStates(organisation).then((found) => isCurrent && setStates(found))
    void elsewhere(organisation).then((found) => isCurrent && setInFront(found))
    return () => {
      isCurrent = false
    }
  }, [organisation, isAsking, page])
  const isWithdrawn = states?.some(({ permitted }) => !permitted) ?? false
  // A console may lead on from the address in the mail to another one: there Koshin is not, until it is asked for.
  const isElsewhere = (states?.length ?? 0) > 0 && inFront !== undefined
  if (!states) return null
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
