// Archives are named with what is in them, and certificates in BER are read or named: neither is called "unreadable".
import { deflateRawSync, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { proveIssuer } from '../../lib/documents/certificates/issuer.ts'
import { isSameCertificate } from '../../lib/examination/same-certificate.ts'
import { type IssuedCertificate, makeContentToken, pem } from '../practice/authority.ts'
import { processorTime } from '../support/processor-time.ts'
import { bytesOf, practiceAuthorities, pushCertificate, read, signingRequest, TOPIC } from './make.ts'

let issued: IssuedCertificate
beforeAll(async () => {
  issued = await pushCertificate()
})

const NAME = 'MDM_ Acme_Certificate.pem'
const TOKEN = makeContentToken({ expires: Date.UTC(2027, 4, 19), token: 'S3cretThatNobodyMayEverSeeAgain0123456789' })
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')
const zip = (files: Record<string, string | Uint8Array>, level: 0 | 9 = 9) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? bytesOf(content) : Uint8Array.from(content),
      ]),
    ),
    { level },
  )

function tar(files: Record<string, string>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const header = Buffer.alloc(512)
    header.write(name)
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('ustar', 257)
    return [header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

describe('an archive', () => {
  it.each([0, 9] as const)('with a certificate in it is named with it, packed at %i', async (level) => {
    const reading = await read(zip({ [NAME]: issued.pem, '読んで.txt': 'Guten Tag' }, level))
    expect(reading).toMatchObject({
      kind: 'archive',
      detail: `ZIP: ${NAME}, 読んで.txt`,
      certificate: { topic: TOPIC },
      parts: [{ kind: 'push-certificate', name: NAME }],
    })
  })

  it('of macOS is named without what macOS adds for itself', async () => {
    const files = { 'a/': '', [`a/${NAME}`]: issued.pem, [`__MACOSX/a/._${NAME}`]: 'x', 'a/.DS_Store': 'y' }
    expect(await read(zip(files))).toMatchObject({ detail: `ZIP: a/${NAME}`, parts: [{ kind: 'push-certificate' }] })
  })

  it('with two certificates says of none that it is the one', async () => {
    const other = await pushCertificate()
    const reading = await read(zip({ 'a.pem': issued.pem, 'b.pem': other.pem }))
    expect(reading).toMatchObject({ kind: 'archive', parts: [{ name: 'a.pem' }, { name: 'b.pem' }] })
    expect(reading).not.toHaveProperty('certificate')
  })

  it('with nothing of a renewal in it is named with its names, and a long list is cut', async () => {
    const many = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((name) => [`${name}.txt`, 'x']))
    expect(await read(zip(many))).toEqual({ kind: 'archive', detail: 'ZIP: 1.txt, 2.txt, 3.txt, 4.txt, 5.txt, …' })
    expect(await read(zip({}))).toEqual({ kind: 'archive', detail: 'ZIP' })
  })

  it('names no file by a name that breaks its line', async () => {
    expect(await read(zip({ [`a\n\u202eb${'x'.repeat(400)}`]: 'x' }))).toEqual({
      kind: 'archive',
      detail: `ZIP: a b${'x'.repeat(196)}`,
    })
  })

  it('with a request in it is named with it', async () => {
    const { text } = await signingRequest()
    expect(await read(zip({ 'push.csr': text }))).toMatchObject({
      kind: 'archive',
      parts: [{ kind: 'signing-request' }],
    })
  })

  it.each(['tar', 'tar.gz'])('of the kind %s is named with it', async (kind) => {
    const packed = tar({ [NAME]: issued.pem, 'b.txt': 'x' })
    const expected = {
      kind: 'archive',
      detail: `tar: ${NAME}, b.txt`,
      parts: [{ kind: 'push-certificate', name: NAME }],
    }
    if (kind === 'tar') expect(await read(packed)).toMatchObject(expected)
    else expect((await read(gzipSync(packed))).kind).toBe('archive')
  })

  it.each<[string, () => Uint8Array]>([
    ['a token', () => zip({ 'a.pem': issued.pem, 'sToken.vpptoken': TOKEN })],
    ['a token in an archive', () => zip({ 'inner.zip': zip({ a: TOKEN }) })],
    ['a token in base64', () => Buffer.from(Buffer.from(zip({ a: TOKEN })).toString('base64'))],
    ['a token, in a tar', () => tar({ a: TOKEN })],
    ['a key store', () => zip({ 'push.jks': hex(`feedfeed${'00'.repeat(40)}`) })],
  ])('with %s in it is a secret', async (_, make) => {
    const reading = await read(make())
    expect(['wrapped-content-token', 'key-store']).toContain(reading.kind)
    expect(JSON.stringify(reading)).not.toContain('S3cret')
  })

  it('with a secret in it is that, and says which of its files it is', async () => {
    expect(
      await read(zip({ 'a.pem': issued.pem, 'b.vpptoken': TOKEN, 'c.txt': 'x', 'in.zip': zip({ d: TOKEN }) })),
    ).toEqual({
      kind: 'wrapped-content-token',
      parts: [
        { kind: 'push-certificate', name: 'a.pem' },
        { kind: 'wrapped-content-token', name: 'b.vpptoken' },
        { kind: 'wrapped-content-token', name: 'in.zip › d' },
      ],
    })
  })

  it('with many files before it is read to the last, whatever they are made of', async () => {
    const text = (at: number) => `Hello ${at} \\n x\n${'abcDEF12'.repeat(20)}\n<a>1</a>\n> ${'0a 1b '.repeat(80)}\n`
    const json = (at: number) =>
      JSON.stringify({ at, a: 'x'.repeat(100), b: Buffer.from('y'.repeat(300)).toString('base64') })
    for (const make of [text, json]) {
      const many = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`${at + 10}.txt`, make(at)]))
      expect((await read(zip({ ...many, 'z.vpptoken': TOKEN }))).kind).toBe('wrapped-content-token')
      expect(await read(zip({ ...many, 'z.pem': issued.pem }))).toMatchObject({
        parts: [{ kind: 'push-certificate', name: 'z.pem' }],
      })
    }
  })

  it('with much to look through takes no longer than it may', async () => {
    const text = `${'abcDEF12'.repeat(20)} \\n <a>1</a>\n`.repeat(5000)
    const bomb = zip(Object.fromEntries(Array.from({ length: 32 }, (_, at) => [`${at}.txt`, `${at}${text}`])))
    let kind: string | undefined
    const readIt = async () => {
      kind = (await read(bomb)).kind
    }
    expect(await processorTime(readIt, 5_000)).toBeLessThan(5_000)
    expect(kind).toBe('archive')
  })

  it('in an archive is named with its own files', async () => {
    expect(await read(zip({ 'in.zip': zip({ [NAME]: issued.pem }), 'b.txt': 'x' }))).toMatchObject({
      kind: 'archive',
      certificate: { topic: TOPIC },
      parts: [{ kind: 'push-certificate', name: `in.zip › ${NAME}` }],
    })
  })

  it.each<[string, (whole: Uint8Array) => Uint8Array]>([
    ['was cut off', (whole) => whole.slice(0, -60)],
    ['has lost its list', (whole) => whole.slice(0, 300)],
    ['points behind its end', (whole) => changed(whole, -6, 0xff)],
    ['says that it is encrypted', (whole) => changed(whole, whole.lastIndexOf(0x02) - 0, 0x01)],
  ])('that %s is named all the same', async (_, change) => {
    expect((await read(change(zip({ [NAME]: issued.pem })))).kind).toBe('archive')
  })

  it('with more in it than is read costs no more than it may', async () => {
    const bomb = zip({ bomb: new Uint8Array(40 * 1024 * 1024) })
    expect(await read(bomb)).toEqual({ kind: 'archive', detail: 'ZIP: bomb' })
  })

  it('is none where only its raw content is there', async () => {
    expect((await read(deflateRawSync(issued.pem))).kind).not.toBe('archive')
  })
})

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at < 0 ? copy.length + at : at] = value
  return copy
}

