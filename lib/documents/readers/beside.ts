// What else stands in a text beside what it is about: a secret there makes it one; where nothing else is known of it, anything names it.

import { withoutPem } from '../bytes/pem.ts'
import { type DocumentKind, kindOf } from '../kinds/kinds.ts'
import type { DocumentReading } from '../kinds/types.ts'
import { secretInBase64, showsContentToken } from '../secrets/secrets.ts'
import { layersIn } from '../wrappings/layers.ts'
import { withoutList } from '../wrappings/markup.ts'
import { stretchesIn } from '../wrappings/stretches.ts'
import { isSecret, lookThrough, type Within } from './within.ts'

/** Base64 and nothing else. */
const ONE_PIECE = /^[A-Za-z0-9+/=\s]*$/

/** What a text was read as, and whether it is a page, which may show examples of secrets. */
interface About {
  kind: DocumentKind
  isPage: boolean
}

/**
 * The secret in what is left of a text once whole certificates and lists are taken out; else, where its kind leaves doubt, what is
 * found under what was put around it. Undefined where its kind stays. What shows in clear, but for content tokens, has been asked for
 * before.
 */
export async function readBeside(
  text: string,
  { kind, isPage }: About,
  within: Within,
): Promise<DocumentReading | undefined> {
  // A whole token is the file itself, and of one that was cut off its owner is told that.
  if (kind === 'content-token' || (kind === 'truncated' && ONE_PIECE.test(text))) return undefined
  const rest = isPage ? text : withoutList(withoutPem(text))
  // What was read of a list is all of it.
  const isDoubtful = kindOf(kind).doubtful === true && kind !== 'property-list'
  if (rest.trim() === '' && !isDoubtful) return undefined
  if (!isPage && showsContentToken(rest)) return { kind: 'wrapped-content-token' }
  const shown = secretInBase64(rest)
  if (shown) return shown
  const layers = isPage ? [] : layersIn(isDoubtful ? text : rest)
  // What a broken certificate is cut out of is not the file that its tools would take.
  const mayTell = isDoubtful && kind !== 'broken-certificate'
  const found = await lookThrough(mayTell ? [...layers, ...otherStretches(text)] : layers, within)
  if (found && (isDoubtful || isSecret(found))) return found
  const beside = mayTell ? undefined : await lookThrough(otherStretches(rest), within)
  return beside && isSecret(beside) ? beside : undefined
}

/** The base64 within a text, where that is not all of it. */
function otherStretches(text: string): string[] {
  const whole = text.replace(/\s+/g, '')
  return stretchesIn(text).filter((one) => one !== whole)
}
