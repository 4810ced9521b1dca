// Where a page's own words are not known: what changes nothing can be pressed, however it is built; all else is held.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { mayAct } from '../../lib/guard/press/doubt.ts'
import { pressedBy } from '../../lib/guard/press/target.ts'
import { bareLabel, harmlessLabels } from '../../lib/portals/page/harmless.ts'
import { HARMLESS_WORDS, type HarmlessWords } from '../../lib/portals/page/harmless-words.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()
beforeAll(() => vi.stubGlobal('getComputedStyle', () => ({ cursor: 'auto' })))

/** Ways of building a control; `LABEL` is what it says, `t` is where it is pressed. */
const MARKUPS = {
  'a button': '<button id="t">LABEL</button>',
  'a plain box with a listener': '<div id="t">LABEL</div>',
  'a box within a box': '<div><div><span id="t">LABEL</span></div></div>',
  'a switch': '<span role="switch" id="t">LABEL</span>',
  'a link': '<a href="#" id="t">LABEL</a>',
  'a link without an address': '<a id="t">LABEL</a>',
  'an icon with a label for the ear': '<button aria-label="LABEL"><svg id="t"></svg></button>',
  'an icon in a plain box': '<div aria-label="LABEL"><svg id="t"></svg></div>',
  'a picture': '<button><img id="t" alt="LABEL"></button>',
  'a field’s button': '<input type="button" id="t" value="LABEL">',
  'a title': '<button title="LABEL"><i id="t"></i></button>',
  'a label around a box to tick': '<label id="t">LABEL<input type="checkbox"></label>',
  'a summary': '<details><summary id="t">LABEL</summary>more</details>',
  'an item of a menu': '<ul role="menu"><li role="menuitem" id="t">LABEL</li></ul>',
  'a button of a dialog': '<dialog open><form method="dialog"><button id="t">LABEL</button></form></dialog>',
  'an arrow before it': '<button id="t">‹ LABEL</button>',
  'a button in a web component':
    '<x-one><template shadowrootmode="open"><button id="t">LABEL</button></template></x-one>',
} as const

const isHarmless = harmlessLabels(['cancel', 'everywhere', 'decline', 'arrive', 'information', 'download'])

function inShadows(root: Document | ShadowRoot): Element | null {
  const found = root.getElementById?.('t') ?? root.querySelector('#t')
  if (found) return found
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && inShadows(shadowRoot)
    if (inside) return inside
  }
  return null
}

/** What a press at `t` on this page is about. */
function press(html: string, isDoubtful = true): string | undefined {
  const document = documentOf(html)
  const element = inShadows(document)
  if (!element) throw new Error('nothing to press')
  const path: EventTarget[] = []
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) path.push(at)
  const view = { controls: new Map(), rows: [] }
  return pressedBy(element, path, view, { spoken: undefined, isDangerous: () => true, isHarmless, isDoubtful })?.action
}

const labelsIn = (words: HarmlessWords): string[] => Object.values(words).flat()
/** Dangerous in a language without words on record, or nothing that anybody knows. */
const HELD = [
  'Erneuern',
  'Widerrufen',
  '失効',
  '更新',
  'Révoquer',
  'Renovar',
  '갱신',
  '撤销',
  'Opdater',
  'OK',
  'Weiter',
  '',
]

describe.each(Object.entries(MARKUPS))('%s', (name, html) => {
  it.each(Object.entries(HARMLESS_WORDS))('in %s: what changes nothing can be pressed', (_, words: HarmlessWords) => {
    expect(labelsIn(words).filter((label) => press(html.replaceAll('LABEL', label)) !== undefined)).toEqual([])
  })

  it('that says anything else is held', () => {
    const labels = name.includes('item of a menu') ? HELD.filter(Boolean) : HELD
    expect(labels.filter((label) => press(html.replaceAll('LABEL', label)) !== 'unknown')).toEqual([])
  })
})

describe('a harmless word is not enough', () => {
  it.each([
    ['beside another in one control', '<button><span id="t">Cancel</span> <span>Erneuern</span></button>'],
    ['for the ear alone', '<button id="t" aria-label="Cancel">Erneuern</button>'],
    ['for the eye alone', '<button id="t" aria-label="Erneuern">Cancel</button>'],
    ['around a picture that says more', '<button id="t">Cancel<img alt="Erneuern"></button>'],
    ['within a sentence', '<button id="t">Cancel my certificate</button>'],
    ['on a control with much text', `<button id="t" aria-label="Cancel">${'Alles wird erneuert. '.repeat(9)}</button>`],
    ['around an icon that says more', '<div aria-label="Help"><svg id="t" aria-label="Erneuern"></svg></div>'],
  ])('%s', (_, html) => {
    expect(press(html)).toBe('unknown')
  })
})