/** The same element with its lengths left open, down to this depth. */
function opened(der: Uint8Array, depth: number): Buffer {
  const bytes = Buffer.from(der)
  const first = bytes[1] ?? 0
  const start = first < 0x80 ? 2 : 2 + (first & 0x7f)
  const isConstructed = ((bytes[0] ?? 0) & 0x20) !== 0
  if (!isConstructed || depth === 0) return bytes
  const parts: Buffer[] = []
  for (let at = start; at < bytes.length; ) {
    const size = sizeAt(bytes, at)
    parts.push(opened(bytes.subarray(at, at + size), depth - 1))
    at += size
  }
  return Buffer.concat([bytes.subarray(0, 1), Buffer.from([0x80]), ...parts, Buffer.alloc(2)])
}

function sizeAt(bytes: Buffer, at: number): number {
  const first = bytes[at + 1] ?? 0
  if (first < 0x80) return 2 + first
  const count = first & 0x7f
  return 2 + count + bytes.readUIntBE(at + 2, count)
}

describe('a certificate whose lengths are open (BER)', () => {
  describe.each([1, 2, 3, 9])('down to depth %i', (depth) => {
    it.each<[string, (ber: Buffer) => string | Buffer]>([
      ['as bytes', (ber) => ber],
      ['as bytes with a line break behind', (ber) => Buffer.concat([ber, Buffer.from('\r\n')])],
      ['in PEM', (ber) => pem(ber)],
      ['in base64', (ber) => ber.toString('base64')],
    ])('is read %s, and its form is named', async (_, write) => {
      const reading = await read(write(opened(issued.der, depth)))
      expect(reading).toMatchObject({ kind: 'push-certificate', certificate: { topic: TOPIC, serial: issued.serial } })
      expect('form' in reading && reading.form).toContain('lengths')
      const proof = 'certificate' in reading && reading.certificate
      expect(proof && (await proveIssuer(proof, await practiceAuthorities())).kind).toBe('apple')
    })

    it('is known again as the same', async () => {
      const reading = await read(issued.pem)
      if (reading.kind !== 'push-certificate') throw new Error(reading.kind)
      const file = new Blob([Uint8Array.from(opened(issued.der, depth))])
      expect(await isSameCertificate(file, reading.certificate)).toBe(true)
      expect(
        await isSameCertificate(
          new Blob([Uint8Array.from(opened((await pushCertificate()).der, depth))]),
          reading.certificate,
        ),
      ).toBe(false)
    })

    it('that was cut off is called that', async () => {
      const ber = opened(issued.der, depth)
      for (const size of [ber.length - 1, ber.length - 2, 700]) {
        const answers = [(await read(ber.subarray(0, size))).kind, (await read(pem(ber.subarray(0, size)))).kind]
        expect([size, ...answers]).toEqual([size, 'truncated', 'truncated'])
      }
    })
  })

  it('that was changed proves nothing', async () => {
    const bent = Uint8Array.from(issued.der)
    bent[bent.length - 300] = (bent[bent.length - 300] ?? 0) ^ 1
    const reading = await read(opened(bent, 2))
    const facts = reading.kind === 'push-certificate' ? reading.certificate : undefined
    expect(facts && (await proveIssuer(facts, await practiceAuthorities())).kind).not.toBe('apple')
  })

  it('with something behind it is none', async () => {
    expect((await read(Buffer.concat([opened(issued.der, 2), Buffer.from('more')]))).kind).toBe('broken-certificate')
    expect((await read(hex(`3080${'3080'.repeat(200)}`))).kind).not.toBe('push-certificate')
  })

  it('is no request, whose form is named all the same', async () => {
    expect((await read(opened((await signingRequest()).der, 1))).kind).toBe('bare-signing-request')
  })
})
