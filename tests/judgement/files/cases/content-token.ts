// What can be the matter with a content token: each case bends one thing of one that is right.
import type { ContentTokenFacts } from '../../../../lib/documents/kinds/types.ts'
import { DAY, NEARLY_A_YEAR } from '../../../../lib/facts/time.ts'
import { type ContentTokenContext, judgeContentToken } from '../../../../lib/judgement/files/content-token.ts'
import type { FindingId, Level } from '../../../../lib/judgement/files/finding.ts'
import type { Case, Said } from './case.ts'
import { NOW } from './push-certificate-parts.ts'

const ENDS = NOW + 365 * DAY
const OLD_ENDS = NOW + 10 * DAY
const FILE = { name: 'sToken_for_Example Inc..vpptoken' }
const LAST = { fileName: FILE.name, sha256: '0101', name: 'Example Inc.', notAfter: OLD_ENDS, at: NOW - 355 * DAY }
export const BEFORE = { sha256: LAST.sha256, notAfter: OLD_ENDS }
export const pressed = (name: string) => ({ tokenDownloads: [{ name, at: NOW }] })
export const CONTENT: ContentTokenFacts = { notAfter: ENDS, organisationName: 'Example Inc.', sha256: 'ab12' }
export const CONTENT_CONTEXT: ContentTokenContext = {
  organisation: { contentToken: LAST, locations: ['Head Office', 'Warehouse'] },
  others: [{ name: 'Osaka Branch', contentToken: { ...LAST, name: 'Osaka K.K.' } }, { name: 'Without tokens' }],
  run: { startedAt: NOW, before: BEFORE, ...pressed('Head Office') },
  file: FILE,
  now: NOW,
}
export const RIGHT_CONTENT: readonly FindingId[] = [
  'contentTokenNew',
  'contentLater',
  'contentInDate',
  'contentOrganisationSame',
  'contentLocationSeen',
  'contentToken',
]

interface Bent {
  token?: Partial<ContentTokenFacts>
  against?: Partial<ContentTokenContext>
}

function bend(what: string, { token, against }: Bent, verdict: Level, says: Said[], instead: FindingId[] = []): Case {
  const reading = { kind: 'content-token' as const, contentToken: { ...CONTENT, ...token } }
  const context = { ...CONTENT_CONTEXT, ...against }
  return { what, judge: () => judgeContentToken(reading, context), verdict, says, instead }
}

function lack(
  what: string,
  token: ContentTokenFacts,
  context: ContentTokenContext,
  verdict: Level,
  says: Said[],
  instead: FindingId[],
): Case {
  const judge = () => judgeContentToken({ kind: 'content-token', contentToken: token }, context)
  return { what, judge, verdict, says, instead }
}

const { notAfter: _notAfter, ...dateless } = CONTENT
const { organisationName: _name, ...nameless } = CONTENT
const { run: _run, ...withoutRun } = CONTENT_CONTEXT
const unseen = { ...CONTENT_CONTEXT, run: { startedAt: NOW, before: BEFORE } }
const { file: _file, ...unnamed } = unseen
const before = (notAfter: number) => ({
  against: { run: { startedAt: NOW, before: { sha256: '0101', notAfter }, ...pressed('Head Office') } },
})
/** Nothing is known of an earlier token. */
const first = (startedAt: number) => ({ against: { run: { startedAt, before: {}, ...pressed('Head Office') } } })
const values = (old: number, end: number): [{ date: number }, { date: number }] => [{ date: old }, { date: end }]

const ofExpiry: Case[] = [
  bend('all is right', {}, 'ok', [
    ['contentTokenNew'],
    ['contentLater', ...values(OLD_ENDS, ENDS)],
    ['contentInDate', { date: ENDS }],
    ['contentOrganisationSame', { text: 'Example Inc.' }],
    ['contentLocationSeen', { text: 'Head Office' }],
    ['contentToken'],
  ]),
  bend(
    'it ends with the last one',
    before(ENDS),
    'stop',
    [['contentNotLater', ...values(ENDS, ENDS)]],
    ['contentLater'],
  ),
  bend(
    'it ends before the last one',
    before(ENDS + 1),
    'stop',
    [['contentNotLater', ...values(ENDS + 1, ENDS)]],
    ['contentLater'],
  ),
  bend(
    'it ends two days after the last one',
    before(ENDS - 2 * DAY),
    'warning',
    [['contentBarelyLater', ...values(ENDS - 2 * DAY, ENDS)]],
    ['contentLater'],
  ),
  bend('it ends more than two days after the last one', before(ENDS - 2 * DAY - 1), 'ok', [
    ['contentLater', ...values(ENDS - 2 * DAY - 1, ENDS)],
  ]),
  bend(
    'the last expiry is not known',
    { against: { run: { startedAt: NOW + 5 * DAY, before: {}, ...pressed('Head Office') } } },
    'warning',
    [['contentEarlierUnknown', { date: ENDS }]],
    ['contentLater'],
  ),
  bend(
    'the last expiry is not known, and it was issued for a year in this renewal',
    first(ENDS - NEARLY_A_YEAR),
    'ok',
    [['contentFirst', { date: ENDS }]],
    ['contentLater'],
  ),
  bend(
    'the last expiry is not known, and it was issued before this renewal began',
    first(ENDS - NEARLY_A_YEAR + 1),
    'warning',
    [['contentEarlierUnknown', { date: ENDS }]],
    ['contentLater'],
  ),
  bend(
    'it ends now',
    { against: { now: ENDS } },
    'stop',
    [['contentExpired', { date: ENDS }, { moment: ENDS }]],
    ['contentInDate'],
  ),
  bend('it has a moment left', { against: { now: ENDS - 1 } }, 'ok', [['contentInDate', { date: ENDS }]]),
  lack(
    'its date cannot be read',
    dateless,
    CONTENT_CONTEXT,
    'stop',
    [['contentDateUnreadable']],
    ['contentLater', 'contentInDate'],
  ),
]

