// Names a file by its first bytes, and looks into what is compressed.
import { type Bytes, toHex, toText } from '../../facts/bytes.ts'
import { decompressed } from '../bytes/compressed.ts'
import { kindOf } from '../kinds/kinds.ts'
import type { DocumentReading, OtherReading } from '../kinds/types.ts'
import { secretAmongBytes, secretInPdf } from '../secrets/binary-secrets.ts'
import { filesInTar, filesInZip } from '../wrappings/archive.ts'
import { readCompound } from './compound.ts'
import { readArchive } from './read-archive.ts'
import type { Within } from './within.ts'

/** Formats by their first bytes, hexadecimal. `archive`: the file may be inside. */
const MAGIC: readonly [RegExp, OtherReading][] = [
  // Java's two stores, and the keychain of macOS.
  [/^(?:feedfeed|cececece|6b796368)/, { kind: 'key-store' }],
  // Bouncy Castle's (BKS, UBER): a version, a salt of 20 bytes, a number of rounds. Source: bc-java, BcKeyStoreSpi.
  [/^0000000[12]00000014.{40}0000/, { kind: 'key-store' }],
  // A secret key of OpenPGP without its armour. Source: RFC 4880, 4.2 and 5.5.
  [/^9[5d].{4}04.{8}(?:0[1-3]|1[1236])/, { kind: 'private-key' }],
  // OpenSSH's key without its frame, Microsoft's .pvk, and its BLOB with both halves of an RSA key (`RSA2`).
  [/^(?:6f70656e7373682d6b65792d|1ef1b5b0|0702000000(?:a4|24)000052534132)/, { kind: 'private-key' }],
  [/^1f8b/, { kind: 'archive', detail: 'gzip' }],
  [/^377abcaf271c/, { kind: 'archive', detail: '7z' }],
  [/^526172211a07/, { kind: 'archive', detail: 'RAR' }],
  [/^78617221/, { kind: 'archive', detail: 'xar' }],
  [/^425a68[3-9][19]/, { kind: 'archive', detail: 'bzip2' }],
  [/^fd377a585a00/, { kind: 'archive', detail: 'xz' }],
  [/^28b52ffd/, { kind: 'archive', detail: 'Zstandard' }],
  [/^4d534346/, { kind: 'archive', detail: 'Cabinet' }],
  // The name of its method behind two bytes: `-lh5-`, `-lzs-`.
  [/^.{4}2d6c(?:68|7a)[0-9a-f]{2}2d/, { kind: 'archive', detail: 'LHA' }],
  [/^255044462d/, { kind: 'binary', detail: 'PDF' }],
  [/^89504e470d0a1a0a/, { kind: 'binary', detail: 'PNG' }],
  [/^ffd8ff/, { kind: 'binary', detail: 'JPEG' }],
  [/^424d.{8}00000000/, { kind: 'binary', detail: 'BMP' }],
  [/^(?:49492a00|4d4d002a)/, { kind: 'binary', detail: 'TIFF' }],
  [/^52494646.{8}57454250/, { kind: 'binary', detail: 'WebP' }],
  [/^474946383[79]61/, { kind: 'binary', detail: 'GIF' }],
  [/^(?:4d5a9000|7f454c46|cafebabe|cffaedfe|feedfac[ef])/, { kind: 'binary', detail: 'EXE' }],
  [/^.{8}66747970/, { kind: 'binary', detail: 'HEIC, MP4' }],
  // Koshin's own: the first line of a handover file or of a team's (lib/handover/envelope.ts).
  [/^6b6f7368696e2d(?:68616e646f766572|7465616d)20(?:3\d){1,6}0a/, { kind: 'koshin-file' }],
  // What macOS keeps beside a file on a drive that is not its own; links of Windows and macOS to a file. Sources: RFC 1740; Microsoft, MS-SHLLINK.
  [/^00051607/, { kind: 'stand-in', detail: '._' }],
  [/^4c0000000114020000000000c000000000000046/, { kind: 'stand-in', detail: '.lnk' }],
  [/^626f6f6b00000000(?:.{8})?6d61726b00000000/, { kind: 'stand-in', detail: 'alias' }],
  // Outlook's own form of a mail, as other programs get it (winmail.dat). Source: Microsoft, MS-OXTNEF.
  [/^789f3e22/, { kind: 'outlook-mail' }],
]

const ZIP = /^504b0[357]0/
const COMPOUND = /^d0cf11e0a1b11ae1/
/** Bytes of the longest beginning. */
const LONGEST_HEAD = 32
/** Where a tar archive names its format. Source: POSIX, pax. */
const TAR_AT = 257

/** The answer for bytes that begin like a format of these, or what they hold; undefined where they do not. */
export async function byMagic(bytes: Bytes, within: Within): Promise<DocumentReading | undefined> {
  const packed = await decompressed(bytes)
  const inside = packed && (await within.look(packed))
  if (inside) return inside
  if (toText(bytes.subarray(TAR_AT, TAR_AT + 5)) === 'ustar') return readArchive('tar', filesInTar(bytes), within)
  const head = toHex(bytes.subarray(0, LONGEST_HEAD))
  if (ZIP.test(head)) return readArchive('ZIP', filesInZip(bytes) ?? [], within)
  if (COMPOUND.test(head)) return readCompound(bytes)
  const found = MAGIC.find(([begins]) => begins.test(head))?.[1]
  if (!found || kindOf(found.kind).is === 'secret') return found
  return (await (found.detail === 'PDF' ? secretInPdf(bytes) : secretAmongBytes(bytes))) ?? found
}
