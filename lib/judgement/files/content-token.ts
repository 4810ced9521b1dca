// Judges a downloaded file: is it the content token that this renewal was to bring?

import type { ContentTokenFacts, DocumentReading } from '../../documents/kinds/types.ts'
import { readContentTokenName } from '../../documents/renewal/token-file-name.ts'
import { isAmongNames, sameName } from '../../facts/names.ts'
import { NEARLY_A_YEAR, ROUGH_DATE } from '../../facts/time.ts'
import type { Organisation } from '../../model/organisation.ts'
import { lastDownload, type Run } from '../../model/run.ts'
import type { FileHints } from './file.ts'
import { type Finding, finding, type Judgement, judge, notThe } from './finding.ts'

/** What a content token is compared with. */
export interface ContentTokenContext {
  organisation: Pick<Organisation, 'contentToken' | 'locations'>
  /** The other organisations on record: a token of one of them is called by its name. */
  others?: readonly Pick<Organisation, 'name' | 'contentToken' | 'locations'>[]
  /** The renewal that is under way. */
  run?: Pick<Run, 'startedAt' | 'before' | 'tokenDownloads'>
  file?: FileHints
  /** Milliseconds since 1970, UTC. */
  now: number
}

/** Judges what a file was read as. Pure: the same answer for the same input. */
export function judgeContentToken(reading: DocumentReading, against: ContentTokenContext): Judgement {
  if (reading.kind !== 'content-token') return judge([notThe('notContentToken', reading.kind)])
  const { contentToken } = reading
  const location = judgeLocation(against)
  return judge([
    judgeNewness(contentToken, against),
    ...judgeExpiry(contentToken, against),
    judgeOrganisation(contentToken, against, location.id === 'contentLocationSeen'),
    location,
    finding('contentToken'),
  ])
}

function judgeNewness({ sha256 }: ContentTokenFacts, { organisation, run }: ContentTokenContext): Finding {
  const known = run ? run.before.sha256 : organisation.contentToken?.sha256
  return finding(sha256 === known ? 'sameContentToken' : 'contentTokenNew')
}

function judgeExpiry({ notAfter }: ContentTokenFacts, { organisation, run, now }: ContentTokenContext): Finding[] {
  if (notAfter === undefined) return [finding('contentDateUnreadable')]
  const end =
    notAfter <= now
      ? finding('contentExpired', { date: notAfter }, { moment: now })
      : finding('contentInDate', { date: notAfter })
  const before = run ? run.before.notAfter : organisation.contentToken?.notAfter
  if (before === undefined) {
    // What has a whole year before it was issued since: there was nothing to compare with, and nothing is in doubt.
    const isOfRun = run !== undefined && notAfter - run.startedAt >= NEARLY_A_YEAR
    return [finding(isOfRun ? 'contentFirst' : 'contentEarlierUnknown', { date: notAfter }), end]
  }
  const values = [{ date: before }, { date: notAfter }]
  if (notAfter <= before) return [finding('contentNotLater', ...values), end]
  return [finding(notAfter - before > ROUGH_DATE ? 'contentLater' : 'contentBarelyLater', ...values), end]
}

/** Where no earlier token says whose it is, nothing could be expected: of a location that was proven it is only said then. */
function judgeOrganisation(
  { organisationName }: ContentTokenFacts,
  { organisation, others = [] }: ContentTokenContext,
  isLocationProven: boolean,
): Finding {
  const known = organisation.contentToken?.name
  if (sameName(known, organisationName)) return finding('contentOrganisationSame', { text: organisationName ?? '' })
  const owner = others.find(({ contentToken }) => sameName(contentToken?.name, organisationName))
  if (known === undefined || organisationName === undefined) {
    const isShared = others.some(({ locations = [] }) =>
      locations.some((name) => isAmongNames(name, organisation.locations)),
    )
    const isFirst = organisationName !== undefined && isLocationProven && !isShared && !owner
    const text = organisationName ?? ''
    return finding(isFirst ? 'contentOrganisationFirst' : 'contentOrganisationUnknown', { text })
  }
  if (owner) return finding('contentOfAnother', { text: organisationName }, { text: owner.name })
  return finding('contentOrganisationDiffers', { text: known }, { text: organisationName })
}

/** The file does not say for which location it is; only the page does where Koshin saw the download being pressed. */
function judgeLocation({ organisation, run, file }: ContentTokenContext): Finding {
  const downloadedFor = lastDownload(run)?.name
  const known = organisation.locations ?? []
  if (downloadedFor !== undefined && known.length > 0) {
    if (isAmongNames(downloadedFor, known)) return finding('contentLocationSeen', { text: downloadedFor })
    return finding('contentLocationWrong', { text: known.join(', ') }, { text: downloadedFor })
  }
  const hint = downloadedFor ?? (file && readContentTokenName(file.name))
  return finding('contentLocationUnknown', { text: hint ?? '' })
}
