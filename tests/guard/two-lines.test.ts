// Few words on two lines, as narrow as they can be: at a blank, or between two characters where a language writes none.
import { expect, it } from 'vitest'
import { inTwoLines } from '../../lib/guard/drawing/two-lines.ts'
import { messagesOf } from '../support/words.ts'

it.each([
  ['This one', 'This\none'],
  ['Not this one', 'Not\nthis one'],
  ["Can't tell yet", "Can't\ntell yet"],
  ['Dieser nicht', 'Dieser\nnicht'],
  ['これです', 'これ\nです'],
  ['対象ではありません', '対象では\nありません'],
])('%s', (words, lines) => {
  expect(inTwoLines(words)).toBe(lines)
})

it.each(['', 'No', '対象外', '未確認'])('what is short enough stays on one line: “%s”', (words) => {
  expect(inTwoLines(words)).toBe(words)
})

it('what Japanese says in a mark’s smallest form is short enough', () => {
  const short = Object.entries(messagesOf('ja')).filter(([name]) => name.startsWith('mark_short_'))
  expect(short).toHaveLength(3)
  for (const [, { message }] of short) expect(inTwoLines(message)).toBe(message)
})
