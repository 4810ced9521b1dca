// A verdict on a page of the portal, put into one line; and what the file that was chosen there comes to.

import type { PushPortalView } from '../../portals/push/view.ts'
import type { FileAtButton } from '../files/file.ts'
import type { Page, PushPageMessage, PushPageState, PushPageVerdict } from './page-types.ts'

/** True where the portal has refused what was uploaded in this way, and no other file has been chosen since. */
export const isRefused = ({ view, isOtherFile }: Page, refusal: PushPortalView['refusal']): boolean =>
  view.refusal === refusal && !isOtherFile

type Tone = PushPageVerdict['tone']

/** A state with its message; a warning, unless it is said to be none. */
export function say(state: PushPageState, message: PushPageMessage, tone: Tone = 'warning'): PushPageVerdict {
  return { state, message, tone }
}

/** The verdict on the chosen file. `none` and `right` are what is said where there is none yet, and where it may go. */
export function sayFile(
  state: PushPageState,
  file: FileAtButton,
  { none, right }: { none: PushPageMessage; right: PushPageMessage },
): PushPageVerdict {
  switch (file) {
    case 'none':
      return say(state, none, 'calm')
    case 'several':
      return say(state, 'fileSeveral')
    case 'reading':
      return say(state, 'fileReading', 'calm')
    case 'wrong':
      return say(state, 'fileWrong')
    case 'right':
      return say(state, right, 'good')
  }
}
