// What stands in place of values that Koshin reads: UIDs, numbers and dates that are read alike and are nobody's.
import { DAY } from '../../facts/time.ts'

const LETTERS = 'abcdef'
const PAIRS = LETTERS.length * 10
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const FIRST_DAY = Date.UTC(2001, 0, 1)

/** A letter and a digit: the end of a UID must have both, or nobody could tell where a broken one ends. */
const pair = (number: number): string => `${LETTERS[Math.floor((number % PAIRS) / 10)]}${(number % PAIRS) % 10}`

/** A uuid that is nobody's, a different one for each number from 0 on. */
export function standInUuid(number: number): string {
  return `00000000-0000-4000-8000-0a0a0a0a${pair(Math.floor(number / PAIRS))}${pair(number)}`
}

/** So many hexadecimal digits that are nobody's, a different number for each from 0 on. */
export function standInHex(length: number, number: number): string {
  return ('a0'.repeat(length) + pair(Math.floor(number / PAIRS)) + pair(number)).slice(-length)
}

/** A date as Apple's English pages write it, a different one for each number from 0 on. */
export function standInDate(number: number): string {
  const day = new Date(FIRST_DAY + number * DAY)
  return `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`
}

/** Such a uuid, whole or broken. */
export const STAND_IN_UUID = new RegExp(
  `${[...'00000000-0000-4000-8000-0a0a0a0a'].join('\\s*')}(?:\\s*[a-f]\\s*\\d){2}`,
  'g',
)

/** Every other stand-in. */
export const STAND_IN = new RegExp(
  [
    '(?<![0-9a-z])(?:0x)?(?:[a0]:?[a0]:?)*(?:[a-f]:?\\d:?){2}(?![0-9a-z])',
    `(?:${MONTHS.join('|')}) \\d{1,2}, 20[01]\\d`,
  ].join('|'),
  'g',
)
