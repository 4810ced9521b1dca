// The file that a browser of the team writes: its copy of the team's record, encrypted. docs/team.md describes it.
import * as v from 'valibot'
import type { Bytes } from '../facts/bytes.ts'
import { fromJson } from '../facts/json.ts'
import { LONGEST_NAME, MAX_HANDOVER_TEXT_BYTES } from '../facts/limits.ts'
import { type KeySource, type Refusal, readSealed, seal, unseal } from '../handover/envelope.ts'
import { squeezeBytes, unsqueezeBytes } from '../handover/squeeze.ts'
import type { TeamKey } from '../model/team.ts'
import { migrations } from '../records/migrations.ts'
import { TeamRecord } from './record.ts'

export const NAME = 'koshin-team'

/** Of what stands before the record: one line of JSON. */
const About = v.object({
  /** The version of the Koshin that wrote it, and of its records. */
  koshin: v.string(),
  database: v.number(),
  /** The id of the browser, and the name of whoever works there. */
  browser: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  who: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
  /** When it was written by that browser's clock, in milliseconds since 1970. */
  written: v.number(),
})
export type About = v.InferOutput<typeof About>

export interface TeamFile extends About {
  /** As `TeamRecord` saves it. */
  record: Bytes
}

/** A file that was opened: also its record, read, and the key by which it was opened. */
export interface OpenedFile extends TeamFile {
  read: TeamRecord
  check: string
}

/** Why a file is not read; of one with another passphrase also from what its key is made. */
export type NotRead =
  | { refused: Exclude<Refusal, 'passphrase'> }
  | { refused: 'passphrase'; source: KeySource; check: string }

const LINE = 10

export async function sealTeamFile({ record, ...about }: TeamFile, key: TeamKey): Promise<Bytes> {
  const line = new TextEncoder().encode(`${JSON.stringify(about)}\n`)
  const plain = new Uint8Array(line.length + record.length)
  plain.set(line)
  plain.set(record, line.length)
  return seal(NAME, key, key, await squeezeBytes(plain))
}

/** Opens a file with whichever of these keys is its own. Never fails: what is wrong is said. */
export async function openTeamFile(file: Blob, keys: readonly TeamKey[]): Promise<OpenedFile | NotRead> {
  const sealed = await readSealed(NAME, file)
  if ('refused' in sealed) return sealed.refused === 'passphrase' ? { refused: 'damaged' } : { refused: sealed.refused }
  const { check, salt, iterations } = sealed
  const key = keys.find((one) => one.check === check)
  if (!key) return { refused: 'passphrase', source: { salt, iterations }, check }
  const packed = await unseal(sealed, key.key)
  const plain = packed && (await unsqueezeBytes(packed, MAX_HANDOVER_TEXT_BYTES))
  return plain ? read(plain, check) : { refused: 'damaged' }
}

function read(plain: Bytes, check: string): OpenedFile | NotRead {
  const end = plain.indexOf(LINE)
  const about = v.safeParse(About, fromJson(new TextDecoder().decode(plain.subarray(0, Math.max(end, 0)))))
  if (!about.success) return { refused: 'damaged' }
  if (about.output.database > migrations.length) return { refused: 'newer' }
  const record = plain.slice(end + 1)
  try {
    return { ...about.output, record, read: new TeamRecord(record), check }
  } catch {
    return { refused: 'damaged' }
  }
}
