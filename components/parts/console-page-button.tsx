// The way to the console's own page, where its address is on record and it is not in front already.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { openPage } from '../state/frame.ts'
import { Icon } from './icon.tsx'
import { useInFront } from './use-in-front.ts'

export function ConsolePageButton({ organisation }: { organisation: Organisation }) {
  // Of several the latest: a console leads on from an old address to a new one, hardly ever back.
  const address = organisation.consoleOrigins?.at(-1)
  return address === undefined ? null : <Way address={address} />
}

function Way({ address }: { address: string }) {
  if (useInFront(address)) return null
  return (
    <button type="button" class="link-button small" title={address} onClick={() => void openPage(address)}>
      <Icon name="open" size={16} />
      {i18n.t('consolePage.open')}
    </button>
  )
}
