// What a list of changes tells: whether something came that can be pressed. Only what has come or gone is asked what that was.
import { describe, expect, it } from 'vitest'
import { isAlarm } from '../../lib/guard/watching/touched.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

/** What has come, as the browser lists it; of other changes nobody has to make a list of nothing. */
function change(type: MutationRecordType, nodes: readonly Node[] = []) {
  const asked = { times: 0 }
  const record = {
    type,
    get addedNodes() {
      asked.times++
      return nodes
    },
  } as unknown as MutationRecord
  return { record, asked }
}

const nodesOf = (markup: string): ChildNode[] => [...documentOf(`<main>${markup}</main>`).querySelectorAll('main > *')]

useLightWindow()

describe('something has come that can be pressed', () => {
  it.each([
    '<button>Renew</button>',
    '<a href="#">Renew</a>',
    '<div><p><input type="submit"></p></div>',
    '<p>Text</p><div role="menuitem">Revoke</div>',
  ])('%s', (markup) => {
    expect(isAlarm(change('childList', nodesOf(markup)).record)).toBe(true)
  })
})

describe('nothing has', () => {
  it.each(['<p>Line</p>', '<div><p>Line</p></div>', '<b>Renew</b>', ''])('with %s', (markup) => {
    expect(isAlarm(change('childList', nodesOf(markup)).record)).toBe(false)
  })

  it.each(['attributes', 'characterData'] as const)('with %s, which is not asked what it has brought', (type) => {
    const { record, asked } = change(type, nodesOf('<button>Renew</button>'))
    expect(isAlarm(record)).toBe(false)
    expect(asked.times).toBe(0)
  })
})
