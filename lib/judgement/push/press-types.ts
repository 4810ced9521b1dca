// A press on the push portal: what it is judged by, and the verdict with its reason.
import type { Topic, TopicReading } from '../../facts/topic.ts'
import type { PushMemory } from '../../model/push-memory.ts'
import type { Action, Screen } from '../../portals/push/view.ts'
import type { FileAtButton } from '../files/file.ts'
import type { RowVerdict } from './row.ts'

/** Why a press is held; each has its words in the locales under `hold.<reason>`. */
export type PushHoldReason =
  | 'loading'
  | 'unreadable'
  | 'translated'
  | 'unknownControl'
  | 'nothingOnRecord'
  | 'otherCertificate'
  | 'otherOrganisation'
  | 'rowNotRead'
  | 'rowUnknown'
  | 'revokeThisOne'
  | 'revokeOther'
  | 'create'
  | 'createWrongAccount'
  | 'terms'
  | 'uploadCreates'
  | 'uploadOther'
  | 'uploadUnknown'
  | 'fileMissing'
  | 'fileSeveral'
  | 'fileReading'
  | 'fileWrong'
  // Create with nothing on record: certificates are in this account already, or nobody knows whether there are.
  | 'createOccupied'
  | 'createUnsaid'
  // The first set-up: the certificate may exist, exists, existed before, or would belong to another account.
  | 'setUpUploaded'
  | 'setUpIssued'
  | 'setUpSecond'
  | 'setUpAccount'

export type PushPressVerdict =
  | { held: false }
  /** `concerned`: the UID whose last four characters are the way on; absent where nobody knows it yet. */
  | { held: true; reason: PushHoldReason; concerned?: Topic; organisationName?: string }

/** The press goes through. */
export const GO: PushPressVerdict = { held: false }

/** All that a press is judged by. */
export interface Press {
  /** `unknown`: nothing says what the control does. */
  action: Action | 'unknown'
  screen: Screen
  /** The verdict on the row that the control belongs to; absent where it belongs to none. */
  row?: RowVerdict | undefined
  /** What the page says of a UID outside every row, e.g. on the renew screen. */
  outside: TopicReading
  /** The file in the form of the pressed Upload. */
  file: FileAtButton
  memory: PushMemory | undefined
  /** The Apple Account that the page shows. */
  account?: string | undefined
  /** Certificates are listed here, or were seen in this account. */
  listed?: boolean
  /** The user has said on this page that it is a first set-up, told what it costs if it is not. */
  saidFirst?: boolean
  /** It is where an unknown label may be the dangerous one, or where nobody can see what is pressed. */
  isUnclear?: boolean
  /** The page says that the uploaded file was refused. */
  refused?: boolean
}
