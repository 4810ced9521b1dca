// What can be the matter with a server token: each case bends one thing of one that is right.
import type { ServerTokenFacts } from '../../../../lib/documents/kinds/types.ts'
import { CLOCK_TOLERANCE, DAY } from '../../../../lib/facts/time.ts'
import type { FindingId, Level } from '../../../../lib/judgement/files/finding.ts'
import { judgeServerToken } from '../../../../lib/judgement/files/server-token.ts'
import type { ServerTokenContext } from '../../../../lib/judgement/files/server-token-context.ts'
import type { Case, Said } from './case.ts'
import { NOW } from './push-certificate-parts.ts'

const STARTED = NOW - 3600_000
const LAST_AT = Date.UTC(2025, 10, 21, 1, 2, 3)
const THIS_AT = Date.UTC(2026, 10, 20, 3, 25, 0)
const nameAt = (at: number, server = 'CLOMO MDM') =>
  `${server}_Token_${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z_smime.p7m`
const RECIPIENT = { issuer: 'CN=clomo', serial: '1', keyBits: 2048 }
const KEY = { fileName: 'public_key.pem', sha256: 'fe', issuer: 'CN=clomo', serial: '1', keyBits: 2048, at: LAST_AT }
const LAST = {
  fileName: nameAt(LAST_AT),
  sha256: '0101',
  name: 'CLOMO MDM',
  notAfter: LAST_AT + 365 * DAY,
  recipient: { issuer: 'CN=clomo', serial: '1' },
  at: LAST_AT,
}
const OSAKA = { ...RECIPIENT, issuer: 'CN=osaka' }
const BRANCH = {
  name: 'Osaka Branch',
  servers: ['Osaka'],
  publicKeyCertificate: { ...KEY, issuer: 'CN=osaka' },
}
export const TOKEN: ServerTokenFacts = {
  sha256: 'ab12',
  size: 1158,
  recipients: [RECIPIENT],
  cipher: 'AES-128-CBC',
  framed: true,
}
export const TOKEN_CONTEXT: ServerTokenContext = {
  organisation: { servers: ['CLOMO MDM'], serverToken: LAST, publicKeyCertificate: KEY },
  others: [BRANCH],
  run: { startedAt: STARTED, before: { sha256: LAST.sha256 } },
  file: { name: nameAt(THIS_AT), modifiedAt: THIS_AT },
  now: NOW,
}
export const RIGHT_TOKEN: readonly FindingId[] = [
  'serverTokenNew',
  'recipientSame',
  'serverSame',
  'tokenFromRun',
  'tokenExpiryEstimated',
  'tokenKey',
  'serverToken',
]

interface Bent {
  token?: Partial<ServerTokenFacts>
  against?: Partial<ServerTokenContext>
  organisation?: Partial<ServerTokenContext['organisation']>
}

function bend(
  what: string,
  { token, against, organisation }: Bent,
  verdict: Level,
  says: Said[],
  instead: FindingId[] = [],
): Case {
  const context = {
    ...TOKEN_CONTEXT,
    organisation: { ...TOKEN_CONTEXT.organisation, ...organisation },
    ...against,
  }
  const reading = { kind: 'server-token' as const, serverToken: { ...TOKEN, ...token } }
  return { what, judge: () => judgeServerToken(reading, context), verdict, says, instead }
}

const SHOWN = 'CN=clomo #1 (2048)'
const { publicKeyCertificate: _key, ...withoutKey } = TOKEN_CONTEXT.organisation
const { recipient: _recipient, ...lastWithoutRecipient } = LAST
const file = (name: string, modifiedAt?: number) => ({
  file: { name, ...(modifiedAt !== undefined && { modifiedAt }) },
})

const pressed = (name: string, at = THIS_AT) => ({
  run: { startedAt: STARTED, before: { sha256: LAST.sha256 }, tokenDownloads: [{ name, at }] },
})

