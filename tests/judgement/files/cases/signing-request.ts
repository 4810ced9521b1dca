// What can be the matter with a signing request: each case bends one thing of one that is right.
import type { CertificateFacts, IssuerProof } from '../../../../lib/documents/kinds/types.ts'
import { CLOCK_TOLERANCE, DAY } from '../../../../lib/facts/time.ts'
import type { FindingId, Level } from '../../../../lib/judgement/files/finding.ts'
import type { SigningRequestContext } from '../../../../lib/judgement/files/signing-request.ts'
import { NOW, STARTED } from './push-certificate-parts.ts'
import {
  APPLE,
  AUTHORITY,
  BEGAN,
  bend,
  CHAIN,
  CONTEXT,
  ENDS,
  LAST_YEAR,
  REQUEST,
  ROOT,
  type SigningRequestCase,
  VENDOR,
} from './signing-request-parts.ts'

const { earlier: _earlier, ...first } = CONTEXT
const { authentic: _authentic, ...unproven } = CONTEXT
const { vendor: _vendor, ...nameless } = REQUEST
const { keyBits: _keyBits, ...keyOfAnotherKind } = REQUEST
const chosen = (publicKey: string, sha256: string) => ({
  run: { signingRequest: { fileName: 'push.csr', publicKey, sha256, at: NOW - 1000 } },
})

const signedIn = (change: Partial<CertificateFacts>) => ({ request: { chain: [{ ...CHAIN, ...change }, ROOT] } })

const ofForm: SigningRequestCase[] = [
  bend(
    'it was signed with a developer’s certificate',
    signedIn({ commonName: 'Apple Distribution: Acme (A1B2C3D4E5)' }),
    'stop',
    [['vendorIsOther', { text: 'Apple Distribution: Acme (A1B2C3D4E5)' }]],
  ),
  bend(
    'it was signed with a push certificate',
    signedIn({ commonName: 'APSP:0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d' }),
    'stop',
    [['vendorIsOther', { text: 'APSP:0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d' }]],
  ),
  bend('a vendor’s name stands in the middle of another', signedIn({ commonName: 'No MDM Vendor: Acme' }), 'stop', [
    ['vendorIsOther', { text: 'No MDM Vendor: Acme' }],
  ]),
  bend('its vendor is known by the marker alone', signedIn({ commonName: 'Acme', hasVendorMarker: true }), 'ok', []),
  {
    ...bend('it stands in rich text', {}, 'warning', [['requestWrapped']]),
    reading: { kind: 'signing-request', signingRequest: REQUEST, form: ['wrapped'] },
  },
]

const ofNewness: SigningRequestCase[] = [
  bend('all is right', {}, 'ok', [
    ['requestNew'],
    ['vendorSigned', { text: VENDOR }],
    ['vendorFromApple', { text: VENDOR }, { text: AUTHORITY }],
    ['vendorInDate', { date: ENDS }],
    ['requestIntact'],
    ['requestKey', { text: '2048' }],
    ['signingRequest'],
  ]),
  { ...bend('it is the first ever', {}, 'ok', [['requestNew']]), against: first },
  bend(
    'it is last year’s file',
    { against: { earlier: [{ ...LAST_YEAR, sha256: REQUEST.sha256, publicKey: REQUEST.publicKey }] } },
    'stop',
    [['requestOld', { moment: LAST_YEAR.at }]],
    ['requestNew'],
  ),
  bend(
    'it has last year’s key in a new file',
    { against: { earlier: [{ ...LAST_YEAR, publicKey: REQUEST.publicKey }] } },
    'stop',
    [['requestOldKey', { moment: LAST_YEAR.at }]],
    ['requestNew'],
  ),
  bend(
    'it is the file of the year before last',
    { against: { earlier: [LAST_YEAR, { ...LAST_YEAR, sha256: REQUEST.sha256, at: NOW - 715 * DAY }] } },
    'stop',
    [['requestOld', { moment: NOW - 715 * DAY }]],
    ['requestNew'],
  ),
  bend('it takes the place of another', { against: chosen('ANOTHER KEY', 'cd34') }, 'warning', [
    ['requestReplaced', { text: 'push.csr' }, { moment: NOW - 1000 }],
  ]),
  bend('it is chosen once more', { against: chosen(REQUEST.publicKey, REQUEST.sha256) }, 'ok', []),
  bend('it is the one chosen before in another file', { against: chosen(REQUEST.publicKey, 'cd34') }, 'ok', []),
]

