// Reads a web page that was saved: a token or key on it, a file of a renewal that it shows, or the page as such.
import type { DocumentKind } from '../kinds/kinds.ts'
import type { DocumentReading } from '../kinds/types.ts'
import { secretOnPage } from '../secrets/secrets.ts'
import { mailParts } from '../wrappings/mail.ts'
import { callsItselfPage, listWithin, textOfMarkup } from '../wrappings/markup.ts'
import { stretchesIn } from '../wrappings/stretches.ts'
import { lookThrough, type Within } from './within.ts'

/**
 * What a page is about where it shows it. Other certificates are handed on by pages of signing in, and explained by others; keys and
 * tokens may be examples, unless their values are real ({@link secretOnPage}).
 */
const SHOWN: ReadonlySet<DocumentKind> = new Set([
  'push-certificate',
  'signing-request',
  'unencoded-signing-request',
  'incomplete-signing-request',
  'padded-signing-request',
  'bare-signing-request',
  'server-token',
  'enrollment-profile',
])

/** A page, or a mail with one in it, beside which a file may be attached. */
export async function readPage(text: string, within: Within): Promise<DocumentReading> {
  const told = secretOnPage(text) ?? (await lookThrough(mailParts(text), within))
  if (told) return told
  const plain = textOfMarkup(text)
  for (const content of [listWithin(text), plain, ...stretchesIn(plain)]) {
    const inside = content === undefined ? undefined : await within.look(content)
    if (inside && isShown(inside)) return within.isFile && callsItselfPage(text) ? asPage(inside) : inside
  }
  return { kind: 'html-page' }
}

/** A page is of no use to portal or console, and not kept, whatever it shows: that is named beside. */
function asPage(inside: DocumentReading): DocumentReading {
  const parts = ('parts' in inside && inside.parts) || [{ kind: inside.kind }]
  return {
    kind: 'html-page',
    ...('certificate' in inside && { certificate: inside.certificate }),
    ...('signingRequest' in inside && { signingRequest: inside.signingRequest }),
    parts,
  }
}

/** Of several certificates one must be the MDM's. */
function isShown(reading: DocumentReading): boolean {
  const isBundle = reading.kind === 'certificate-bundle' || reading.kind === 'mixed-bundle'
  return SHOWN.has(reading.kind) || (isBundle && (reading.parts?.some(({ kind }) => SHOWN.has(kind)) ?? false))
}
