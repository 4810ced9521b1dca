// Which of all that is due is looked for: every word of the search must stand in what is known of its organisation.
import type { Organisation } from '../model/organisation.ts'
import type { DueAsset } from './due.ts'

const texts = new WeakMap<Organisation, string>()

/** Width and case of letters are nothing to a reader. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Made once for each organisation: with a thousand of them it is asked for at every letter. */
function textOf(organisation: Organisation): string {
  const known = texts.get(organisation)
  if (known !== undefined) return known
  const { name, customerNumber, group, consoleName, topic, serial, account, tokenAccount } = organisation
  const { servers = [], locations = [] } = organisation
  const all = [name, customerNumber, group, consoleName, topic, serial, account, tokenAccount, ...servers, ...locations]
  const text = folded(all.filter(Boolean).join('\n'))
  texts.set(organisation, text)
  return text
}

/** A test whether an organisation is meant: by name, customer number, group, UID, serial number, Apple Account, server or location. */
export function isSought(search: string): (organisation: Organisation) => boolean {
  const words = folded(search).split(/\s+/).filter(Boolean)
  return (organisation) => {
    const text = textOf(organisation)
    return words.every((word) => text.includes(word))
  }
}

/** Those that are meant, in their order. */
export function searchDue(assets: readonly DueAsset[], search: string): readonly DueAsset[] {
  const isMeant = isSought(search)
  return search.trim() === '' ? assets : assets.filter(({ organisation }) => isMeant(organisation))
}