const weak = (bits: number): SigningRequestCase =>
  bend(
    `its key has ${bits} bits`,
    { request: { keyBits: bits } },
    'stop',
    [['requestKeyWeak', { text: String(bits) }]],
    ['requestKey'],
  )
const ofRequest: SigningRequestCase[] = [
  bend(
    'its own signature does not hold',
    { request: { selfSigned: false } },
    'stop',
    [['requestDamaged']],
    ['requestIntact'],
  ),
  weak(1024),
  weak(2047),
  {
    ...bend('its key is of another kind', {}, 'stop', [['requestKeyWeak', { text: '0' }]], ['requestKey']),
    reading: { kind: 'signing-request', signingRequest: keyOfAnotherKind },
  },
  bend('its key is longer than need be', { request: { keyBits: 4096 } }, 'ok', [['requestKey', { text: '4096' }]]),
  bend(
    'the vendor signed with SHA-1',
    { request: { vendorSignature: 'sha-1' } },
    'warning',
    [['vendorSignedOld', { text: VENDOR }]],
    ['vendorSigned'],
  ),
  bend(
    'the vendor signed something else',
    { request: { vendorSignature: 'broken' } },
    'stop',
    [['vendorSignatureBroken', { text: VENDOR }]],
    ['vendorSigned'],
  ),
]

const issued = (what: string, authentic: IssuerProof, verdict: Level, id: FindingId): SigningRequestCase =>
  bend(what, { against: { authentic } }, verdict, [[id, { text: VENDOR }, { text: 'Somebody' }]], ['vendorFromApple'])
const ofIssuer: SigningRequestCase[] = [
  issued(
    'the vendor’s issuer calls itself Apple',
    { kind: 'unknown-apple-issuer', issuer: 'Somebody' },
    'warning',
    'vendorUnknownIssuer',
  ),
  issued('the vendor’s issuer is not Apple', { kind: 'not-apple', issuer: 'Somebody' }, 'stop', 'vendorNotFromApple'),
  issued(
    'the vendor’s certificate was changed',
    { kind: 'broken-signature', issuer: 'Somebody' },
    'stop',
    'vendorNotFromApple',
  ),
  {
    ...bend(
      'nobody has looked at the vendor’s certificate',
      {},
      'warning',
      [['vendorNotChecked', { text: VENDOR }]],
      ['vendorFromApple'],
    ),
    against: unproven,
  },
  {
    ...bend('the vendor has no name', {}, 'ok', [
      ['vendorSigned', { text: '—' }],
      ['vendorFromApple', { text: '—' }, { text: AUTHORITY }],
    ]),
    reading: { kind: 'signing-request', signingRequest: nameless },
  },
]

const until = (what: string, against: Partial<SigningRequestContext>, ended: number): SigningRequestCase =>
  bend(
    what,
    { against },
    'stop',
    [['vendorExpired', { date: ended }, { moment: against.now ?? NOW }]],
    ['vendorInDate'],
  )
const lasting = (what: string, against: Partial<SigningRequestContext>, ends: number): SigningRequestCase =>
  bend(what, { against }, 'ok', [['vendorInDate', { date: ends }]])
const from = (what: string, against: Partial<SigningRequestContext>, begins: number): SigningRequestCase =>
  bend(
    what,
    { against },
    'warning',
    [['vendorNotYetValid', { date: begins }, { moment: against.now ?? NOW }]],
    ['vendorInDate'],
  )
const ofDates: SigningRequestCase[] = [
  lasting('the vendor’s certificate has a moment left', { now: ENDS - 1 }, ENDS),
  until('the vendor’s certificate ends now', { now: ENDS }, ENDS),
  until('an authority above ends now', { authentic: { ...APPLE, notAfter: NOW } }, NOW),
  lasting('an authority above ends first', { authentic: { ...APPLE, notAfter: NOW + 1 } }, NOW + 1),
  lasting('the vendor’s certificate begins now', { now: BEGAN }, ENDS),
  from('the vendor’s certificate begins in a moment', { now: BEGAN - 1 }, BEGAN),
  from('an authority above begins in a moment', { authentic: { ...APPLE, notBefore: NOW + 1 } }, NOW + 1),
  until(
    'one above has ended and one below not begun',
    { now: BEGAN - 1, authentic: { ...APPLE, notAfter: BEGAN - 1 } },
    BEGAN - 1,
  ),
  bend(
    'a certificate that only came along has ended',
    { request: { chain: [CHAIN, { ...CHAIN, notAfter: NOW - DAY, isAuthority: true }, ROOT] } },
    'ok',
    [['vendorInDate', { date: ENDS }]],
  ),
]

