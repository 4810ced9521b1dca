// Whether a file chosen in the console is the token that was judged: by its bytes, whatever it is called, and read only once.
import { describe, expect, it, vi } from 'vitest'
import { sha256 } from '../../../lib/facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../../../lib/facts/limits.ts'
import { judgedAnywhere, judgedToken } from '../../../lib/guard/console/judged-file.ts'
import { keyOf } from '../../../lib/guard/file/file-key.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../../lib/model/console-memory.ts'
import { factsOf, pushCertificate } from '../../documents/make.ts'

const BYTES = new TextEncoder().encode('a token')
const file = (text: string, name = 'CLOMO_Token_smime.p7m') => new File([text], name)
const findings = async (): Promise<ConsoleFindings> => ({
  uid: 'not-found',
  expiry: 'not-found',
  tokenFile: { name: 'CLOMO_Token_smime.p7m', sha256: await sha256(BYTES) },
})

async function isRight(chosen: File, about: ConsoleFindings): Promise<boolean> {
  return (await judgedToken(chosen, keyOf(chosen), about)).right
}

describe('the token that was judged', () => {
  it.each([
    ['under its own name', file('a token'), true],
    ['renamed', file('a token', 'copy (2).p7m'), true],
    ['another one under its name', file('b token'), false],
    ['an empty one', file(''), false],
  ])('%s', async (_name, chosen, right) => {
    expect(await isRight(chosen, await findings())).toBe(right)
  })

  it('none that is too large to be a token, and none that cannot be read', async () => {
    const large = file('a token')
    Object.defineProperty(large, 'size', { value: MAX_DOCUMENT_BYTES + 1 })
    expect(await isRight(large, await findings())).toBe(false)
    const gone = file('a token')
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'))
    expect(await isRight(gone, await findings())).toBe(false)
  })

  it('none where none was judged', async () => {
    expect(await isRight(file('a token'), { uid: 'not-found', expiry: 'not-found' })).toBe(false)
  })

  it('is told from others by reading it once', async () => {
    const chosen = file('a token')
    const reading = vi.spyOn(chosen, 'arrayBuffer')
    await isRight(chosen, await findings())
    expect(reading).toHaveBeenCalledTimes(1)
  })
})

describe('where no wizard is shown', () => {
  const judged = async (chosen: File, memory: ConsoleMemory | undefined) =>
    judgedAnywhere(chosen, keyOf(chosen), { memory, findings: await findings() })

  it('a push certificate is told from the judged one, and known as one; other files are asked for the token', async () => {
    const [right, other] = [await pushCertificate(), await pushCertificate()]
    const { sha256 } = await factsOf(right.pem)
    const run = { procedure: 'push-certificate' as const, awaitsUpload: true, done: [] }
    const memory = { withdrawn: false, renewsToken: true, run: { ...run, certificate: { fileName: 'a.pem', sha256 } } }
    const isOne = { kind: 'certificate' }
    expect(await judged(file(right.pem), memory)).toMatchObject({ right: true, ...isOne })
    expect(await judged(file(other.pem), memory)).toMatchObject({ right: false, ...isOne })
    expect(await judged(file(right.pem), undefined)).toMatchObject({ right: false, ...isOne })
    expect(await judged(file('a token'), memory)).toEqual({ right: true, name: expect.any(String), todo: '' })
  })

  it('a token is told from the checked one by the ending of its name, and its contents', async () => {
    const sha256OfToken = await sha256(BYTES)
    const tokenFiles = [{ name: 'CLOMO_Token_smime.p7m', sha256: sha256OfToken }]
    const memory = { withdrawn: false, renewsToken: true, tokenFiles }
    const awaited = { kind: 'token', awaited: 'CLOMO_Token_smime.p7m' }
    expect(await judged(file('a token', 'copy (2).P7M'), memory)).toMatchObject({ right: true, ...awaited })
    expect(await judged(file('another', 'last year.p7m'), memory)).toMatchObject({ right: false, ...awaited })
    expect(await judged(file('another', 'a.vpptoken'), memory)).not.toHaveProperty('kind')
  })
})