const ofRecipient: Case[] = [
  bend('all is right', {}, 'ok', [
    ['recipientSame', { text: SHOWN }],
    ['serverSame', { text: 'CLOMO MDM' }],
    ['tokenFromRun', { moment: THIS_AT }, { moment: STARTED }],
    ['tokenExpiryEstimated', { date: Date.UTC(2027, 10, 20, 3, 25, 0) }],
    ['tokenKey', { text: '2048' }],
    ['serverToken', { text: 'AES-128-CBC' }],
    ['serverTokenNew'],
  ]),
  bend(
    'it is encrypted for another serial',
    { token: { recipients: [{ ...RECIPIENT, serial: '2' }] } },
    'stop',
    [['recipientDiffers', { text: SHOWN }, { text: 'CN=clomo #2 (2048)' }]],
    ['recipientSame'],
  ),
  bend(
    'it is encrypted for another issuer',
    { token: { recipients: [{ ...RECIPIENT, issuer: 'CN=other' }] } },
    'stop',
    [['recipientDiffers', { text: SHOWN }, { text: 'CN=other #1 (2048)' }]],
    ['recipientSame'],
  ),
  bend(
    'it is encrypted for a key of another length',
    { token: { recipients: [{ ...RECIPIENT, keyBits: 4096 }] } },
    'stop',
    [
      ['recipientDiffers', { text: SHOWN }, { text: 'CN=clomo #1 (4096)' }],
      ['tokenKey', { text: '4096' }],
    ],
    ['recipientSame'],
  ),
  bend(
    'it names its recipient by a key identifier',
    { token: { recipients: [{ keyId: 'c0ffee', keyBits: 2048 }] } },
    'stop',
    [['recipientDiffers', { text: SHOWN }, { text: 'c0ffee (2048)' }]],
    ['recipientSame'],
  ),
  bend(
    'it is encrypted for another organisation’s server',
    { token: { recipients: [{ ...RECIPIENT, issuer: 'CN=osaka' }] } },
    'stop',
    [['recipientOfAnother', { text: SHOWN }, { text: 'CN=osaka #1 (2048)' }, { text: 'Osaka Branch' }]],
    ['recipientSame'],
  ),
  bend(
    'no certificate is on record, and the last token had the same recipient',
    { against: { organisation: withoutKey } },
    'ok',
    [['recipientAsLast', { text: SHOWN }, { text: 'CN=clomo #1' }]],
    ['recipientSame'],
  ),
  bend(
    'no certificate is on record, and the last token had another recipient',
    { against: { organisation: withoutKey }, token: { recipients: [{ ...RECIPIENT, serial: '2' }] } },
    'warning',
    [['recipientNew', { text: 'CN=clomo #2 (2048)' }, { text: 'CN=clomo #1' }]],
    ['recipientSame'],
  ),
  bend(
    'nothing is on record of its recipient, and its server is proven',
    { against: { organisation: { ...withoutKey, serverToken: lastWithoutRecipient } } },
    'ok',
    [['recipientFirst', { text: SHOWN }]],
    ['recipientSame'],
  ),
  bend(
    'it is the first token of a server that was named beforehand',
    { against: { organisation: { servers: ['CLOMO MDM'] }, run: { startedAt: STARTED, before: {} } } },
    'ok',
    [['recipientFirst', { text: SHOWN }]],
    ['recipientSame'],
  ),
  bend(
    'it is the first token, and its server is not known',
    { against: { organisation: {}, run: { startedAt: STARTED, before: {} } } },
    'warning',
    [
      ['recipientUnknown', { text: SHOWN }],
      ['serverUnknown', { text: '—' }, { text: 'CLOMO MDM' }],
    ],
    ['recipientSame', 'serverSame'],
  ),
  bend(
    'it is the first token, and another organisation has a server of the same name',
    { against: { organisation: { servers: ['CLOMO MDM'] }, others: [{ ...BRANCH, servers: ['ＣＬＯＭＯ MDM'] }] } },
    'warning',
    [['recipientUnknown', { text: SHOWN }]],
    ['recipientSame'],
  ),
  bend(
    'it is the first token, and is encrypted for the certificate of another organisation',
    { against: { organisation: { servers: ['CLOMO MDM'] } }, token: { recipients: [OSAKA] } },
    'warning',
    [['recipientUnknown', { text: 'CN=osaka #1 (2048)' }]],
    ['recipientSame'],
  ),
  bend(
    'it is the first token, and has the recipient of another organisation’s last token',
    {
      against: {
        organisation: { servers: ['CLOMO MDM'] },
        others: [{ name: 'Nagoya', servers: ['Nagoya'], serverToken: { ...LAST, name: 'Nagoya' } }],
      },
    },
    'warning',
    [['recipientUnknown', { text: SHOWN }]],
    ['recipientSame'],
  ),
]

