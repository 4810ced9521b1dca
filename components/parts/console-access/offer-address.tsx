// Offered where the console is used first and Koshin is on no address of it yet: to be there, too, with what it is good for.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { Note } from '../note.tsx'
import { useOtherPage } from '../use-other-page.ts'
import { AddressForm } from './address-form.tsx'
import { asking, elsewhere } from './origins.ts'

export function OfferAddress({ organisation }: { organisation: Organisation }) {
  const [inFront, setInFront] = useState('')
  const look = () => void elsewhere(organisation).then((found = '') => setInFront(found))
  useEffect(look, [])
  useOtherPage(look)
  // While the browser asks, the form stays: it is to hear the answer.
  if (organisation.consoleOrigins?.length && asking.value === undefined) return null
  return (
    <Note tone="info" title={i18n.t('taking.console')}>
      <p class="small">{i18n.t('consoleAccess.lead')}</p>
      <AddressForm id="offered-address" key={inFront} organisation={organisation} suggested={inFront} />
    </Note>
  )
}
