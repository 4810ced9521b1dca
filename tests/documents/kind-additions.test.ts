// One more kind of file that is only named, from a single row: it is recognised, it is what a file is about, and no judge takes it.
import { describe, expect, it, vi } from 'vitest'
import type { Kind } from '../../lib/documents/kinds/kind-list.ts'
import { DOCUMENT_KINDS, isJudged, kindOf, OTHER_KINDS, tells } from '../../lib/documents/kinds/kinds.ts'
import { standingOf } from '../../lib/examination/standing.ts'
import { wordKey } from '../../lib/facts/word-key.ts'
import { judgeAnyFile } from '../../lib/judgement/files/any-file.ts'
import { judgePushCertificate } from '../../lib/judgement/files/push-certificate.ts'
import { read as readText } from './make.ts'
import { namedCertificate } from './named-certificate.ts'

/** As its row would be. */
const MADE_UP = vi.hoisted(() => ({
  'tea-house-certificate': {
    is: 'needless',
    tells: true,
    isCertificate: ({ commonName = '' }: { commonName?: string }) => commonName.startsWith('Tea House: '),
  },
})) satisfies Record<string, Kind>

vi.mock('../../lib/documents/kinds/kind-list.ts', async (original) => {
  const { KINDS } = await original<typeof import('../../lib/documents/kinds/kind-list.ts')>()
  return { KINDS: { ...KINDS, ...MADE_UP } }
})

const read = async (name: string) => readText(await namedCertificate({ CN: name }, { CN: 'Apple CA', O: 'Apple Inc.' }))

describe('one more kind', () => {
  it('is recognised, and is among those without a judge', async () => {
    const { kind } = await read('Tea House: Kyoto')
    expect(kind).toBe('tea-house-certificate')
    expect(DOCUMENT_KINDS).toContain(kind)
    expect(OTHER_KINDS).toContain(kind)
    expect([isJudged(kind), tells(kind), kindOf(kind).is]).toEqual([false, true, 'needless'])
    expect(wordKey(kind)).toBe('teaHouseCertificate')
  })

  it('is named wherever another file is needed, and not judged among many', async () => {
    const reading = await read('Tea House: Kyoto')
    const { kind } = reading
    const { verdict, findings } = judgePushCertificate(reading, { organisation: {}, now: Date.UTC(2026, 10, 1) })
    expect(verdict).toBe('stop')
    expect(findings).toMatchObject([{ id: 'notPushCertificate', values: [{ document: kind }] }])
    const file = { name: 'file.pem' }
    expect(judgeAnyFile(reading, { others: [], runs: [], file, now: 0 })).toBeUndefined()
    expect(standingOf({ kind, judgement: undefined, isPlaced: false, known: undefined, run: undefined })).toBe('other')
  })

  it('takes nothing away from the others', async () => {
    expect((await read('Tea Garden: Uji')).kind).toBe('other-certificate')
    expect((await read('MDM Vendor: Tea House: Kyoto')).kind).toBe('vendor-certificate')
    expect((await read('Pass Type ID: pass.jp.tea')).kind).toBe('wallet-certificate')
  })
})