const saved = (what: string, modifiedAt: number, id: 'requestMadeInRun' | 'requestBeforeRun'): SigningRequestCase =>
  bend(
    what,
    { against: { run: { startedAt: STARTED }, file: { name: 'push.csr', modifiedAt } } },
    id === 'requestMadeInRun' ? 'ok' : 'warning',
    [[id, { moment: modifiedAt }, { moment: STARTED }]],
  )
const ofTime: SigningRequestCase[] = [
  saved('it was saved after the renewal began', STARTED + 1, 'requestMadeInRun'),
  saved('it was saved as early as the clock allows', STARTED - CLOCK_TOLERANCE, 'requestMadeInRun'),
  saved('it was saved earlier than the clock allows', STARTED - CLOCK_TOLERANCE - 1, 'requestBeforeRun'),
  bend(
    'when it was saved is not known',
    { against: { run: { startedAt: STARTED }, file: { name: 'push.csr' } } },
    'ok',
    [],
  ),
  bend('no renewal is under way', { against: { file: { name: 'push.csr', modifiedAt: STARTED } } }, 'ok', []),
]

const last = (vendor: string) => ({ against: { earlier: [LAST_YEAR, { ...LAST_YEAR, vendor }] } })
const MIDDLE = { ...ROOT, der: 'MIDDLE', subject: 'CN=middle', issuer: 'CN=top', keyId: 'aa', authorityKeyId: 'bb' }
const TOP = { ...ROOT, der: 'TOP', subject: 'CN=top', issuer: 'CN=top', keyId: 'bb' }
const LEAF = { ...CHAIN, issuer: 'CN=middle', authorityKeyId: 'aa' }
const chained = (what: string, chain: CertificateFacts[], length: number): SigningRequestCase =>
  bend(what, { request: { chain } }, 'ok', [['chainWhole', { text: String(length) }]])
const unchained = (what: string, chain: CertificateFacts[]): SigningRequestCase =>
  bend(what, { request: { chain } }, 'warning', [['chainShort', { text: chain[0]?.issuer ?? '' }]], ['chainWhole'])
const STRANGER = { ...CHAIN, der: 'STRANGER', commonName: 'Apple Development: Ken Sato (A1B2C3D4E5)' }
const ofVendor: SigningRequestCase[] = [
  bend(
    'a certificate is in it that has nothing to do with the vendor’s',
    { request: { chain: [LEAF, STRANGER, MIDDLE, TOP] } },
    'warning',
    [['chainStrangers', { text: 'Apple Development: Ken Sato (A1B2C3D4E5)' }]],
    ['chainWhole'],
  ),
  chained('the same certificate is in it twice', [LEAF, MIDDLE, MIDDLE, TOP, LEAF], 3),
  bend('its vendor is that of last year', last(VENDOR), 'ok', [['vendorAsLast', { text: VENDOR }]]),
  bend('its vendor is another than last year', last('MDM Vendor: Other'), 'warning', [
    ['vendorChanged', { text: 'MDM Vendor: Other' }, { text: VENDOR }],
  ]),
  {
    ...bend('it names no vendor, last year’s did', last(VENDOR), 'ok', [
      ['vendorSigned', { text: '—' }],
      ['vendorFromApple', { text: '—' }, { text: AUTHORITY }],
    ]),
    reading: { kind: 'signing-request', signingRequest: nameless },
  },
  chained('its chain has three links', [LEAF, MIDDLE, TOP], 3),
  chained('its chain is in disorder', [LEAF, TOP, MIDDLE], 3),
  unchained('its chain is the vendor’s certificate alone', [CHAIN]),
  unchained('its chain lacks the root', [LEAF, MIDDLE]),
  unchained('its chain lacks the middle', [LEAF, TOP]),
  unchained('its chain has another key in the middle', [LEAF, { ...MIDDLE, keyId: 'cc' }, TOP]),
  unchained('its chain has no authority in the middle', [LEAF, { ...MIDDLE, isAuthority: false }, TOP]),
  unchained('its chain goes in a circle', [
    LEAF,
    { ...MIDDLE, issuer: 'CN=middle2' },
    { ...TOP, subject: 'CN=middle2' },
  ]),
]

export const CASES: readonly SigningRequestCase[] = [
  ...ofForm,
  ...ofNewness,
  ...ofRequest,
  ...ofIssuer,
  ...ofDates,
  ...ofTime,
  ...ofVendor,
]
