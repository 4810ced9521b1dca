// Fills the placeholders of the guard's words from what is remembered and read.

import { i18n } from '#i18n'
import type { WrongFile } from '../../exchange/push/messages.ts'
import { sameAccount } from '../../facts/account.ts'
import { regional } from '../../facts/region.ts'
import type { PushPressVerdict } from '../../judgement/push/press-types.ts'
import { currentOrganisation } from '../../judgement/push/row.ts'
import type { PushMemory } from '../../model/push-memory.ts'
import type { PushPortalView } from '../../portals/push/view.ts'
import type { PushState } from './state.ts'

/** Made once: to make it takes longer than all else that the banner does. */
let days: Intl.DateTimeFormat | undefined

/** A day as the user writes it; the portal names no zone, so the day is taken as it stands there. */
function formatDay(time: number): string {
  days ??= new Intl.DateTimeFormat(regional(i18n.t('app.languageTag')), { dateStyle: 'long', timeZone: 'UTC' })
  return days.format(time)
}

/**
 * The values for the words of banner and dialog: $1 organisation, $2 recorded account, $3 account shown, $4 day of the proven
 * row, $5 what is wrong with the chosen file, $6 what to do about it, $7 its name, $8 the other organisation, $9 the UID concerned.
 */
export function pageValues({ memory, reading, file }: PushState, held?: PushPressVerdict & { held: true }): string[] {
  const current = currentOrganisation(memory) ?? memory?.setUp
  const { notAfter, row } = reading.proven ?? {}
  return [
    current?.name ?? '',
    current?.account || i18n.t('hold.accountUnknown'),
    reading.view.account ?? '',
    notAfter === undefined ? (row?.dateText ?? i18n.t('banner.dayShown')) : formatDay(notAfter),
    file.answer?.name ?? '',
    file.answer?.todo ?? '',
    file.fileName,
    held?.organisationName ?? '',
    held?.concerned ?? memory?.setUp?.consoleTopic ?? '',
  ]
}

/** What the banner says of a chosen file that must not be uploaded, for those who look beside the page; undefined where there is none. */
export function wrongFile({ file }: Pick<PushState, 'file'>): WrongFile | undefined {
  if (file.state === 'several') {
    return { title: i18n.t('banner.fileSeveral.title'), todo: i18n.t('banner.fileSeveral.todo') }
  }
  return file.state === 'wrong' && file.answer ? { title: file.answer.name, todo: file.answer.todo } : undefined
}

/** The certificate on record, to compare with at any time. */
export function pageFacts(memory: PushMemory | undefined, view: PushPortalView): { label: string; value: string }[] {
  const recorded = currentOrganisation(memory)
  const current = recorded ?? memory?.setUp
  if (!current) return []
  return [
    recorded
      ? { label: i18n.t('banner.facts.organisation'), value: recorded.name }
      : { label: i18n.t('banner.facts.setUpFor'), value: current.name },
    ...(recorded ? [{ label: i18n.t('identity.uid'), value: recorded.topic }] : []),
    ...(current.account ? [{ label: i18n.t('banner.facts.account'), value: current.account }] : []),
    ...(view.account && !sameAccount(view.account, current.account)
      ? [{ label: i18n.t('banner.facts.signedInAs'), value: view.account }]
      : []),
  ]
}
