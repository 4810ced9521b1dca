// Offered where a page of the console is in front or was just read, and Koshin is not on it yet: to be there, too.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { originOf } from '../../../lib/records/console-origins.ts'
import { Note } from '../note.tsx'
import { allowOrigin, asking } from './origins.ts'

interface Properties {
  organisation: Organisation
  /** The address of that page, where the browser tells it. */
  url: string | undefined
}

export function OfferConsole({ organisation, url = '' }: Properties) {
  const [isRefused, setRefused] = useState(false)
  const read = originOf(url)
  if (!('origin' in read)) return null
  const { origin } = read
  // While the browser asks about it, it is on record already, and what stood here stays.
  if (organisation.consoleOrigins?.includes(origin) && asking.value !== origin) return null
  return (
    <Note tone="info" title={i18n.t('taking.console')}>
      <p class="small">{i18n.t('taking.consoleWhy', [new URL(origin).host])}</p>
      {isRefused && (
        <p class="field-error small" role="alert">
          {i18n.t('consoleAccess.saidNo')}
        </p>
      )}
      <button
        type="button"
        class="button"
        onClick={() => void allowOrigin(organisation.id, origin, true).then((granted) => setRefused(!granted))}
      >
        {i18n.t('consoleAccess.allow')}
      </button>
    </Note>
  )
}
