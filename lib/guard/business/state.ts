// What the guard of one frame of the business portal knows at this moment; its parts share it.

import type { BusinessMessage } from '../../exchange/business/messages.ts'
import type { BusinessMemory } from '../../model/business-memory.ts'
import type { Notice } from '../drawing/contents.ts'
import type { Watch } from '../watching/watch.ts'
import type { Downloads, Keeping } from './downloads.ts'
import type { BusinessReading } from './page-reading.ts'

/** What the guard needs from outside the page. */
export interface BusinessServices {
  /** Milliseconds since 1970. */
  now(): number
  /** Tells the background; answers come by `remember`, other frames' reports by `hear`. */
  tell(message: BusinessMessage): void
  /** Asks for what is remembered, though nobody has said that it has changed. */
  askAnew(): void
  /** Keeps downloads where they outlast page, background and browser. */
  keeping: Keeping
  /** Only the frame that is the tab draws a banner. */
  isTopFrame: boolean
}

export interface BusinessGuardState {
  readonly services: BusinessServices
  readonly reading: BusinessReading
  readonly watch: Watch
  readonly downloads: Downloads
  /** Absent until the background has answered: then every consequential press is held. */
  memory: BusinessMemory | undefined
  /** One more line of the banner, until another screen is shown. */
  notice: Notice | undefined
  /** Shows marks and banner anew, and tells what is seen. */
  show(): void
}
