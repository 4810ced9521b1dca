// In which encoding a table is: told by its bytes, and what is no table is said to be none.
import { describe, expect, it } from 'vitest'
import { decode, detectEncoding, whyNoTable } from '../../lib/customers/encoding.ts'
import { inEncoding, read, rowsOf, uid, utf8, utf16 } from './tables.ts'

const JAPANESE = `組織名,顧客番号,UID\r\n株式会社アクメ,00042,${uid(1)}\r\n㈱髙橋ｼｽﾃﾑ,00043,${uid(2)}\r\n`
const PLAIN_JAPANESE = `組織名,顧客番号,UID\r\n株式会社アクメ,00042,${uid(1)}\r\n`
const WESTERN = `Name,UID\r\nMüller & Söhne,${uid(1)}\r\nSociété Générale Café,${uid(2)}\r\nØrsted,${uid(3)}\r\n`

describe('the encoding', () => {
  it.each([
    ['UTF-8', utf8(JAPANESE), 'utf-8', JAPANESE],
    ['UTF-8 with its mark', utf8(`\ufeff${JAPANESE}`), 'utf-8', JAPANESE],
    ['UTF-8 of emoji and right-to-left', utf8('Name\n🍏 شركة'), 'utf-8', 'Name\n🍏 شركة'],
    ['UTF-16 as Excel writes "Unicode text"', utf16(`\ufeff${JAPANESE}`, 'le'), 'utf-16le', JAPANESE],
    ['UTF-16, the other way round', utf16(`\ufeff${JAPANESE}`, 'be'), 'utf-16be', JAPANESE],
    ['UTF-16 without a mark', utf16(JAPANESE, 'le'), 'utf-16le', JAPANESE],
    ['UTF-16 without a mark, the other way round', utf16(WESTERN, 'be'), 'utf-16be', WESTERN],
    ['Shift_JIS as Excel in Japanese writes it', inEncoding(JAPANESE, 'shift_jis'), 'shift_jis', JAPANESE],
    ['Shift_JIS of half-width kana', inEncoding('Name\nｱｸﾒ ｼｽﾃﾑ', 'shift_jis'), 'shift_jis', 'Name\nｱｸﾒ ｼｽﾃﾑ'],
    ['EUC-JP', inEncoding(PLAIN_JAPANESE, 'euc-jp'), 'euc-jp', PLAIN_JAPANESE],
    ['Windows, Western', inEncoding(WESTERN, 'windows-1252'), 'windows-1252', WESTERN],
    ['plain ASCII', utf8('Name,UID'), 'utf-8', 'Name,UID'],
  ] as const)('%s', (_, bytes, encoding, text) => {
    expect(whyNoTable(bytes)).toBeUndefined()
    expect(detectEncoding(bytes)).toBe(encoding)
    expect(decode(bytes, encoding)).toBe(text)
  })

  it('is what the user says, where they say it', async () => {
    const bytes = inEncoding(JAPANESE, 'shift_jis')
    expect((await rowsOf(bytes)).map(({ name }) => name)).toEqual(['株式会社アクメ', '㈱髙橋ｼｽﾃﾑ'])
    // Its headers can't be read then, and that is said together with what it was taken for.
    expect(await read(bytes, [], { encoding: 'euc-jp' })).toMatchObject({ encoding: 'euc-jp' })
  })
})

describe('what is no table', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', utf8(' \r\n\t\n'), 'empty'],
    ['a mark and nothing else', utf8('\ufeff'), 'empty'],
    ['a new workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'workbook'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'workbook'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]), 'binary'],
    ['a certificate', Uint8Array.from([0x30, 0x82, 5, 0x4a, 0x30, 0x82, 4, 0x32, 2, 1, 3]), 'binary'],
  ] as const)('%s', async (_, bytes, refused) => {
    expect(await read(bytes)).toEqual({ refused })
  })
})
