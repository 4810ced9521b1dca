// What a screen has to read before it can show it.
import { type Inputs, useEffect, useState } from 'preact/hooks'

/**
 * What `read` gives; undefined until it is there. It is read again when `inputs` change, and whenever `follow` says so, which is given what
 * reads again and gives what ends it, like `onRecordsChanged`. Of two readings that overlap the later one counts; one that fails leaves
 * what is shown as it is, for a record that can't be read the app itself tells of.
 */
export function useRead<Found>(
  read: () => Promise<Found>,
  inputs: Inputs,
  follow?: (again: () => void) => () => void,
): Found | undefined {
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    let latest = 0
    const again = () => {
      latest += 1
      const mine = latest
      read().then(
        (one) => {
          if (mine === latest) setFound(one)
        },
        (cause: unknown) => console.warn('Koshin could not read what a screen shows.', cause),
      )
    }
    again()
    const end = follow?.(again)
    return () => {
      latest = Number.POSITIVE_INFINITY
      end?.()
    }
  }, inputs)
  return found
}
