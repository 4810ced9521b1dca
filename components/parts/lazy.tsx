// Screens, and parts of them, that are loaded when they are first shown, so that opening the popup stays light.
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Note } from './note.tsx'

/**
 * A component whose code is loaded at its first drawing; nothing is shown for the few milliseconds until it is there. Where it can't be
 * loaded, as after an update under an open page, that is said in its place.
 */
export function lazy<Properties extends object>(load: () => Promise<FunctionComponent<Properties>>) {
  let loaded: FunctionComponent<Properties> | undefined
  return function Lazy(properties: Properties) {
    const [Part, setPart] = useState<FunctionComponent<Properties> | 'missing' | undefined>(() => loaded)
    useEffect(() => {
      if (Part) return
      load().then(
        (part) => {
          loaded = part
          setPart(() => part)
        },
        (cause: unknown) => {
          console.warn('Koshin could not load a part of a screen.', cause)
          setPart('missing')
        },
      )
    }, [Part])
    if (Part === 'missing') return <Missing />
    return Part ? <Part {...properties} /> : null
  }
}

/** The browser may not ask again for a file that it could not load: only the whole screen, loaded anew, gets it for certain. */
function Missing() {
  return (
    <Note tone="caution" title={i18n.t('general.partMissing')}>
      <p class="small">{i18n.t('general.partMissingMore')}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {i18n.t('general.reload')}
      </button>
    </Note>
  )
}
