// Offered where the console is used first and Koshin is on no address of it yet: to be there, too. No page has been read so far.
import { i18n } from '#i18n'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { Note } from '../note.tsx'
import { followOtherPage } from '../use-other-page.ts'
import { useRead } from '../use-read.ts'
import { AddressForm } from './address-form.tsx'
import { OfferConsole } from './offer.tsx'
import { asking, elsewhere, unlessAsking } from './origins.ts'

export function OfferFirst({ organisation }: { organisation: Organisation }) {
  const look = () => unlessAsking(() => elsewhere(organisation))
  const inFront = useRead(look, [organisation, asking.value], followOtherPage)
  if (organisation.consoleOrigins?.length && asking.value === undefined) return null
  if (inFront !== undefined) return <OfferConsole organisation={organisation} url={inFront} />
  return (
    <Note tone="info" title={i18n.t('taking.console')}>
      <p class="small">{i18n.t('consoleAccess.lead')}</p>
      <AddressForm id="offered-address" organisation={organisation} suggested="" />
    </Note>
  )
}
