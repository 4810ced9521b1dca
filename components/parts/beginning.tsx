// Of a long list its beginning, and the rest when asked for: what stands below it can be reached.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'

const AT_FIRST = 100

/** What of a list is shown, and the button that shows the rest where there is more. */
export function useBeginning<One>(all: readonly One[]) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? all : all.slice(0, AT_FIRST)
  const left = all.length - shown.length
  const more = left > 0 && (
    <button type="button" class="button button-wide" onClick={() => setWhole(true)}>
      {i18n.t('general.more', left)}
    </button>
  )
  return { shown, more }
}
