// What is known of a file besides its bytes: its name and time, and how it stands at the button that is about to send it.

/** Hints only: anybody can rename a file, and copying one changes its time. */
export interface FileHints {
  name: string
  /** When the file was last changed, as the browser tells it: milliseconds since 1970, UTC. */
  modifiedAt?: number
}

/** The file that a press would send. `several`: more than one would go, or nobody can tell which. */
export type FileAtButton = 'none' | 'several' | 'reading' | 'right' | 'wrong'
/** What a chosen file is, the right one or not, where other files are chosen as well. */
export type ChosenKind = 'certificate' | 'token'
