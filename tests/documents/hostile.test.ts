// Hostile and damaged input: always an answer, and never a pass.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPropertyList } from '../../lib/documents/bytes/property-list.ts'
import { proveIssuer } from '../../lib/documents/certificates/issuer.ts'
import type { Authority } from '../../lib/documents/kinds/types.ts'
import { MAX_DOCUMENT_BYTES } from '../../lib/facts/limits.ts'
import { wordKey } from '../../lib/facts/word-key.ts'
import { factsOf, practiceAuthorities, pushCertificate, read, signingRequest } from './make.ts'

/** Thousands of inputs; a busy machine takes its time. Milliseconds. */
const LONG = 120_000

let der: Uint8Array
let pem: string
let request: string
let practice: Authority[]

beforeAll(async () => {
  ;({ der, pem } = await pushCertificate())
  request = (await signingRequest()).text
  practice = await practiceAuthorities()
})

/** A change to a file: bytes replaced, cut out or put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  drop: fc.nat(40),
  put: fc.uint8Array({ maxLength: 40 }),
})

function bend(bytes: Uint8Array, changes: { at: number; drop: number; put: Uint8Array }[]): Uint8Array {
  let bent = Buffer.from(bytes)
  for (const { at, drop, put } of changes) {
    const place = Math.floor(at * bent.length)
    bent = Buffer.concat([bent.subarray(0, place), put, bent.subarray(place + drop)])
  }
  return bent
}

async function answerOf(bytes: Uint8Array): Promise<string> {
  const { kind } = await read(bytes)
  expect(wordKey(kind)).toMatch(/^[a-zA-Z]+$/)
  return kind
}

describe('damaged files', { timeout: LONG }, () => {
  it('always have an answer', async () => {
    const sources = [der, Buffer.from(pem), Buffer.from(request), Buffer.from(request, 'base64')]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (source, changes) => {
          await answerOf(bend(source, changes))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('and random bytes and texts too', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }).map((text) => Buffer.from(text)),
      fc.json().map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.concat([Buffer.from('3082018a30820172', 'hex'), bytes])),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => void (await answerOf(bytes))),
      { numRuns: 1000 },
    )
  })
})

describe('a changed certificate', { timeout: LONG }, () => {
  it('is proven while it is whole', async () => {
    expect((await proveIssuer(await factsOf(der), practice)).kind).toBe('apple')
  })

  it('is never proven, whichever of its bytes was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }), async (place, mask) => {
        const bent = Uint8Array.from(der)
        bent[place] = (bent[place] ?? 0) ^ mask
        const reading = await read(bent)
        if (!('certificate' in reading) || !reading.certificate) return
        expect((await proveIssuer(reading.certificate, practice)).kind).not.toBe('apple')
      }),
      { numRuns: 1500 },
    )
  })

  it('in a signing request leaves no signature that holds', async () => {
    const plist = Buffer.from(request, 'base64').toString()
    const value = /PushCertRequestCSR<\/key>\n\t<string>([^<]+)/.exec(plist)?.[1] ?? ''
    const csr = Buffer.from(value, 'base64')
    await fc.assert(
      fc.asyncProperty(fc.nat(csr.length - 1), fc.integer({ min: 1, max: 255 }), async (place, mask) => {
        const bent = Uint8Array.from(csr)
        bent[place] = (bent[place] ?? 0) ^ mask
        const text = plist.replace(value, Buffer.from(bent).toString('base64'))
        const reading = await read(Buffer.from(text).toString('base64'))
        if (reading.kind === 'signing-request') expect(reading.signingRequest.vendorSignature).toBe('broken')
        else expect(reading.kind).toBe('incomplete-signing-request')
      }),
      { numRuns: 300 },
    )
  })
})

describe('a bomb', () => {
  const full = (unit: string) => Buffer.from(unit.repeat(Math.floor(MAX_DOCUMENT_BYTES / Buffer.byteLength(unit))))
  const hex = (text: string) => Buffer.from(text, 'hex')
  const nested = (depth: number) => {
    let inner = hex('0500')
    for (let level = 0; level < depth; level++) {
      const size = Buffer.alloc(4)
      size.writeUInt32BE(inner.length)
      inner = Buffer.concat([hex('3084'), size, inner])
    }
    return inner
  }
  const ENVELOPED = '308006092a864886f70d010703a080'
  const SIGNED = '308006092a864886f70d010702a080'
  const bombs: [string, () => Buffer][] = [
    ['nested elements', () => nested(20_000)],
    ['nested elements in a certificate', () => Buffer.concat([hex('3083'), hex('0f0000'), nested(9000)])],
    ['indefinite lengths', () => full('\u0030\u0080')],
    ['a huge length', () => hex('3084ffffffff30820100')],
    [
      'thousands of small elements',
      () => Buffer.concat([hex('30830fff00'), full('\u0005\u0000').subarray(0, 0x0fff00)]),
    ],
    ['a server token of indefinite lengths', () => Buffer.concat([hex(ENVELOPED), full('\u0030\u0080').subarray(64)])],
    ['a server token in which everything nests', () => Buffer.concat([hex(ENVELOPED), nested(9000)])],
    [
      'a server token in its frame, of zeros',
      () => Buffer.concat([Buffer.from('Content-Type: application/pkcs7-mime\n\n'), full('A').subarray(64)]),
    ],
    [
      'a server token in thousands of pieces',
      () => Buffer.concat([hex(`${ENVELOPED}308002010031003080`), full('\u0004\u0000').subarray(64)]),
    ],
    [
      'a signed message in thousands of pieces',
      () =>
        Buffer.concat([
          hex(`${SIGNED}3080020101310030800601aa a0802480`.replace(' ', '')),
          full('\u0004\u0000').subarray(64),
        ]),
    ],
    [
      'a signed message of thousands of certificates',
      () => Buffer.concat([hex(`${SIGNED}3080020101310030030601aaa080`), full('\u0030\u0000').subarray(64)]),
    ],
    [
      'payloads in a profile',
      () => {
        const payload = '<dict><key>PayloadType</key><string>com.apple.mdm</string></dict>'
        return Buffer.from(
          `<plist><dict><key>PayloadContent</key><array>${payload.repeat(12_000)}</array></dict></plist>`,
        )
      },
    ],
    [
      'names in a content token',
      () => Buffer.from(Buffer.from(JSON.stringify({ token: 't', orgName: 'あ'.repeat(200_000) })).toString('base64')),
    ],
    ['JSON brackets', () => full('[')],
    ['JSON objects', () => full('{"a":')],
    ['zeros in base64', () => full('A')],
    ['blanks', () => full(' ')],
    ['BEGIN lines', () => full('-----BEGIN CERTIFICATE-----\n')],
    ['BEGIN and END lines', () => full('-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n')],
    ['hyphens', () => full('-----BEGIN ')],
    ['open tags', () => full('<')],
    ['lists in lists', () => Buffer.from(`<plist>${'<array>'.repeat(120_000)}</plist>`)],
    ['lists without end', () => Buffer.from(`<plist><dict>${'<key>a</key><string>'.repeat(50_000)}`)],
    ['entities', () => Buffer.from(`<!DOCTYPE plist [${'<!ENTITY a "&b;&b;">'.repeat(40_000)}]><plist></plist>`)],
    ['DOCTYPEs', () => Buffer.from(`<plist>${'<!DOCTYPE '.repeat(100_000)}</plist>`)],
    ['comments', () => full('<!--')],
    ['folded headers', () => Buffer.from(`Content-Type: ${'\n '.repeat(400_000)}`)],
    ['markup in an error text', () => Buffer.from(JSON.stringify({ ErrorMessage: '<'.repeat(900_000) }))],
    [
      'a signing request in lists',
      () =>
        Buffer.from(
          Buffer.from(`<plist><dict><key>PushCertSignature</key>${'<array>'.repeat(90_000)}</plist>`).toString(
            'base64',
          ),
        ),
    ],
  ]
  it.each(bombs)('of %s is answered at once', async (_, make) => {
    const bytes = make()
    expect(bytes.length).toBeLessThanOrEqual(MAX_DOCUMENT_BYTES)
    expect(['push-certificate', 'signing-request']).not.toContain(await answerOf(bytes))
  })

  it('shows no more of a name than fits on a line', async () => {
    const json = JSON.stringify({ token: 't', expDate: '2030-01-01T00:00:00+0000', orgName: 'あ\n'.repeat(50_000) })
    const reading = await read(Buffer.from(json).toString('base64'))
    const name = reading.kind === 'content-token' ? (reading.contentToken.organisationName ?? '') : ''
    expect([name.length <= 200, name.includes('\n')]).toEqual([true, false])
  })

  it('of entities is not even parsed', () => {
    expect(readPropertyList('<!DOCTYPE plist [<!ENTITY a "b">]><plist><dict></dict></plist>').kind).toBe('unusable')
    expect(readPropertyList('<plist><dict></dict></plist>').kind).toBe('dictionary')
  })

  it('cannot reach into the objects it is read into', async () => {
    const list = '<plist><dict><key>__proto__</key><dict><key>polluted</key><true/></dict></dict></plist>'
    expect((await read(list)).kind).toBe('property-list')
    expect('polluted' in {}).toBe(false)
  })
})