const ofAge: Case[] = [
  bend('it is the token in use', { token: { sha256: '0101' } }, 'stop', [['sameContentToken']], ['contentTokenNew']),
  lack(
    'it is on record, and no renewal is under way',
    { ...CONTENT, sha256: '0101', notAfter: OLD_ENDS },
    withoutRun,
    'stop',
    [
      ['sameContentToken'],
      ['contentLocationUnknown', { text: 'Example Inc.' }],
      ['contentNotLater', ...values(OLD_ENDS, OLD_ENDS)],
      ['contentInDate', { date: OLD_ENDS }],
    ],
    ['contentTokenNew', 'contentLater', 'contentLocationSeen'],
  ),
  lack(
    'no renewal is under way',
    CONTENT,
    withoutRun,
    'warning',
    [['contentLocationUnknown', { text: 'Example Inc.' }]],
    ['contentLocationSeen'],
  ),
]

const ofOrganisation: Case[] = [
  bend('its organisation is in full-width letters', { token: { organisationName: 'Ｅｘａｍｐｌｅ Inc.' } }, 'ok', [
    ['contentOrganisationSame', { text: 'Ｅｘａｍｐｌｅ Inc.' }],
  ]),
  bend(
    'its organisation is another',
    { token: { organisationName: 'Example Ltd.' } },
    'stop',
    [['contentOrganisationDiffers', { text: 'Example Inc.' }, { text: 'Example Ltd.' }]],
    ['contentOrganisationSame'],
  ),
  bend(
    'its organisation is another one on record',
    { token: { organisationName: 'Osaka K.K.' } },
    'stop',
    [['contentOfAnother', { text: 'Osaka K.K.' }, { text: 'Osaka Branch' }]],
    ['contentOrganisationSame'],
  ),
  bend(
    'no organisation is on record, and its location is proven',
    { against: { organisation: { locations: ['Head Office'] } } },
    'ok',
    [['contentOrganisationFirst', { text: 'Example Inc.' }]],
    ['contentOrganisationSame'],
  ),
  bend(
    'no organisation is on record, and its location is not proven',
    { against: { organisation: { locations: ['Head Office'] }, run: { startedAt: NOW, before: BEFORE } } },
    'warning',
    [
      ['contentOrganisationUnknown', { text: 'Example Inc.' }],
      ['contentLocationUnknown', { text: 'Example Inc.' }],
    ],
    ['contentOrganisationSame', 'contentLocationSeen'],
  ),
  bend(
    'no organisation is on record, and another one has a location of the same name',
    {
      against: {
        organisation: { locations: ['Head Office'] },
        others: [{ name: 'Osaka Branch', locations: ['head office', 'Ｈead Office'] }],
      },
    },
    'warning',
    [['contentOrganisationUnknown', { text: 'Example Inc.' }]],
    ['contentOrganisationSame'],
  ),
  bend(
    'no organisation is on record, and it bears the name of another one’s',
    { against: { organisation: { locations: ['Head Office'] } }, token: { organisationName: 'Osaka K.K.' } },
    'warning',
    [['contentOrganisationUnknown', { text: 'Osaka K.K.' }]],
    ['contentOrganisationSame'],
  ),
  lack(
    'it names no organisation',
    nameless,
    CONTENT_CONTEXT,
    'warning',
    [['contentOrganisationUnknown', { text: '—' }]],
    ['contentOrganisationSame'],
  ),
]

const ofLocation: Case[] = [
  lack(
    'nobody saw for which location it was downloaded',
    CONTENT,
    unseen,
    'warning',
    [['contentLocationUnknown', { text: 'Example Inc.' }]],
    ['contentLocationSeen'],
  ),
  lack(
    'nobody saw it, and the file’s name is unknown',
    CONTENT,
    unnamed,
    'warning',
    [['contentLocationUnknown', { text: '—' }]],
    ['contentLocationSeen'],
  ),
  bend(
    'no location is on record',
    { against: { organisation: { contentToken: LAST } } },
    'warning',
    [['contentLocationUnknown', { text: 'Head Office' }]],
    ['contentLocationSeen'],
  ),
  bend(
    'another location’s download was pressed',
    { against: { run: { startedAt: NOW, before: BEFORE, ...pressed('Airport') } } },
    'stop',
    [['contentLocationWrong', { text: 'Head Office, Warehouse' }, { text: 'Airport' }]],
    ['contentLocationSeen'],
  ),
]

export const CONTENT_TOKEN_CASES: readonly Case[] = [...ofExpiry, ...ofAge, ...ofOrganisation, ...ofLocation]
