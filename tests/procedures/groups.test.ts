// The groups in which customers are listed.
import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../lib/model/organisation.ts'
import { groupsOf } from '../../lib/procedures/groups.ts'

const inGroup = (group?: string): Organisation => ({
  ...{ id: group ?? 'none', name: 'Acme', consoleId: 'clomo', createdAt: 1, updatedAt: 1 },
  ...(group !== undefined && { group }),
})

describe('groups', () => {
  it.each([
    [[], []],
    [[undefined, ''], []],
    [['  ', '\u3000'], []],
    [
      ['B', 'A', 'B'],
      ['A', 'B'],
    ],
    [
      ['Team 10', 'Team 9'],
      ['Team 9', 'Team 10'],
    ],
    // Width and blanks make no other group, letters' case does.
    [['関西 2', '関西\u3000２'], ['関西 2']],
    [['a', 'A'].sort(), ['a', 'A']],
  ])('%j are %j', (written, expected) => {
    expect(groupsOf(written.map(inGroup))).toEqual(expected)
  })
})
