// Where a label may stand, and how it may be written: every source counts, and running text does not.
import { describe, expect, it } from 'vitest'
import { labelsOf, normaliseLabel } from '../../lib/portals/page/label.ts'
import type { Action } from '../../lib/portals/push/view.ts'
import { documentOf } from '../support/page.ts'
import { processorTime } from '../support/processor-time.ts'
import { viewOf } from './pages.ts'

/** As a template's indentation leaves them. */
const BLANKS = ' '.repeat(30)

it('a control is known by elements that a script has named as its label', () => {
  const document = documentOf('<button aria-labelledby=""><svg></svg></button><i>Revoke</i><i>now</i>')
  const [button, ...named] = document.querySelectorAll('button,i')
  if (!button) throw new Error('no button')
  expect(labelsOf(button)).toEqual([])
  button.ariaLabelledByElements = named
  expect(labelsOf(button)).toEqual(['revoke now'])
})

it.each([
  ['a title that a script has put aside', '<button title="" data-original-title="Revoke now"><i></i></button>'],
  ['a tip', '<button data-tooltip="Revoke now"><i></i></button>'],
  ['a tip that is shown', '<button aria-describedby="t"><i></i></button><p id="t" role="tooltip">Revoke now</p>'],
])('a control that is pressed is called by %s', (_, html) => {
  const button = documentOf(html).querySelector('button')
  expect(button && labelsOf(button)).toEqual(['revoke now'])
})

it.each([
  '<button data-action="revoke"><i></i></button>',
  '<button aria-describedby="t"><i></i></button><p id="t">Revoke now</p>',
  '<button aria-label="Help" data-tooltip="Revoke now"></button>',
])('and by nothing else: %s', (html) => {
  const button = documentOf(html).querySelector('button')
  expect(button && labelsOf(button)).not.toContain('revoke now')
})

const actionsIn = (body: string): Action[] => [...viewOf(body).controls.values()].map(({ action }) => action)

describe('a control is known by', () => {
  it.each([
    ['its text', '<a href="#">Renew</a>'],
    ['the value of a button', '<input type="button" value="Renew">'],
    ['the value of a submit button', '<input type="submit" value="Renew">'],
    ['the alt of an image button', '<input type="image" alt="Renew" src="data:,">'],
    ['the alt of a picture inside', '<button><img alt="Renew" src="data:,"></button>'],
    ['its title', '<div role="button" tabindex="0" title="Renew"></div>'],
    ['its aria-label', '<button aria-label="Renew"><svg></svg></button>'],
    ['the element that labels it', '<span id="l" hidden>Renew</span><button aria-labelledby="l"></button>'],
    ['several elements that label it', '<i id="a">Renew</i><i id="b"> now</i><button aria-labelledby="a b"></button>'],
    ['text that is broken over lines', '<a href="#">\n  Re<wbr>new\n</a>'],
    ['text with an underlined letter', '<button><u>R</u>enew</button>'],
    ['text in nested elements', '<a href="#"><span><b>Renew</b></span></a>'],
    ['text with a place to break it', '<a href="#">Re&shy;new</a>'],
    ['text with marks that nobody sees', '<button>\u200bRe\u2060n\u200dew\u200e</button>'],
    ['text that is kept from breaking', '<button>Re\ufeffnew</button>'],
    ['other letters', '<a href="#">RENEW</a>'],
    ['wide letters', '<a href="#">Ｒｅｎｅｗ</a>'],
    ['letters of a formula', '<button>𝗥𝗲𝗻𝗲𝘄</button>'],
    ['blanks around it', '<a href="#">&nbsp; Renew\t</a>'],
    ['marks behind it', '<a href="#">Renew…</a>'],
    ['a footnote', '<a href="#">Renew *</a>'],
    ['a word inside a longer label', '<button>Renew now</button>'],
    ['many blanks around and inside a longer label', `<button>\n${BLANKS}Renew\n${BLANKS}now\n${BLANKS}</button>`],
    ['more blanks than a label is long', `<a href="#">${BLANKS.repeat(8)}Renew${BLANKS.repeat(8)}</a>`],
    ['more blanks inside it than a label is long', `<button>Renew\n${BLANKS.repeat(8)}now</button>`],
    [
      'blanks in a longer title',
      `<div role="button" tabindex="0" title="${BLANKS.repeat(8)}Renew\n${BLANKS}now"></div>`,
    ],
    [
      'a word at the beginning of a long label for the ear',
      '<button aria-label="Renew the Mobile Device Management certificate of The MITRE Corporation that ends on Apr 7, 2027"></button>',
    ],
    [
      'a word at the beginning of a long label',
      '<a href="#">Renew the Mobile Device Management certificate of Meraki Inc.</a>',
    ],
    ['a word inside a longer value', '<input type="submit" value="Renew certificate">'],
    ['a label before its field', '<input type="button" id="x" value=""><label for="x">Renew</label>'],
  ])('%s', (_, body) => {
    expect(actionsIn(body)).toContain('renew')
  })

  it.each([
    ['create', '<a href="#">Create a<br>Certificate</a>'],
    ['create', '<a href="#"><span>Create a</span> <span>Certificate</span></a>'],
    ['create', '<a href="#"><span>Create</span>\n<!-- x --><span>a Certificate</span></a>'],
    ['create', '<button>Create new</button>'],
    ['revoke', '<button>Revoke…</button>'],
    ['upload', '<input type="submit" value="UPLOAD">'],
    ['accept', '<button>Accept and continue</button>'],
    ['download', '<a href="#">Download</a>'],
    ['other', '<a href="#">Sign<br>out</a>'],
  ])('%s: %s', (action, body) => {
    expect(actionsIn(body)).toContain(action)
  })
})

