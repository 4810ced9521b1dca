// Screens that are loaded when they are first shown, so that opening the popup stays light.
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A component whose code is loaded at its first drawing; nothing is shown for the few milliseconds until it is there. */
export function lazy<Properties extends object>(load: () => Promise<FunctionComponent<Properties>>) {
  let loaded: FunctionComponent<Properties> | undefined
  return function Lazy(properties: Properties) {
    const [Part, setPart] = useState(() => loaded)
    useEffect(() => {
      if (Part) return
      void load().then((part) => {
        loaded = part
        setPart(() => part)
      })
    }, [Part])
    return Part ? <Part {...properties} /> : null
  }
}
