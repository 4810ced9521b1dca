// What is set at this moment, as far as it does not stand in the record: what of it can't be used, and the file it stands in.
import type { SettingsFile } from '../../lib/model/policy.ts'
import type { PolicyFault } from '../../lib/policy/faults.ts'
import { given } from '../../lib/policy/sources.ts'
import { planOf, takeInPolicy } from '../../lib/policy/take-in.ts'
import { reading } from '../../lib/records/database.ts'
import { keepSettingsFile, settingsFileIn } from '../../lib/records/policy.ts'
import { readClock } from '../state/clock.ts'
import { change } from '../state/records.ts'

export interface SetState {
  faults: PolicyFault[]
  /** The browser's policy says something: a file does not count. */
  isFromBrowser: boolean
  /** The settings file that was taken in. */
  file?: SettingsFile
}

/** Never rejects: where the browser does not tell, nothing is said to be wrong. */
export async function readState(): Promise<SetState> {
  try {
    const [set, file] = await Promise.all([given(), reading(settingsFileIn)])
    const { faults } = await planOf(set, readClock())
    return { faults, isFromBrowser: set?.source === 'browser', ...(file && { file }) }
  } catch (cause) {
    console.warn('Koshin could not look at what the company has set.', cause)
    return { faults: [], isFromBrowser: false }
  }
}

/** Has the settings in a file count from now on; `undefined` takes the file out, and none do. */
export function useFile(file: Pick<SettingsFile, 'fileName' | 'values'> | undefined): Promise<boolean> {
  return change(async () => {
    const now = readClock()
    await keepSettingsFile(file && { ...file, at: now })
    await takeInPolicy(now)
  })
}
