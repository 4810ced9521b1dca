// What the guard of one page knows at this moment; its parts share it.

import type { PushMessage } from '../../exchange/push/messages.ts'
import type { PushMemory } from '../../model/push-memory.ts'
import type { Notice } from '../drawing/contents.ts'
import type { ChosenFileWatch, FileAnswer } from '../file/chosen-file.ts'
import type { Watch } from '../watching/watch.ts'
import type { Confirming } from './confirming.ts'
import type { PushReading } from './page-reading.ts'
import type { SetUpWatch } from './set-up.ts'

/** What the guard needs from outside the page. */
export interface PushServices {
  /** Milliseconds since 1970. */
  now(): number
  /** Tells the background; answers come by `remember`. */
  tell(message: PushMessage): void
  /** Asks for what is remembered, though nobody has said that it has changed. */
  askAnew(): void
  /** A file will be chosen here: what reads it is made ready. */
  prepareReader(): void
  readFile(file: File): Promise<FileAnswer>
  /** Only the frame that shows the page draws a banner. */
  isTopFrame: boolean
}

export interface PushState {
  readonly services: PushServices
  readonly reading: PushReading
  readonly file: ChosenFileWatch
  readonly watch: Watch
  readonly setUp: SetUpWatch
  readonly confirming: Confirming
  /** Absent until the background has answered: then every consequential press is held. */
  memory: PushMemory | undefined
  /** One more line of the banner, until another screen is shown. */
  notice: Notice | undefined
  /** The create screen was seen in this page, and no list since. */
  cameFromCreate: boolean
  /** Download of the own certificate was pressed on this page, and Renew not since. */
  downloaded: boolean
  /** What went with the last Upload on this page. */
  uploaded: File | undefined
  /** False on another page of the same host: there nothing is held or said. */
  isHere(): boolean
  /** The accounts in which this page has shown certificates; '' where it showed none. */
  readonly listed: Set<string>
  /** The user has said on this page that it is a first set-up. */
  saidFirst: boolean
  /** Shows marks and banner anew. */
  show(): void
}
