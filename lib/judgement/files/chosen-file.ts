// What is known of a chosen file besides its bytes.

/** Hints only: anybody can rename a file, and copying one changes its time. */
export interface ChosenFile {
  name: string
  /** When the file was last changed, as the browser tells it: milliseconds since 1970, UTC. */
  modifiedAt?: number
}