const ofServer: Case[] = [
  bend('its server is in full-width letters', { against: file(nameAt(THIS_AT, 'ＣＬＯＭＯ　MDM'), THIS_AT) }, 'ok', [
    ['serverSame', { text: 'ＣＬＯＭＯ　MDM' }],
  ]),
  bend('its server is known by the last token alone', { organisation: { servers: [] } }, 'ok', [
    ['serverSame', { text: 'CLOMO MDM' }],
  ]),
  bend(
    'its server is another',
    { against: file(nameAt(THIS_AT, 'Test'), THIS_AT) },
    'stop',
    [['serverDiffers', { text: 'CLOMO MDM' }, { text: 'Test' }]],
    ['serverSame'],
  ),
  bend(
    'its server is another organisation’s',
    { against: file(nameAt(THIS_AT, 'Osaka'), THIS_AT) },
    'stop',
    [['serverOfAnother', { text: 'Osaka' }, { text: 'Osaka Branch' }]],
    ['serverSame'],
  ),
  bend(
    'another server’s download was pressed in the portal',
    { against: pressed('Test') },
    'stop',
    [['serverDiffers', { text: 'CLOMO MDM' }, { text: 'Test' }]],
    ['serverSame'],
  ),
  bend(
    'the right download was pressed, and the file names another server',
    { against: { ...pressed('CLOMO MDM'), ...file(nameAt(THIS_AT, 'Test'), THIS_AT) } },
    'stop',
    [['serverDiffers', { text: 'CLOMO MDM' }, { text: 'Test' }]],
    ['serverSame'],
  ),
  bend(
    'the right download was pressed, and the file was renamed',
    { against: { ...pressed('CLOMO MDM'), ...file('token.p7m', THIS_AT) } },
    'ok',
    [['serverSame', { text: 'CLOMO MDM' }]],
  ),
  bend(
    'the file was renamed',
    { against: file('token.p7m', THIS_AT) },
    'warning',
    [['serverUnknown', { text: 'CLOMO MDM' }, { text: '—' }]],
    ['serverSame'],
  ),
  bend(
    'no server is on record',
    { organisation: { servers: [], serverToken: { ...LAST, name: '' } } },
    'warning',
    [['serverUnknown', { text: '—' }, { text: 'CLOMO MDM' }]],
    ['serverSame'],
  ),
  bend(
    'the server on record is Japanese, and how its file is named is not known',
    { organisation: { servers: ['東京本社'], serverToken: { ...LAST, name: '東京本社' } } },
    'warning',
    [['serverUnknown', { text: '東京本社' }, { text: 'CLOMO MDM' }]],
    ['serverSame'],
  ),
  bend(
    'the server on record is Japanese, and the file names another Japanese one',
    {
      organisation: { servers: ['東京本社'], serverToken: { ...LAST, name: '東京本社' } },
      against: file(nameAt(THIS_AT, '大阪支社'), THIS_AT),
    },
    'stop',
    [['serverDiffers', { text: '東京本社' }, { text: '大阪支社' }]],
    ['serverSame'],
  ),
]