describe('a cross that is named for the ear', () => {
  it.each([
    ['closes', '<button id="t" aria-label="Close">×</button>', undefined],
    ['goes back', '<button id="t" title="Back"><b>←</b></button>', undefined],
    ['does what nobody knows', '<button id="t" aria-label="Erneuern">×</button>', 'unknown'],
    ['has a word of its own', '<button id="t" aria-label="Close">× 失効</button>', 'unknown'],
    ['is named by nothing', '<button id="t">×</button>', 'unknown'],
  ])('%s', (_, html, action) => {
    expect(press(html)).toBe(action)
  })
})

describe('a word with two meanings', () => {
  it.each([
    ['a row’s, beside its date', '<ul><li><b>2027년 5월 4일</b><a id="t">취소</a></li></ul>', 'unknown'],
    ['an icon’s, by itself', '<div><button aria-label="취소"><svg id="t"></svg></button></div>', undefined],
    ['one of two', '<div><p>취소하시겠습니까?</p><a id="t">취소</a><a>취소</a></div>', 'unknown'],
    [
      'a form’s',
      '<form><p>파일을 선택하십시오.</p><button id="t">취소</button><button>업로드</button></form>',
      undefined,
    ],
  ])('%s', (_, html, action) => {
    expect(press(html)).toBe(action)
  })
})

describe('what says Cancel may be Revoke', () => {
  const translated = Object.entries(HARMLESS_WORDS).filter(([language]) => language !== 'en')
  const words = translated.flatMap(([, { cancel }]) => cancel)
  const row = (date: string, actions: string) => `<tr><td>MDM</td><td>${date}</td>${actions}</tr>`

  it.each([
    ['in a cell of its own', '2027年5月4日', '<td><button id="t">LABEL</button></td>'],
    ['beside other actions', '4 mai 2027', '<td><a>A</a> <a>B</a> <a id="t">LABEL</a></td>'],
    ['in a form of its own', '4. Mai 2027', '<td><form><input type="submit" id="t" value="LABEL"></form></td>'],
    ['beside a year of an era', '令和9年5月4日', '<td><b id="t">LABEL</b></td>'],
    ['beside another calendar’s year', '4 พ.ค. 2570', '<td><a role="button" id="t">LABEL</a></td>'],
    ['beside other digits', '٤ مايو ٢٠٢٧', '<td><button id="t" aria-label="LABEL"></button></td>'],
  ])('%s', (_, date, actions) => {
    const html = `<table>${row(date, actions)}</table>`
    expect(words.filter((label) => press(html.replaceAll('LABEL', label)) !== 'unknown')).toEqual([])
  })

  it('once in every row of a list, where nothing is read of a date', () => {
    const html = `<p><span>A</span><a>LABEL</a></p><p><span>B</span><a id="t">LABEL</a></p>`
    const list = `<main><h1>?</h1>${html}</main>`
    expect(words.filter((label) => press(list.replaceAll('LABEL', label)) !== 'unknown')).toEqual([])
  })

  it.each([
    [
      'below a form',
      '<div><textarea></textarea><p><a id="t">LABEL</a><a>OK</a></p></div><footer>© 2026 Apple</footer>',
    ],
    [
      'in a dialog over rows',
      '<main><p>1 mai 2027 <a>LABEL</a></p><div role="dialog"><p>?</p><a id="t">LABEL</a><a>OK</a></div></main>',
    ],
  ])('but not %s', (_, html) => {
    expect(words.filter((label) => press(html.replaceAll('LABEL', label)) !== undefined)).toEqual([])
  })
})

describe('nothing acts, even where there is doubt', () => {
  it.each([
    ['a field to write in', '<input id="t" type="text">'],
    ['a text of several lines', '<textarea id="t"></textarea>'],
    ['a list to choose from, until something is chosen', '<select id="t"><option>Erneuern</option></select>'],
    ['a sentence to read', `<p id="t">${'You may read this. '.repeat(9)}</p>`],
  ])('%s', (_, html) => {
    expect(press(html)).toBeUndefined()
  })

  it('the page itself', () => {
    const { body } = documentOf('<p>text</p>')
    expect(mayAct([body])).toBe(false)
    expect(mayAct([body.firstElementChild as Element, body])).toBe(true)
  })
})

describe('on a page that can be read', () => {
  it('a plain box is no control', () => {
    expect(press('<div id="t">Erneuern</div>', false)).toBeUndefined()
  })
  it('a component into which nobody sees is one, unless it says that it changes nothing', () => {
    expect(press('<x-one id="t"></x-one>', false)).toBe('unknown')
    expect(press('<x-one id="t" aria-label="Cancel"></x-one>', false)).toBeUndefined()
    expect(press('<x-one id="t"><template shadowrootmode="open"><p>read</p></template></x-one>', false)).toBeUndefined()
  })
})

it('every harmless label says something once it is made comparable', () => {
  const all = Object.values(HARMLESS_WORDS).flatMap((words: HarmlessWords) => labelsIn(words))
  expect(all.filter((label) => bareLabel(label) === '')).toEqual([])
})
