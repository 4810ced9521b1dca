// The first set-up at the portal: Create, its terms and its upload pass, once, for the account that was chosen.

import { isOtherAccount } from '../../facts/account.ts'
import type { SetUpMemory } from '../../model/push-memory.ts'
import type { FileAtButton } from '../files/file.ts'
import { GO, type Press, type PushHoldReason, type PushPressVerdict } from './press-types.ts'

/**
 * Where the set-up stands as far as this page proves it: “Get Started” shows that no upload has come to anything, and a
 * refusal that the last one has not.
 */
function stateOn({ screen, refused }: Press, { state }: SetUpMemory): SetUpMemory['state'] {
  return state === 'uploaded' && (screen === 'get-started' || (screen === 'create' && refused)) ? 'open' : state
}

const REASONS: Record<Exclude<SetUpMemory['state'], 'open'>, PushHoldReason> = {
  uploaded: 'setUpUploaded',
  issued: 'setUpIssued',
  second: 'setUpSecond',
}

/** Why Upload is held while its file is not the right one. */
export const FILE_REASONS: Record<Exclude<FileAtButton, 'right'>, PushHoldReason> = {
  none: 'fileMissing',
  several: 'fileSeveral',
  reading: 'fileReading',
  wrong: 'fileWrong',
}

/** Judges Create, Accept, or Upload on the screen for a new certificate, while no certificate is on record. */
export function judgeSetUpPress(press: Press, setUp: SetUpMemory): PushPressVerdict {
  const state = stateOn(press, setUp)
  if (state !== 'open') {
    const { consoleTopic } = setUp
    return { held: true, reason: REASONS[state], ...(consoleTopic !== undefined && { concerned: consoleTopic }) }
  }
  if (isOtherAccount(press.account, setUp.account)) return { held: true, reason: 'setUpAccount' }
  if (press.action !== 'upload' || press.file === 'right') return GO
  return { held: true, reason: FILE_REASONS[press.file] }
}
