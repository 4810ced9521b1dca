// A made-up addition: Welsh, in which no console is known. All that adding it takes is this file and its line in the list.
import type { ConsoleWords } from '../../../lib/consoles/words/types.ts'

export const welsh: ConsoleWords = {
  locales: ['cy'],
  expiry: /dod i ben|dyddiad terfyn/,
  otherDate: /(?:uwchlwythwyd|cyhoeddwyd|crëwyd)(?: ar)?$|dilys o/,
  neutral: /^(?:dyddiad|ar)$/,
  until: /^tan$/,
  spanStart: /dilys/,
  subject: /pwnc/,
  certificate: /tystysgrif/,
  token: /tocyn/,
  otherThing: /trwydded/,
  notInUse: /blaenorol/,
  note: /sylw/,
}
