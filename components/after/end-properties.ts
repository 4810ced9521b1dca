// What every end of a renewal is drawn from.
import type { ComponentChildren } from 'preact'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'

export interface EndProperties {
  organisation: Organisation
  run: Run
  /** The files of this run, to be saved again. */
  files: ComponentChildren
}
