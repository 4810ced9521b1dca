// Why the records cannot be used, told apart by what the browser throws.

export type Trouble = 'newer' | 'blocked' | 'unavailable' | 'full' | 'damaged'

/**
 * Names the trouble behind an exception of the records.
 * `newer`: written by a later Koshin. `blocked`: another window holds them with an older one; no exception says so. `unavailable`: the browser keeps nothing here, as in some private windows.
 * Source of the names: https://webidl.spec.whatwg.org/#idl-DOMException-error-names
 */
export function troubleOf(error: unknown): Trouble {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'VersionError') return 'newer'
    if (cause.name === 'QuotaExceededError') return 'full'
    if (['SecurityError', 'InvalidStateError', 'ReferenceError', 'NotAllowedError'].includes(cause.name)) {
      return 'unavailable'
    }
  }
  return 'damaged'
}