const before = (sha256?: string) => ({ startedAt: STARTED, before: sha256 === undefined ? {} : { sha256 } })
const { run: _run, ...withoutRun } = TOKEN_CONTEXT
const ofAge: Case[] = [
  bend(
    'it is the token in use',
    { against: { run: before('ab12') } },
    'stop',
    [['sameServerToken']],
    ['serverTokenNew'],
  ),
  bend('it is the first', { against: { run: before() } }, 'ok', [['serverTokenNew']]),
  {
    ...bend(
      'it is on record, and no renewal is under way',
      {},
      'stop',
      [['sameServerToken']],
      ['serverTokenNew', 'tokenFromRun'],
    ),
    judge: () =>
      judgeServerToken(
        { kind: 'server-token', serverToken: TOKEN },
        { ...withoutRun, organisation: { ...withoutRun.organisation, serverToken: { ...LAST, sha256: 'ab12' } } },
      ),
  },
  bend(
    'it was downloaded as early as the clock allows',
    { against: { run: { startedAt: THIS_AT + CLOCK_TOLERANCE, before: {} } } },
    'ok',
    [['tokenFromRun', { moment: THIS_AT }, { moment: THIS_AT + CLOCK_TOLERANCE }]],
  ),
  bend(
    'it was downloaded before the renewal began',
    { against: { run: { startedAt: THIS_AT + CLOCK_TOLERANCE + 1000, before: {} } } },
    'warning',
    [['tokenBeforeRun', { moment: THIS_AT }, { moment: THIS_AT + CLOCK_TOLERANCE + 1000 }]],
    ['tokenFromRun'],
  ),
  bend(
    'it was downloaded at the same time as the last',
    { against: file(nameAt(LAST_AT), THIS_AT) },
    'stop',
    [
      ['tokenNotNewer', { moment: LAST_AT }, { moment: LAST_AT }],
      ['tokenExpiryEstimated', { date: Date.UTC(2026, 10, 21, 1, 2, 3) }],
    ],
    ['tokenFromRun'],
  ),
  bend(
    'it was downloaded more than a year ago',
    { against: file(nameAt(LAST_AT - 2 * DAY), THIS_AT) },
    'stop',
    [
      ['tokenNotNewer', { moment: LAST_AT - 2 * DAY }, { moment: LAST_AT }],
      ['tokenProbablyExpired', { date: Date.UTC(2026, 10, 19, 1, 2, 3) }],
    ],
    ['tokenFromRun', 'tokenExpiryEstimated'],
  ),
  bend(
    'another download was pressed after it was saved',
    { against: pressed('CLOMO MDM', THIS_AT + 60_001) },
    'stop',
    [['tokenSuperseded', { moment: THIS_AT }, { moment: THIS_AT + 60_001 }]],
    ['tokenFromRun'],
  ),
  bend('it was saved within the minute of the press', { against: pressed('CLOMO MDM', THIS_AT + 60_000) }, 'ok', []),
  bend(
    'another download was pressed long after the time in its name',
    {
      against: {
        ...pressed('CLOMO MDM', THIS_AT + CLOCK_TOLERANCE + 1),
        file: { name: nameAt(THIS_AT), modifiedAt: NOW + 2 * CLOCK_TOLERANCE },
      },
    },
    'stop',
    [['tokenSuperseded', { moment: THIS_AT }, { moment: THIS_AT + CLOCK_TOLERANCE + 1 }]],
    ['tokenFromRun'],
  ),
  bend(
    'its time lies in the future',
    { against: file(nameAt(NOW + CLOCK_TOLERANCE + 60_000), THIS_AT) },
    'warning',
    [['tokenInFuture', { moment: NOW + CLOCK_TOLERANCE + 60_000 }, { moment: NOW }]],
    ['tokenFromRun', 'tokenExpiryEstimated'],
  ),
  bend(
    'its time is not known',
    { against: { ...file('token.p7m'), ...pressed('CLOMO MDM') } },
    'warning',
    [['tokenTimeUnknown']],
    ['tokenFromRun', 'tokenExpiryEstimated'],
  ),
]

const unusual = (what: string, token: Partial<ServerTokenFacts>): Case =>
  bend(what, { token }, 'warning', [['serverTokenUnusual'], ['serverToken', { text: token.cipher ?? TOKEN.cipher }]])
const ofForm: Case[] = [
  unusual('it lacks its frame', { framed: false }),
  unusual('it is encrypted in another way', { cipher: '1.2.3' }),
  unusual('it is encrypted for two', { recipients: [RECIPIENT, { ...RECIPIENT, serial: '9' }] }),
  bend(
    'its key is short',
    {
      token: { recipients: [{ ...RECIPIENT, keyBits: 1024 }] },
      organisation: { publicKeyCertificate: { ...KEY, keyBits: 1024 } },
    },
    'warning',
    [
      ['tokenKeyWeak', { text: '1024' }],
      ['recipientSame', { text: 'CN=clomo #1 (1024)' }],
    ],
    ['tokenKey'],
  ),
]
// Two recipients are both shown.
const [, , two] = ofForm
if (two) two.says.push(['recipientSame', { text: `${SHOWN}, CN=clomo #9 (2048)` }])

export const SERVER_TOKEN_CASES: readonly Case[] = [...ofRecipient, ...ofServer, ...ofAge, ...ofForm]
