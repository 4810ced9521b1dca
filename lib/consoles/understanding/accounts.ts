// Which of a page's mail addresses are Apple Accounts, and of what: the words around each that name a thing stand in its context.
import type { PageView } from '../reading/types.ts'
import type { FoundAccount } from '../types.ts'
import type { Words } from '../words/words.ts'
import { namesThing } from './saying.ts'

/** `title` is what the page is about where there is no heading. */
export function understandAccounts({ accounts }: PageView, words: Words, title: string): FoundAccount[] {
  return accounts.flatMap(({ account, own, around, headings }): FoundAccount[] => {
    const beside = around.filter(({ how }) => how === 'tied' || how === 'before').flatMap(({ labels }) => labels)
    const label = [own.at(-1), ...beside].find((one) => one !== undefined && words('account', one))
    if (label === undefined) return []
    const near = [...own, ...around.filter(({ how }) => how !== 'row').flatMap(({ labels }) => labels)]
    const tells = (one: string): boolean => namesThing(one, words) || words('notInUse', one) || words('otherThing', one)
    const names = near.filter((one) => one !== label && !headings.includes(one) && tells(one))
    const context = [...new Set([...names, ...headings])].reverse().join(' › ') || title
    return [{ account, label, ...(context !== '' && { context }) }]
  })
}
