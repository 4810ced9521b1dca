// A page of the push portal as a whole: what it is judged by, its state and its message.
import type { TopicReading } from '../../facts/topic.ts'
import type { PushMemory } from '../../model/push-memory.ts'
import type { PushPortalView } from '../../portals/push/view.ts'
import type { FileAtButton } from '../files/file.ts'
import type { RowVerdict } from './row.ts'

/** What the page as a whole is: `data-state` of `<koshin-banner>`. */
export type PushPageState =
  | 'ready'
  | 'wrong-account'
  | 'no-certificate'
  | 'creating'
  | 'renewing'
  | 'issued'
  | 'unreadable'
  | 'translated'
  | 'idle'

/** Which message the banner shows; each has its words in the locales under `banner.<message>`. */
export type PushPageMessage =
  | 'loading'
  | 'idle'
  | 'idleGetStarted'
  | 'signIn'
  | 'signInAs'
  | 'getStarted'
  | 'wrongAccount'
  | 'withoutTopic'
  | 'listEmpty'
  | 'pressInformation'
  | 'found'
  | 'notDue'
  | 'outdated'
  | 'rehearsing'
  | 'consoleFirst'
  | 'pressRenew'
  | 'downloaded'
  | 'carry'
  | 'renewed'
  | 'terms'
  | 'creating'
  | 'chooseFile'
  | 'fileSeveral'
  | 'fileReading'
  | 'fileWrong'
  | 'fileRight'
  | 'fileRefused'
  | 'signatureRefused'
  | 'renewedBefore'
  | 'renewUnknown'
  | 'renewOther'
  | 'issued'
  | 'createdNew'
  | 'confirmed'
  | 'onRecord'
  | SetUpMessage
  | 'unreadable'
  | 'translated'

/** What the banner says in the first set-up alone. */
type SetUpMessage =
  | 'setUpSignIn'
  | 'setUpSignInAs'
  | 'setUpStart'
  | 'setUpAccount'
  | 'setUpListed'
  | 'setUpTerms'
  | 'setUpChooseFile'
  | 'setUpFileRight'
  | 'setUpFileRefused'
  | 'setUpSignatureRefused'
  | 'setUpUploading'
  | 'setUpUploaded'
  | 'setUpCreated'
  | 'setUpIssued'
  | 'setUpNotHere'
  | 'setUpAgain'
  | 'setUpSecond'
  | 'setUpFound'
  | 'setUpRenews'

export interface PushPageVerdict {
  state: PushPageState
  message: PushPageMessage
  /** Good news, a neutral next step, or a warning: never told by colour alone. */
  tone: 'good' | 'calm' | 'warning'
}

/** All that a page is judged by. */
export interface Page {
  view: PushPortalView
  verdicts: RowVerdict[]
  /** End of the proven row's day, milliseconds, UTC. */
  provenNotAfter: number | undefined
  outside: TopicReading
  file: FileAtButton
  /** Another file has been chosen than the one that was uploaded from this page last. */
  isOtherFile: boolean
  /** Download of the own certificate was pressed on this page, and Renew not since. */
  downloaded: boolean
  /** The create screen was seen in this page before. */
  cameFromCreate: boolean
  memory: PushMemory | undefined
  /** Milliseconds since 1970. */
  now: number
}
