// The file itself: opened with its passphrase only, and plainly refused where it is cut, damaged, newer, too large or none at all.
import { Buffer } from 'node:buffer'
import { beforeAll, describe, expect, it } from 'vitest'
import { MAX_HANDOVER_BYTES } from '../../lib/facts/limits.ts'
import { inspectFile, makeFile, openFile } from '../../lib/handover/file.ts'

const PASSPHRASE = 'correct horse battery staple 42'
const TEXT = JSON.stringify({ name: '株式会社 <b>サンプル</b> 🍏 \u202e', more: 'x'.repeat(5000) })

let made: Uint8Array<ArrayBuffer>
let head: string

beforeAll(async () => {
  made = await makeFile(TEXT, PASSPHRASE)
  head = Buffer.from(made).toString('latin1').split('\n').slice(0, 2).join('\n')
})

const blob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes])
const opened = (bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE) => openFile(blob(bytes), passphrase)

/** The file with its second line changed. */
function withHeader(
  change: (header: Record<string, Record<string, unknown>>) => void,
  first?: string,
): Uint8Array<ArrayBuffer> {
  const [line = '', second = ''] = head.split('\n')
  const header = JSON.parse(second)
  change(header)
  const rest = made.slice(head.length + 1)
  return Uint8Array.from(Buffer.concat([Buffer.from(`${first ?? line}\n${JSON.stringify(header)}\n`), rest]))
}

describe('a handover file', () => {
  it('states its version and the cost of its key in clear, and opens with its passphrase', async () => {
    const [first, second = ''] = head.split('\n')
    expect(first).toBe('koshin-handover 1')
    const header = JSON.parse(second)
    expect(header.kdf).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256' })
    expect(header.kdf.iterations).toBeGreaterThanOrEqual(600_000)
    expect(header.cipher).toMatchObject({ name: 'AES-GCM' })
    expect(await opened(made)).toEqual({ text: TEXT })
    expect(await inspectFile(blob(made))).toBeUndefined()
  })

  it('opens with the same passphrase from another keyboard, or with a blank behind it', async () => {
    expect(await opened(made, `${PASSPHRASE.replace('42', '４２')} \n`)).toEqual({ text: TEXT })
  })

  it('shows nothing of what is in it, and is another file each time', async () => {
    expect(Buffer.from(made).includes(Buffer.from('サンプル'))).toBe(false)
    expect(Buffer.compare(Buffer.from(made), Buffer.from(await makeFile(TEXT, PASSPHRASE)))).not.toBe(0)
  })
})

describe('is refused', () => {
  it.each(['', 'correct horse battery staple 43', PASSPHRASE.toUpperCase()])(
    'the passphrase “%s”',
    async (passphrase) => {
      expect(await opened(made, passphrase)).toEqual({ refused: 'passphrase' })
    },
  )

  it.each([0.2, 0.5, 0.9, 0.999])('one that is cut to %d of its length', async (part) => {
    expect(await opened(made.slice(0, Math.floor(made.length * part)))).toEqual({ refused: 'cut' })
  })

  it('one that is cut within its first line', async () => {
    expect(await opened(made.slice(0, 9))).toEqual({ refused: 'cut' })
  })

  it('one with any byte changed behind its first line', async () => {
    const places = [
      20,
      60,
      head.length - 3,
      head.length + 5,
      Math.floor(made.length / 2),
      made.length - 40,
      made.length - 1,
    ]
    for (const place of places) {
      const changed = made.slice()
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(await inspectFile(blob(changed)), String(place)).toMatch(/damaged|cut/)
    }
  })

  it('one with something behind its end', async () => {
    expect(await opened(Uint8Array.from([...made, 10]))).toEqual({ refused: 'damaged' })
  })

  it('one of a newer version', async () => {
    expect(await opened(withHeader(() => undefined, 'koshin-handover 2'))).toEqual({ refused: 'newer' })
  })

  it.each([1, 599_999, 1e12, -1, 1.5, '600000'])('one that states %s rounds for its key', async (iterations) => {
    const changed = withHeader(({ kdf = {} }) => Object.assign(kdf, { iterations }))
    expect(await opened(changed)).toEqual({ refused: 'damaged' })
  })

  it.each([
    ['empty', ''],
    ['text', 'Dear successor,\nthe passphrase is …'],
    ['JSON', '{"organisations":[]}'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ])('what is none: %s', async (_what, text) => {
    expect(await openFile(new Blob([text]), PASSPHRASE)).toEqual({ refused: 'not-one' })
  })

  it('one that is ten times too large, without reading it', async () => {
    const large = { size: MAX_HANDOVER_BYTES * 10, slice: (from: number, to: number) => blob(made).slice(from, to) }
    expect(await inspectFile(large as unknown as Blob)).toBe('too-large')
  })
})