describe('no control is', () => {
  it.each([
    ['a sentence', '<p>You can renew a certificate here.</p>'],
    [
      'a long button text without a known label',
      '<button>Show me all that I could do with it some day, one after the other</button>',
    ],
    ['what somebody typed', '<input type="text" value="Renew">'],
    ['a note field', '<textarea placeholder="Renew">x</textarea>'],
    ['a word that only contains it', '<button>Renewal dates</button>'],
    ['the past', '<button>Revoked</button>'],
    ['the name of a class', '<button class="Renew" data-action="Renew" name="Renew">Go</button>'],
  ])('%s', (_, body) => {
    expect(actionsIn(body)).toEqual([])
  })
})

describe('normaliseLabel', () => {
  it.each([
    ['Expiration Date*', 'expiration date'],
    ['  I have\n  read ', 'i have read'],
    ['Renew…', 'renew'],
    ['Renew ...', 'renew'],
    ['Subject DN :', 'subject dn'],
    ['\u3000Renew\u00a0', 'renew'],
    ['…', ''],
    ['', ''],
  ])('%j becomes %j', (text, label) => {
    expect(normaliseLabel(text)).toBe(label)
  })

  it('stays the same when done twice', () => {
    for (const text of ['A  b. *', ' x\n\ny…: ', 'Create a Certificate']) {
      expect(normaliseLabel(normaliseLabel(text))).toBe(normaliseLabel(text))
    }
  })
})

describe('labelsOf', () => {
  const labels = (body: string) => {
    const element = documentOf(body).body.firstElementChild
    return element ? labelsOf(element) : undefined
  }
  it.each([
    ['<button title="More info" aria-label="i"><img alt="x"></button>', ['i', 'more info']],
    ['<input type="button" value="Information">', ['information']],
    ['<input type="text" value="secret">', []],
    ['<button> </button>', []],
    [`<div>${'word '.repeat(100)}</div>`, []],
  ])('%s', (body, expected) => {
    expect(labels(body)).toEqual(expected)
  })
})

describe('a hostile text', () => {
  it.each(['.', '*', ':', '…', ' ', '\n', 'a.'])(
    'of %j takes no more than twice as long where it is twice as long',
    async (unit) => {
      const time = (length: number): Promise<number> => {
        const text = `${unit.repeat(length)}x`
        return processorTime(() => {
          for (let round = 0; round < 5; round++) normaliseLabel(text)
        }, 20)
      }
      await time(1_000)
      expect(await time(40_000)).toBeLessThan(8 * (await time(20_000)) + 20)
      expect(normaliseLabel(`Renew${unit === 'a.' ? '' : unit.repeat(3)}`)).toBe('renew')
    },
  )
})
