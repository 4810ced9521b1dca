// A made-up addition: Dutch, in which no console is known. All that adding it takes is this file and its line in the list.
import type { ConsoleWords } from '../../../lib/consoles/words/types.ts'

export const nl: ConsoleWords = {
  locales: ['nl'],
  expiry: /verloopt|vervaldatum|geldig tot/,
  otherDate: /(?:geüpload|uitgegeven|aangemaakt)(?: op)?$|geldig vanaf/,
  neutral: /^(?:datum|op)$/,
  until: /^tot$/,
  spanStart: /geldig/,
  subject: /onderwerp/,
  certificate: /certificaat/,
  token: /token/,
  otherThing: /licentie/,
  notInUse: /vorig/,
  note: /opmerking/,
}
