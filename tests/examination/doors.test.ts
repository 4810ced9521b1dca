// Every sample and every made file goes through every door, and gets the same verdict and the same facts: Upload, console, popup, desk.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { addFiles, assign, deskFiles } from '../../components/files/batch.ts'
import { groups, type PlacedFile } from '../../components/files/groups.ts'
import { allRuns } from '../../components/files/records.ts'
import { now } from '../../components/state/clock.ts'
import { organisations } from '../../components/state/shown.ts'
import { readForUpload } from '../../entrypoints/document-reader/read-for-upload.ts'
import type { JudgedKind } from '../../lib/documents/kinds/kinds.ts'
import { type Examined, recordFor } from '../../lib/examination/examine.ts'
import { examineFile } from '../../lib/examination/examine-file.ts'
import { isSameCertificate } from '../../lib/examination/same-certificate.ts'
import { uploadRecordOf } from '../../lib/exchange/push/upload-record.ts'
import type { FileAnswer } from '../../lib/guard/file/chosen-file.ts'
import type { UploadRecord } from '../../lib/model/upload-record.ts'
import { writing } from '../../lib/records/database.ts'
import { freshBrowser } from '../records/fresh.ts'
import { speak } from '../support/words.ts'
import { type Given, makeWorld, NOW } from './files.ts'

// As a practice build has it: else no made certificate could be right.
vi.mock('../../lib/examination/trusted.ts', async () => {
  const { APPLE_AUTHORITIES } = await import('../../lib/documents/certificates/authorities.ts')
  const { practiceAuthorities } = await import('../documents/make.ts')
  return { TRUSTED_AUTHORITIES: [...APPLE_AUTHORITIES, ...(await practiceAuthorities())] }
})
// A page in the background draws nothing; reading goes on all the same.
vi.stubGlobal('document', { visibilityState: 'hidden' })

const world = await makeWorld()
const { organisation, runs } = world
const fileOf = ({ name, content }: Given) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { lastModified: NOW })
/** By name and place in the list: samples in different folders may bear the same name. */
const files = world.files.map((given, index) => [`${index} ${given.name}`, fileOf(given)] as const)

let upload: UploadRecord
const desk = new Map<File, PlacedFile>()

/** The popup asks for one kind; what the file is decides which of its steps it is given to. */
async function popup(file: File, placed: PlacedFile): Promise<Examined> {
  const { kind } = placed.file.reading
  const record = recordFor(organisation, [organisation], runs, NOW)
  return examineFile(file, record, placed.judgement && (kind as JudgedKind))
}

beforeAll(async () => {
  await speak('en')
  await freshBrowser()
  await writing(async (transaction) => {
    await transaction.objectStore('organisations').put(organisation)
    for (const run of runs) await transaction.objectStore('runs').put(run)
  }, NOW)
  upload = await uploadRecordOf(organisation)
  organisations.value = [organisation]
  allRuns.value = runs
  now.value = NOW
  for (const [, file] of files) {
    await addFiles([file])
    const id = deskFiles.value.at(-1)?.id ?? ''
    assign(id, organisation.id)
    const placed = groups.value.flatMap((group) => group.files).find((one) => one.file.id === id)
    if (placed) desk.set(file, placed)
  }
})

const placedOf = (file: File): PlacedFile => {
  const placed = desk.get(file)
  if (!placed) throw new Error(`${file.name} did not come to the desk`)
  return placed
}

describe('through every door', () => {
  it.each(files)('%s: popup and desk say the same, and remember the same', async (_what, file) => {
    const { file: _file, belonging: _belonging, organisation: _owner, ...onDesk } = placedOf(file)
    const { file: _read, ...inPopup } = await popup(file, placedOf(file))
    expect(inPopup).toEqual(onDesk)
  })

  it.each(files)(
    '%s: Upload takes what the desk takes for a signing request, and nothing else',
    async (_what, file) => {
      const { file: read, judgement, remember } = placedOf(file)
      const answer: FileAnswer = await readForUpload(file, upload, NOW)
      const isRequest = read.reading.kind === 'signing-request'
      expect(answer.right).toBe(isRequest && judgement?.verdict !== 'stop')
      if (!answer.right || remember?.kind !== 'signing-request') return
      const { text: _text, ...facts } = answer.signingRequest ?? {}
      expect({ fileName: file.name, ...facts }).toEqual(remember.signingRequest)
    },
  )

  it.each(files)("%s: Upload names a use only of this organisation's own certificate", async (_what, file) => {
    const { file: read, judgement } = placedOf(file)
    const answer = await readForUpload(file, upload, NOW)
    const { kind } = read.reading
    if (kind !== 'push-certificate') return
    expect(answer.right).toBe(false)
    expect(answer.todo.includes(i18n.t('judge.nowhere'))).toBe(judgement?.verdict === 'stop')
    expect(answer.todo.includes(i18n.t('documents.pushCertificate.todo'))).toBe(judgement?.verdict !== 'stop')
  })

  it.each(files)('%s: the console takes it for the certificate that the desk has judged', async (_what, file) => {
    const { reading } = placedOf(file).file
    // In a wrapping the certificate is read, with a warning; a console that would take it so is not known.
    const isPlain = reading.kind === 'push-certificate' && !reading.form?.includes('wrapped')
    const sha256 = isPlain ? reading.certificate.sha256 : undefined
    expect(await isSameCertificate(file, { sha256: world.right })).toBe(sha256 === world.right)
    if (sha256 !== undefined) expect(await isSameCertificate(file, { sha256 })).toBe(true)
  })
})

describe('what comes of them', () => {
  const standing = (name: string) => {
    const [, file] = files.find(([what]) => what.endsWith(` ${name}`)) ?? []
    return file && placedOf(file).standing
  }

  it.each([
    ['right.pem', 'ok'],
    ['right.cer', 'ok'],
    ['right.crlf.pem', 'ok'],
    ['unmarked.pem', 'warning'],
    ['last.pem', 'stop'],
    ['other-topic.pem', 'stop'],
    ['other-key.pem', 'stop'],
    ['names.pem', 'stop'],
    ['forged.pem', 'stop'],
    ['bundle.pem', 'stop'],
    ['wide.pem', 'stop'],
    ['inside.html', 'stop'],
    ['old.csr', 'stop'],
    ['old.wrapped.csr', 'stop'],
    ['half.csr', 'stop'],
    ['renamed.p7m', 'ok'],
    ['sToken_for_Acme.vpptoken', 'ok'],
    ['other.vpptoken', 'stop'],
    ['expired.vpptoken', 'stop'],
    ['key.pem', 'stop'],
    ['notes.txt', 'other'],
  ])('%s: %s', (name, expected) => {
    expect(standing(name)).toBe(expected)
  })

  it('is no request without the record, however right it is', async () => {
    const [, file] = files.find(([what]) => what.endsWith(' new.csr')) ?? []
    for (const record of [undefined, {}, { runs: [{ procedure: 'server-token' }] }]) {
      await expect(readForUpload(file as File, record, NOW)).rejects.toThrow()
    }
  })
})
