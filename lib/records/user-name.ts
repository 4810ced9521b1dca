// Who works here: a name that is typed once, and stands beside whatever is done from then on.
import { LONGEST_NAME } from '../facts/limits.ts'
import { reading, writing } from './database.ts'
import { whoIn } from './who.ts'

/** The name on record, or undefined where none was typed. */
export function userName(): Promise<string | undefined> {
  return reading(whoIn)
}

/** Puts a name on record, in one line and cut where it is longer than any name; an empty one takes it away. */
export function setUserName(typed: string): Promise<void> {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)
  return writing(async (transaction) => {
    const settings = transaction.objectStore('settings')
    if (name === '') await settings.delete('userName')
    else await settings.put(name, 'userName')
  }, 'own')
}
