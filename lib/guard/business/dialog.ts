// The dialogs of the business portal: why a press was held, the comparison of a pasted name, the way on by the name's ending.
import { i18n } from '#i18n'
import { writeList } from '../../facts/list.ts'
import { isAmongNames, looksLike, nameEnding, nameKey } from '../../facts/names.ts'
import type { BusinessHoldReason, BusinessPressVerdict } from '../../judgement/business/press.ts'
import { currentBusiness, namesOf } from '../../judgement/business/target.ts'
import type { BusinessMemory } from '../../model/business-memory.ts'
import type { TargetKind } from '../../model/targets.ts'
import type { Compared, Comparison } from '../drawing/comparison.ts'
import { showDialog } from '../drawing/dialog.ts'
import type { Concerned } from '../drawing/way-on.ts'
import type { HeldWords } from '../press/press-rules.ts'
import { words } from '../words.ts'
import { holdSays } from './page-words.ts'

/** Where the page does not say the name, the user may compare it by hand. */
const COMPARED = new Set<BusinessHoldReason>([
  'nameUnread',
  'language',
  'translated',
  'idle',
  'loading',
  'shared',
  'twins',
])

const concernedOf = (name: string): Concerned => ({ name, ending: nameEnding(name) })

function compare(text: string, recorded: readonly string[]): Compared {
  if (/\n\s*\S/.test(text.trim()) || nameKey(text) === '') {
    return { kind: 'unclear', text: i18n.t('business.compare.notOne') }
  }
  const concerned = concernedOf(text.trim())
  if (recorded.length === 0) return { kind: 'unclear', text: i18n.t('business.compare.nothingOnRecord'), concerned }
  if (isAmongNames(text, recorded)) return { kind: 'same', text: i18n.t('business.compare.same'), concerned }
  const lookalike = recorded.find((name) => looksLike(name, text))
  return lookalike === undefined
    ? { kind: 'different', text: i18n.t('business.compare.different'), concerned }
    : { kind: 'different', text: i18n.t('business.compare.lookalike', [lookalike]), concerned }
}

function nameComparison(memory: BusinessMemory | undefined): Comparison {
  const current = currentBusiness(memory)
  const recorded = [...namesOf(current, 'server'), ...namesOf(current, 'location')]
  return {
    title: i18n.t('dialog.byHand'),
    how: i18n.t('business.compare.how'),
    recorded: recorded.length > 0 ? writeList(recorded, i18n.t('app.languageTag'), 'or') : undefined,
    field: i18n.t('business.compare.field'),
    example: 'CLOMO MDM',
    isOpen: true,
    compare: (text) => compare(text, recorded),
  }
}

/** What the dialog of a held press says, on the page at this address. */
export function heldWords(
  verdict: BusinessPressVerdict & { held: true },
  memory: BusinessMemory | undefined,
  address: string | undefined,
): HeldWords {
  const { concerned, reason } = verdict
  return {
    words: holdSays(verdict, memory, address),
    ...((COMPARED.has(reason) || concerned === undefined) && { comparison: nameComparison(memory) }),
    wayOn: {
      concerned: concerned === undefined ? undefined : concernedOf(concerned),
      how: (name) => i18n.t('business.wayOn.how', [name, nameEnding(name)]),
      unknown: i18n.t('business.wayOn.unknown'),
    },
  }
}

/** The comparison alone: nothing was held, the user asked for it. */
export function showComparison(memory: BusinessMemory | undefined): void {
  showDialog({
    words: {
      title: i18n.t('business.compare.title'),
      why: i18n.t('business.compare.why'),
      todo: i18n.t('business.compare.todo'),
    },
    comparison: nameComparison(memory),
  })
}

/** The names on a page of which one may be the user's. */
export interface Askable {
  kind: TargetKind
  names: string[]
}

/** Asks which of them is the current organisation's: the same button for each, and none of them recommended. */
export function askMine(
  { kind, names }: Askable,
  memory: BusinessMemory | undefined,
  say: (name: string) => void,
): void {
  const values = [currentBusiness(memory)?.name ?? '', names[0] ?? '']
  const title = words(`business.ask.${kind}.${names.length === 1 ? 'isThis' : 'which'}`, values)
  showDialog({
    words: { title, why: i18n.t(`business.ask.${kind}.why`), todo: i18n.t('business.ask.todo') },
    answers: names.map((name) => ({
      id: 'mine',
      text: i18n.t(names.length === 1 ? `business.mine.${kind}` : 'business.quoted', [name]),
      onClick: () => say(name),
    })),
  })
}
