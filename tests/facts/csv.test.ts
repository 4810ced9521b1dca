// Cells of a table: nothing that a spreadsheet reckons with gets out, and what was written is read back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cell, csv, fromCell } from '../../lib/facts/csv.ts'

const inside = (written: string): string => written.slice(1, -1).replaceAll('""', '"')

describe('a cell', () => {
  it.each([
    '=1+1',
    '+81 3 1234',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u3000=1',
    '\ufeff=1',
    '\u202e=1',
    '＝1',
    '－1',
    "'=1",
    "''@x",
  ])('%j gets an apostrophe', (text) => {
    expect(inside(cell(text))).toBe(`'${text}`)
    expect(fromCell(inside(cell(text)))).toBe(text)
  })

  it.each(['', 'Acme', "'Acme'", 'a=b', '1-2', 'O’Hara', "'", '株式会社', '"=1"', 'a\n=1', '<b>=1</b>'])(
    '%j stays as it is',
    (text) => {
      expect(inside(cell(text))).toBe(text)
      expect(fromCell(text)).toBe(text)
    },
  )

  it('is read back as it was written, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', '\t', '"', ',', 'a', '＋', '\u202e') }),
        (text) => {
          expect(fromCell(inside(cell(text)))).toBe(text)
        },
      ),
    )
  })

  it('ends its line as RFC 4180 wants it, behind a mark that Excel needs', () => {
    expect(csv([['a', 'b'], ['c']])).toBe('\ufeff"a","b"\r\n"c"\r\n')
  })
})
