// Of which of the things that are renewed a value is, by the words around it.
import type { FoundExpiry } from './types.ts'
import { wordsOf } from './words/words.ts'

/** `other`: something else that ends as well. */
export type Kind = 'push' | 'serverToken' | 'contentToken' | 'other'

/** The labels of a trail, from the inside outwards. */
const inwardsOut = (trail: string): string[] => trail.split(' › ').reverse()

/** Upper case: as words of a language these would be too short. */
const ENROLLMENT = /\b(?:ADE|DEP)\b/

function kindOfLabel(label: string): Kind | undefined {
  const words = wordsOf()
  const isPush = words('push', label)
  const isContent = words('contentToken', label)
  const isServer = words('serverToken', label) && !(isContent && !ENROLLMENT.test(label))
  const named: Kind[] = []
  if (isPush) named.push('push')
  if (isServer) named.push('serverToken')
  if (isContent) named.push('contentToken')
  if (words('otherThing', label) && !(named.length > 0 && words('certificate', label))) return 'other'
  return named.length === 1 ? named[0] : undefined
}

/**
 * Of what a date is the end, by the nearest word that names one thing. Nothing where no word does, or where the label itself speaks
 * of a certificate and only words farther out of a token, or the reverse.
 */
export function kindOf({
  label,
  context = '',
  strangers = [],
}: Pick<FoundExpiry, 'label' | 'context' | 'strangers'>): Kind | undefined {
  const words = wordsOf()
  const labels = inwardsOut(label)
  const isCertificate = labels.some((one) => words('certificate', one))
  const isToken = labels.some((one) => words('token', one))
  let isUnknown = false
  for (const [at, one] of [...labels, ...inwardsOut(context)].entries()) {
    const kind = kindOfLabel(one)
    // Beside a certificate's or token's own name it is a customer's or a product's; a "push invitation" is neither.
    const isNamed = kind !== undefined && (words('certificate', one) || words('token', one))
    const isStrange = strangers.includes(one) && !isNamed
    // "Invitation expires": then no heading makes it ours.
    if (isStrange && at === 0) return 'other'
    isUnknown ||= isStrange
    if (kind === undefined) continue
    // A row, a line or a heading of its own says what it is of: "Invitation | Expires". A token's may be its name.
    if (isUnknown && kind === 'push') return 'other'
    if (kind === 'push' && isToken && !isCertificate) return undefined
    if ((kind === 'serverToken' || kind === 'contentToken') && isCertificate && !isToken) return undefined
    return kind
  }
  return isUnknown ? 'other' : undefined
}

/** True where the words around a value say that it is in use no more or not yet, or only somebody's note. */
export function isNotInUse({ label, context = '' }: Pick<FoundExpiry, 'label' | 'context'>): boolean {
  const words = wordsOf()
  const [heading = ''] = inwardsOut(context)
  const labels = inwardsOut(label)
  const parts = words('asks', heading) ? labels.filter((one) => one !== heading) : [...labels, heading]
  // What a page asks about has the question in its label; below it there may be what is in use, too.
  if (labels.some((one) => words('asks', one)) && !labels.some((one) => words('inUse', one))) return true
  return parts.some((one) => words('notInUse', one) || words('note', one) || words('refused', one))
}
