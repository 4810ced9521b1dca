// Fills the placeholders of the guard's words for the business portal from what is remembered and read.
import { i18n } from '#i18n'
import { writeList } from '../../facts/list.ts'
import { regional } from '../../facts/region.ts'
import type { BusinessPageMessage, BusinessPageVerdict } from '../../judgement/business/page.ts'
import type { BusinessHoldReason, BusinessPressVerdict } from '../../judgement/business/press.ts'
import { currentBusiness, namesOf, type TargetVerdict } from '../../judgement/business/target.ts'
import type { BusinessMemory } from '../../model/business-memory.ts'
import { generationOf } from '../../portals/business/generation.ts'
import { placeNames, wayTo } from '../../portals/business/ways.ts'
import { words } from '../words.ts'

/** Made once: to make it takes longer than all else that the banner does. */
let moments: Intl.DateTimeFormat | undefined

/** A moment as the user writes it, in the machine's time zone: it was seen on this machine. */
function formatMoment(time: number): string {
  moments ??= new Intl.DateTimeFormat(regional(i18n.t('app.languageTag')), { dateStyle: 'long', timeStyle: 'short' })
  return moments.format(time)
}

function quoted(names: readonly string[], none = i18n.t('business.noName')): string {
  return names.length === 0
    ? none
    : writeList(
        names.map((name) => i18n.t('business.quoted', [name])),
        i18n.t('app.languageTag'),
        'or',
      )
}

/**
 * The values for the words of banner and dialog: $1 organisation, $2 its servers, $3 its locations, $4 the name shown, $5 the
 * other organisation or the name it could be taken for, $6 the recorded account, $7 when the token was downloaded, $8 the way there on these pages,
 * $9 the role that the tokens under way need.
 */
export function businessValues(
  memory: BusinessMemory | undefined,
  about: { shown?: string | undefined; other?: string | undefined; address?: string | undefined },
): string[] {
  const current = currentBusiness(memory)
  const downloadedAt = memory?.serverToken?.downloadedAt ?? memory?.contentToken?.downloadedAt
  const values = [
    current?.name ?? '',
    quoted(namesOf(current, 'server')),
    quoted(namesOf(current, 'location')),
    about.shown ?? i18n.t('business.noName'),
    about.other ?? '',
    current?.account ?? '',
    downloadedAt === undefined ? '' : formatMoment(downloadedAt),
  ]
  return [...values, wayThere(memory, about.address), rolesNeeded(memory)]
}

function rolesNeeded({ serverToken, contentToken }: Pick<BusinessMemory, 'serverToken' | 'contentToken'> = {}): string {
  if ((serverToken === undefined) === (contentToken === undefined)) return i18n.t('business.role.both')
  return i18n.t(serverToken ? 'business.role.serverToken' : 'business.role.contentToken')
}

/**
 * The way on these pages to the token under way, and a word of warning where its labels are another language's. It ends at the server,
 * whose token is not to be downloaded before the console is ready, or at the list of content tokens, where the row is marked: so it is
 * short enough for the banner's one line.
 */
function wayThere(memory: BusinessMemory | undefined, address: string | undefined): string {
  const current = currentBusiness(memory)
  const wanted = i18n.t('app.languageTag')
  const generation = address === undefined ? undefined : generationOf(address)
  const isServer = memory?.serverToken !== undefined
  const to = wayTo(isServer ? 'toServer' : 'toLocation', generation, wanted)
  if (!to) return ''
  const slots = {
    account: i18n.t('business.way.account'),
    server: quoted(namesOf(current, 'server'), i18n.t('business.way.server')),
    row: quoted(namesOf(current, 'location'), i18n.t('business.way.location')),
  }
  const way = placeNames(to.way.path, slots).join(' → ')
  if (to.language === wanted) return way
  const language = new Intl.DisplayNames(wanted, { type: 'language' }).of(to.language) ?? to.language
  return i18n.t('business.way.foreign', [way, language])
}

/** What tells of a server token in use: it has other words where that token may be the first. */
const OF_ONE_IN_USE = new Set<BusinessPageMessage | BusinessHoldReason>([
  'findServer',
  'consoleFirst',
  'pressNow',
  'dialogNow',
  'notUploaded',
  'consoleNotReady',
])

function isOfFirst(about: BusinessPageMessage | BusinessHoldReason, memory: BusinessMemory | undefined): boolean {
  return OF_ONE_IN_USE.has(about) && memory?.mayBeFirst === true
}

function otherOf(target: TargetVerdict | undefined): string | undefined {
  return target?.verdict === 'not-this-one' ? target.organisation?.name : undefined
}

export function pageSays(
  { message, target }: BusinessPageVerdict,
  memory: BusinessMemory | undefined,
  address: string | undefined,
): { title: string; todo: string } {
  const shown = target && 'name' in target ? target.name : undefined
  const values = businessValues(memory, { shown, other: otherOf(target), address })
  const say = (part: string): string => words(`business.banner.${message}.${part}`, values)
  const todo = isOfFirst(message, memory) ? words(`business.noEarlier.${message}`, values) : say('todo')
  return { title: say('title'), todo }
}

export function holdSays(
  { reason, organisation, lookalike, shown }: BusinessPressVerdict & { held: true },
  memory: BusinessMemory | undefined,
  address: string | undefined,
): { title: string; why: string; todo: string } {
  const values = businessValues(memory, { shown, other: organisation?.name ?? lookalike, address })
  const say = (part: string): string => words(`business.hold.${reason}.${part}`, values)
  const why = isOfFirst(reason, memory) ? words(`business.noEarlier.${reason}`, values) : say('why')
  return { title: say('title'), why, todo: say('todo') }
}

/** What the label of a server or a location says. */
export function targetSays(target: TargetVerdict, kind: 'server' | 'location'): string {
  if (target.verdict === 'this-one') return i18n.t(`business.mark.${kind}`)
  if (target.verdict === 'not-read') return i18n.t(`business.mark.${target.reason}`)
  if (target.organisation) return i18n.t('business.mark.otherOrganisation', [target.organisation.name])
  return target.lookalike === undefined
    ? i18n.t('business.mark.notYours')
    : i18n.t('business.mark.lookalike', [target.lookalike])
}
