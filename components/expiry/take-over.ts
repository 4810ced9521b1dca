// Takes over a renewal that was done without Koshin: from the console's page in front, or from the new file. What became of it is said.
import { i18n } from '#i18n'
import { ROUGH_DATE } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { YearlyId } from '../../lib/model/steps.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'
import type { ReadElsewhere } from '../../lib/records/expiries.ts'
import { readClock } from '../state/clock.ts'
import { keepRead } from '../state/expiry-actions.ts'
import { organisations } from '../state/shown.ts'
import { sayDay } from '../words/words.ts'

/** What became of it, in words. */
export interface Outcome {
  isTaken: boolean
  words: string
}

const not = (words: string): Outcome => ({ isTaken: false, words })

async function take(organisation: Organisation, asset: YearlyId, read: ReadElsewhere): Promise<Outcome> {
  const before = expiryOf(asset, organisation)
  const done = await keepRead(organisation.id, asset, read)
  if (!done) return not(i18n.t('trouble.notWritten'))
  const isSame = before?.from !== 'typed' && before?.notAfter === read.notAfter
  return {
    isTaken: true,
    words: isSame ? i18n.t('expiry.sameAsBefore') : i18n.t('expiry.taken', [sayDay(read.notAfter)]),
  }
}

/** Reads the console's page in front. */
export async function takeFromConsole(organisation: Organisation, asset: YearlyId): Promise<Outcome> {
  const [{ allFrames, readTabInFront }, { readExpiry }] = await Promise.all([
    import('../../lib/exchange/console/read-tab.ts'),
    import('../../lib/judgement/console/read-expiry.ts'),
  ])
  const tab = await readTabInFront()
  if (tab.problem) return not(i18n.t(`readTab.${tab.problem}`))
  const read = readExpiry(asset, allFrames(tab), organisation, readClock())
  if (read.kind === 'read') return take(organisation, asset, { notAfter: read.notAfter, from: 'console' })
  return not(i18n.t(`expiry.${read.kind}`))
}

/** Takes the new certificate's, or token's, own file. */
export async function takeFromFile(organisation: Organisation, asset: YearlyId, file: File): Promise<Outcome> {
  const [{ examineFile }, { recordFor }] = await Promise.all([
    import('../../lib/examination/examine-file.ts'),
    import('../../lib/examination/examine.ts'),
  ])
  const { judgement, remember } = await examineFile(
    file,
    recordFor(organisation, organisations.value, [], readClock()),
    asset,
  )
  if (!judgement) return not(i18n.t('expiry.fileNot', [i18n.t('judge.notThat')]))
  if (!remember || remember.kind !== asset || !('certificate' in remember || 'token' in remember)) {
    return not(i18n.t('expiry.fileOther'))
  }
  const { notAfter } = 'certificate' in remember ? remember.certificate : remember.token
  if (notAfter === undefined) return not(i18n.t('expiry.noDate'))
  const known = expiryOf(asset, organisation)
  if (known?.isCertain && notAfter < known.notAfter - ROUGH_DATE) return not(i18n.t('expiry.fileEarlier'))
  if ('certificate' in remember) {
    return take(organisation, asset, { notAfter, from: 'file', serial: remember.certificate.serial })
  }
  const from = remember.token.isEstimate ? 'estimate' : 'file'
  return take(organisation, asset, { notAfter, from, token: remember.token })
}
