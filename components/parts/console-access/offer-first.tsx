// Offered where the console is used first and Koshin is on no address of it yet: to be there, too. No page has been read so far.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { Note } from '../note.tsx'
import { useOtherPage } from '../use-other-page.ts'
import { AddressForm } from './address-form.tsx'
import { OfferConsole } from './offer.tsx'
import { asking, elsewhere } from './origins.ts'

export function OfferFirst({ organisation }: { organisation: Organisation }) {
  const [inFront, setInFront] = useState<string>()
  const look = () => void elsewhere(organisation).then(setInFront)
  useEffect(look, [])
  useOtherPage(look)
  // While the browser asks, what stood here stays: it is to hear the answer.
  if (organisation.consoleOrigins?.length && asking.value === undefined) return null
  if (inFront !== undefined) return <OfferConsole organisation={organisation} url={inFront} />
  return (
    <Note tone="info" title={i18n.t('taking.console')}>
      <p class="small">{i18n.t('consoleAccess.lead')}</p>
      <AddressForm id="offered-address" organisation={organisation} suggested="" />
    </Note>
  )
}
