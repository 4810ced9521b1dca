// Content tokens of which names and downloads stand in tables side by side: told by their lines, as the eye tells them.
import { describe, expect, it } from 'vitest'
import { readBusinessPortal } from '../../lib/portals/business/read.ts'
import { documentOf } from '../support/page.ts'

type Cell = [text: string, top: number]

const cells = (all: readonly Cell[], tag = 'td'): string =>
  `<table>${all.map(([text, top]) => `<tr><${tag} data-top="${top}">${text}</${tag}></tr>`).join('')}</table>`
const button = (top: number): Cell => [`<button data-top="${top}">Download</button>`, top]
const names = (...all: Cell[]) => cells(all)
const downloads = (...tops: number[]) => cells(tops.map(button))

/** The names of the downloads in the page's order, where every cell is 30 pixels high. */
function namesOn(tables: string): (string | undefined)[] {
  const document = documentOf(`<div><h3>Content Tokens</h3><div>${tables}</div></div>`)
  for (const element of document.querySelectorAll('[data-top]')) {
    const top = Number(element.getAttribute('data-top'))
    element.getBoundingClientRect = () => ({ top, bottom: top + 30, height: 30 }) as DOMRect
  }
  const { controls } = readBusinessPortal(document)
  return [...document.querySelectorAll('button')].map((one) => {
    const name = controls.get(one)?.row?.name
    return name?.kind === 'one' ? name.name : undefined
  })
}

describe('a table of names beside one of downloads', () => {
  it.each([
    ['in the same order', names(['本社', 0], ['全社', 40], ['大阪支店', 80]) + downloads(0, 40, 80)],
    ['drawn in another order than seen', names(['全社', 40], ['大阪支店', 80], ['本社', 0]) + downloads(0, 40, 80)],
    ['after it', downloads(0, 40, 80) + names(['本社', 0], ['全社', 40], ['大阪支店', 80])],
    ['a little lower', names(['本社', 8], ['全社', 48], ['大阪支店', 88]) + downloads(0, 40, 80)],
    [
      'with a title above',
      names(['Organisation', -40], ['本社', 0], ['全社', 40], ['大阪支店', 80]) + downloads(0, 40, 80),
    ],
    [
      'with a table of dates between',
      names(['本社', 0], ['全社', 40], ['大阪支店', 80]) +
        names(['Nov 3, 2027', 0], ['Nov 4, 2027', 40], ['Nov 5, 2027', 80]) +
        downloads(0, 40, 80),
    ],
  ])('%s: each has what stands on its line', (_, tables) => {
    expect(namesOn(tables)).toEqual(['本社', '全社', '大阪支店'])
  })

  it.each([
    ['half a line away', names(['本社', 18], ['全社', 58], ['大阪支店', 98]) + downloads(0, 40, 80)],
    ['with a name too few', names(['本社', 0], ['全社', 40]) + downloads(0, 40, 80)],
    [
      'with two names on one line',
      names(['本社', 0], ['全社', 40], ['札幌', 44], ['大阪支店', 80]) + downloads(0, 40, 80),
    ],
    [
      'with a second text on each line',
      names(['本社', 0], ['全社', 40]) + names(['iOS', 0], ['iOS', 40]) + downloads(0, 40),
    ],
    ['with one name beside two downloads', names(['本社', 0], ['全社', 40]) + downloads(0, 3, 40)],
    [
      'where nothing has a place',
      names(['本社', Number.NaN], ['全社', Number.NaN]) + downloads(Number.NaN, Number.NaN),
    ],
  ])('%s: nobody can tell', (_, tables) => {
    expect(namesOn(tables).filter(Boolean)).toEqual([])
  })
})
