// What a token's file name hints at. Anybody can rename a file, so a name proves nothing; but the tokens themselves say less.
import { momentOn } from '../../facts/days.ts'
import { LONGEST_NAME } from '../../facts/limits.ts'

/** What the name of a server token says. */
export interface ServerTokenName {
  /** The server's name, as the portal wrote it into the file name. */
  server: string
  /** When it was downloaded: milliseconds since 1970, UTC. */
  at: number
}

/** A browser adds ` (1)` to the name of a second download, some without the blank. */
const AGAIN = '(?: ?\\(\\d{1,3}\\))*'
/** `<server>_Token_<YYYY-MM-DD>T<HH-MM-SS>Z_smime.p7m`, blanks in the server's name kept. */
const SERVER_TOKEN = new RegExp(
  `^(.{1,${LONGEST_NAME}})_Token_(\\d{4}-\\d{2}-\\d{2})T(\\d{2})-(\\d{2})-(\\d{2})Z(?:_smime)?${AGAIN}\\.p7m$`,
  'iu',
)
/** `sToken_for_<name>.vpptoken` or `sToken for <name>.vpptoken`. */
const CONTENT_TOKEN = new RegExp(`^sToken[ _]for[ _](.{1,${LONGEST_NAME}}?)${AGAIN}\\.vpptoken$`, 'iu')

/** Reads the name of a server token's file; undefined where it is named otherwise, or on a day that there is not. */
export function readServerTokenName(fileName: string): ServerTokenName | undefined {
  const match = SERVER_TOKEN.exec(plain(fileName))
  if (!match) return undefined
  const [, server = '', day = '', hours, minutes, seconds] = match
  const at = momentOn(day, `${hours}:${minutes}:${seconds}`)
  if (at === undefined || server.trim() === '') return undefined
  return { server: server.trim(), at }
}

/** The name in a content token's file name: of the organisation or of the location, which of them is not known. */
export function readContentTokenName(fileName: string): string | undefined {
  const name = CONTENT_TOKEN.exec(plain(fileName))?.[1]?.trim()
  return name === '' ? undefined : name
}

/** macOS writes letters and their marks apart; so that names can be compared, they are put together. */
function plain(fileName: string): string {
  return fileName.normalize('NFC').trim()
}
