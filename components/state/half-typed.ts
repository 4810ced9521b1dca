// What stands in a screen's fields and in no record: the way back asks before it is lost. Fields of the draft are kept, and not meant.
import { signal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'

const halfTyped = signal<ReadonlySet<string>>(new Set())

function change(id: string, isTyped: boolean): void {
  if (halfTyped.value.has(id) === isTyped) return
  halfTyped.value = new Set([...halfTyped.value, id].filter((one) => isTyped || one !== id))
}

/** While `isTyped`, the field of this id holds what would be lost with it; a field that is gone holds nothing. */
export function useHalfTyped(id: string, isTyped: boolean): void {
  useLayoutEffect(() => {
    change(id, isTyped)
    return () => change(id, false)
  }, [id, isTyped])
}

/** As the id of a passphrase that Koshin made up: it stands nowhere else, and is lost until it was copied. */
export const MADE_PASSPHRASE = 'made-passphrase'

/** True where a passphrase that Koshin made up would be lost, which nobody has copied. */
export function isPassphraseUncopied(): boolean {
  return halfTyped.value.has(MADE_PASSPHRASE)
}

/** True where some field of the screen holds what is in no record. */
export function isHalfTyped(): boolean {
  return halfTyped.value.size > 0
}
