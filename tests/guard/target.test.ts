// Which control an event is about: the one under it, around it, or behind its label; never another row's.
import { describe, expect, it } from 'vitest'
import { isPressable } from '../../lib/guard/press/pressable.ts'
import { spokenInForm, spokenOn } from '../../lib/guard/press/spoken.ts'
import { controlOf, controlOfForm, pressedBy, rowOf, sentFrom, unknownAt } from '../../lib/guard/press/target.ts'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import { around, LOOKS, type Look, listPage } from '../portals/pages.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()
const look = LOOKS['a table with links'] as Look

/** The page with this body, and the way an event takes from the element marked `t` outwards. */
function press(body: string) {
  const document = documentOf(body)
  const view = readPushPortal(document)
  const path: EventTarget[] = []
  for (let at: Node | null = document.getElementById('t'); at; at = at.parentNode) path.push(at)
  if (path.length === 0) throw new Error('nothing is pressed')
  return { view, path, control: controlOf(path, view) }
}

describe('somebody types into', () => {
  const typed = (html: string): boolean => isPressable([...documentOf(html).querySelectorAll('#t')])
  it.each(['<input id="t">', '<textarea id="t"></textarea>', '<p contenteditable id="t" tabindex="0"></p>'])(
    '%s, so that a press on it does nothing',
    (html) => expect(typed(html)).toBe(false),
  )
  it('a field that shows a UID to be copied, as far as a press goes', () => {
    expect(typed(`<input readonly id="t" value="com.apple.mgmt.External.${'0'.repeat(36)}">`)).toBe(false)
  })
  it.each(['<input readonly value="Revoke" id="t">', '<button contenteditable="false" id="t">Revoke</button>'])(
    'nothing of %s: a press on it may do anything',
    (html) => expect(typed(html)).toBe(true),
  )
})

describe('a press is about', () => {
  it.each([
    ['the control itself', '<a id="t" href="#">Renew</a>', 'renew'],
    ['the control around a picture', '<a href="#">Revoke<img id="t" alt=""></a>', 'revoke'],
    ['the control inside a button', '<button><svg id="t"></svg><span>Renew</span></button>', 'renew'],
    ['the only control of a cell', '<div><div id="t"> <a href="#">Renew</a> </div></div>', 'renew'],
    [
      'the word beside a sign',
      '<div><span><button id="t">◆</button> <b>Revoke</b></span> <button>Info</button></div>',
      'revoke',
    ],
    ['the word before a sign', '<div><b>Revoke</b><button id="t">✕</button></div>', 'revoke'],
    ['the control behind a label', '<label id="t">Renew<input type="checkbox"></label>', 'renew'],
    [
      'a button inside something that can be pressed',
      '<div id="t" tabindex="0">For this one: <b>Create a Certificate</b></div>',
      'create',
    ],
  ])('%s', (_, body, action) => {
    expect(press(around(look, body)).control?.action).toBe(action)
  })

  it.each([
    ['running text', '<p id="t">You may want to renew it.</p>'],
    ['a box with more than one control', '<div id="t"><a href="#">Renew</a><a href="#">Download</a></div>'],
    ['a box with a control and more', '<div id="t">Mobile <a href="#">Renew</a></div>'],
    ['a field', '<form><input id="t" type="text"><button>Upload</button></form>'],
    ['a question mark beside one', '<p><a href="#">Renew</a> <button id="t">?</button></p>'],
    ['a named sign', '<p><a href="#">Renew</a> <button aria-label="Help"><i id="t">◆</i></button></p>'],
  ])('nothing, on %s', (_, body) => {
    expect(press(around(look, body)).control).toBeUndefined()
  })

  it('nothing, on a row beside its controls', () => {
    const page = listPage(look, [{ vendor: '<i id="t">i3Systems,Inc.</i>' }, { date: 'Jun 1, 2027' }])
    const { control, path, view } = press(page)
    expect(control).toBeUndefined()
    expect(rowOf(path, view)).toBe(view.rows[0])
  })

  it('the row it happens in, and no other', () => {
    const page = listPage(look, [{}, { date: 'Jun 1, 2027', actions: ['Download', 'Revoke'] }]).replace(
      /Revoke<\/a><\/td><\/tr><\/tbody>/,
      'Revoke<i id="t"></i></a></td></tr></tbody>',
    )
    const { control, view } = press(page)
    expect(control?.action).toBe('revoke')
    expect(control?.row).toBe(view.rows[1])
  })

  it('no row at all where the pressed thing holds the same action of several', () => {
    const rows = ['May 4, 2027', 'Jun 1, 2027'].map(
      (date) => `<p><b>Mobile Device Management</b><i>${date}</i><a href="#">Renew</a></p>`,
    )
    const { control, view } = press(
      `<h2>Certificates for Third-Party Servers</h2><div id="t" tabindex="0">${rows.join('')}</div>`,
    )
    expect(view.rows).toHaveLength(2)
    expect(control?.action).toBe('renew')
    expect(control?.row).toBeUndefined()
  })
})

describe('a form that is submitted stands for', () => {
  function submit(body: string, submitter?: string) {
    const document = documentOf(body)
    const event = {
      target: document.querySelector('form'),
      submitter: submitter ? document.querySelector(submitter) : null,
    }
    const acts = (action: string) => action !== 'other' && action !== 'download'
    return controlOfForm(event as unknown as SubmitEvent, readPushPortal(document), acts)?.action
  }
  it.each([
    ['its only button', '<form><input type="submit" value="Upload"></form>', undefined, 'upload'],
    [
      'the button that submitted it',
      '<form><button>Upload</button><button class="x">Cancel</button></form>',
      '.x',
      'other',
    ],
    [
      'what is dangerous in it',
      '<form><a>Cancel</a><a>Download</a><button>Accept</button></form>',
      undefined,
      'accept',
    ],
    ['nothing known', '<form><button>Cancel</button></form>', undefined, undefined],
    ['nothing that stands outside it', '<form><i>x</i></form><button>Upload</button>', undefined, undefined],
  ])('%s', (_, body, submitter, action) => {
    expect(submit(body, submitter)).toBe(action)
  })
})

describe('isPressable', () => {
  it.each([
    ['<button id="t">?</button>', true],
    ['<a><i id="t">?</i></a>', true],
    ['<div tabindex="0" id="t">?</div>', true],
    ['<input type="file" id="t">', true],
    ['<input type="checkbox" id="t">', true],
    ['<input type="text" id="t">', false],
    ['<textarea id="t"></textarea>', false],
    ['<p id="t">?</p>', false],
  ])('%s: %s', (body, expected) => {
    expect(isPressable(press(body).path)).toBe(expected)
  })
})

describe('what is pressed by pointing to it', () => {
  const rows = ['a', 'b'].map((id) => ({ inside: '', actions: [`<span id="${id}">Renew</span>`, 'Revoke'] }))
  const grid = (active: string) =>
    press(listPage(look, rows).replace('<table>', `<table id="t" tabindex="0" aria-activedescendant="${active}">`))

  it.each([
    ['what it controls', '<button id="t" aria-controls="x">Go</button><i id="x">Revoke</i>', 'revoke'],
    ['what it owns', '<div role="button" id="t" aria-owns="x">Go</div><i id="x">Revoke</i>', 'revoke'],
    [
      'what it commands',
      '<button id="t" commandfor="x" command="--revoke">Go</button><b id="x"><i>x</i></b>',
      'revoke',
    ],
    [
      'no menu that holds more than one',
      '<button id="t" aria-controls="x">More</button><ul id="x"><li>Revoke</li></ul>',
      undefined,
    ],
    ['no dialog that is shown', '<button id="t" commandfor="x" command="show-modal">More</button>', undefined],
  ])('is %s', (_, html, action) => {
    const { path } = press(html)
    const spoken = spokenOn(path, (label) => (/\brevoke\b/.test(label) ? 'revoke' : undefined))
    expect(spoken?.action).toBe(action)
  })

  it.each(['ariaActiveDescendantElement', 'ariaControlsElements', 'ariaOwnsElements'] as const)(
    'is what a script has named by %s, though no attribute says so',
    (name) => {
      const { path } = press('<div id="t" tabindex="0">More</div><b>Revoke</b><b>Help</b>')
      const [box] = path as Element[]
      const [revoke, help] = box?.ownerDocument.querySelectorAll('b') ?? []
      const spokenBy = (named: Element | undefined) => {
        Object.assign(box ?? {}, { [name]: name === 'ariaActiveDescendantElement' ? named : [named] })
        return spokenOn(path, (label) => (label === 'revoke' ? 'revoke' : undefined))?.action
      }
      expect([spokenBy(revoke), spokenBy(help)]).toEqual(['revoke', undefined])
    },
  )

  it.each([
    ['a', 0],
    ['b', 1],
  ])('%s is in its own row', (active, place) => {
    const { path, view } = grid(active)
    const [table] = path
    const spoken = spokenOn(path, (label) => (label === 'renew' ? 'renew' : undefined))
    const sight = { spoken, isDangerous: () => true, isHarmless: () => false, isDoubtful: false }
    const pressed = pressedBy(table as Element, path, view, sight)
    expect(pressed).toMatchObject({ action: 'renew', row: view.rows[place] })
  })
})

describe('what opens the choice of a file is no press', () => {
  const upload = (inside: string) =>
    press(`<h2>Renew Push Certificate</h2><form>${inside}<input type="submit" value="Upload"></form>`)
  const found = ({ path, view }: ReturnType<typeof upload>, isDoubtful = false) => {
    const dangerIn = (label: string) => (label.includes('upload') ? 'upload' : undefined)
    const sight = { spoken: spokenOn(path, dangerIn), isDangerous: () => true, isHarmless: () => false, isDoubtful }
    return pressedBy(path[0] as Element, path, view, sight)
  }

  it.each([
    '<input type="file" id="t" aria-label="Upload">',
    '<label id="t">Upload<input type="file"></label>',
    '<label><b id="t">Upload your request</b><input type="file"></label>',
    '<label id="t" for="f">Upload</label><input type="file" id="f">',
  ])('%s', (inside) => {
    expect(found(upload(inside))).toBeUndefined()
    expect(found(upload(inside), true)).toBeUndefined()
  })

  it.each([
    '<label><input type="file"></label><button id="t">Upload</button>',
    '<label id="t">Upload<input type="checkbox"></label>',
    '<div><input type="file"><a href="#" id="t">Upload</a></div>',
  ])('but not %s', (inside) => {
    expect(found(upload(inside))?.action).toBe('upload')
  })
})

describe('a field that is named after what is dangerous is there to be typed into', () => {
  const dangerIn = (label: string) => (/\b(?:renew|revoke)\b/.test(label) ? 'renew' : undefined)
  const found = (html: string) => {
    const { path, view } = press(listPage(look, [{}, { date: 'Jun 1, 2027' }], html))
    const sight = {
      spoken: spokenOn(path, dangerIn),
      isDangerous: () => true,
      isHarmless: () => false,
      isDoubtful: false,
    }
    return pressedBy(path[0] as Element, path, view, sight)?.action
  }
  it.each([
    '<label id="t">Find a certificate to renew <input type="search"></label>',
    '<label>Find a certificate to renew <input id="t"></label>',
    '<input id="t" type="text" aria-label="Renew before">',
    '<label for="f" id="t">Reason to revoke</label><textarea id="f"></textarea>',
    '<select id="t" aria-label="Renew or revoke"><option>Any</option></select>',
  ])('%s', (html) => expect(found(html)).toBeUndefined())
  it.each([
    '<label id="t">Renew <input type="checkbox"></label>',
    '<input id="t" type="button" value="Renew">',
    '<input id="t" type="range" aria-label="Slide to revoke">',
    '<select size="2"><option id="t">Renew</option><option>…</option></select>',
    '<label>Renew <button id="t">→</button></label>',
  ])('and this is none: %s', (html) => expect(found(html)).toBeDefined())

  it('its form is a search, whatever it is called', () => {
    const { view, path } = press(listPage(look, [{}], '<form id="t"><label>Find what to renew <input></label></form>'))
    const event = { target: path[0], submitter: null }
    expect(controlOfForm(event as unknown as SubmitEvent, view, () => true)).toBeUndefined()
  })
})

describe('what says something unknown carries out what is chosen beside it', () => {
  const found = (html: string, rows = [{}, { date: 'Jun 1, 2027' }]) => {
    const { path, view } = press(listPage(look, rows, html))
    const sight = {
      spoken: undefined,
      isDangerous: () => true,
      isHarmless: (label: string) => label === 'help',
      isDoubtful: false,
    }
    return pressedBy(path[0] as Element, path, view, sight)?.action
  }
  const list = (first: string, label = 'Apply') =>
    `<div><select><option ${first}>Renew</option><option>Download</option></select><p><button id="t">${label}</button></p></div>`
  it.each([
    ['a list', list('selected'), 'renew'],
    [
      'a radio',
      '<div role="dialog"><label><input type="radio" checked>Revoke</label><button id="t">Continue</button></div>',
      'revoke',
    ],
    ['nothing dangerous', list('').replace('<option>D', '<option selected>D'), 'download'],
    [
      'nothing chosen',
      '<div><label><input type="radio">Revoke</label><button id="t">Continue</button></div>',
      'unknown',
    ],
    ['not what helps', list('selected', 'Help'), 'unknown'],
    [
      'not what stands elsewhere',
      `${list('selected').replace('id="t"', '')}<p><button id="t">Next</button></p>`,
      'unknown',
    ],
  ])('%s', (_, html, action) => {
    expect(found(html)).toBe(action)
  })
})

describe('in a form, plain text that shows a hand', () => {
  const dangerIn = (label: string) => (label.includes('revoke') ? 'revoke' : undefined)
  it.each([
    ['speaks for it', '<span style="cursor: pointer">Revoke all</span>', 'revoke'],
    ['says nothing of danger', '<span style="cursor: pointer">Search</span>', undefined],
  ])('%s', (_, inside, action) => {
    const form = documentOf(`<form><input>${inside}</form>`).querySelector('form') as Element
    expect(spokenInForm(form, dangerIn)?.action).toBe(action)
  })
  it('is a text without a hand', () => {
    const form = documentOf('<form><input><span>Revoke all</span></form>').querySelector('form') as Element
    expect(spokenInForm(form, dangerIn)).toBeUndefined()
  })
})

describe('Enter in a field stands for what acts in its form', () => {
  const acts = (action: string) => action !== 'other' && action !== 'download'
  const dangerIn = (label: string) => (label.includes('revoke') ? ('revoke' as const) : undefined)
  const sent = (html: string) => {
    const { path, view } = press(around(look, html))
    return sentFrom(path[0] as Element, view, acts, dangerIn)?.action
  }
  it.each([
    ['a link', '<form><input id="t"><a href="#">Revoke</a></form>', 'revoke'],
    ['plain text that shows a hand', '<form><input id="t"><b style="cursor: pointer">Revoke all</b></form>', 'revoke'],
    [
      'nothing, where a button submits it',
      '<form><input id="t"><button>Search</button><a href="#">Revoke</a></form>',
      undefined,
    ],
    ['nothing, where all is harmless', '<form><input id="t"><a href="#">Cancel</a></form>', undefined],
    ['nothing, outside of every form', '<p><input id="t"><a href="#">Revoke</a></p>', undefined],
  ])('%s', (_, html, action) => expect(sent(html)).toBe(action))
})

describe('what a script has drawn', () => {
  const isUnclear = (html: string) => unknownAt(documentOf(html).querySelector('#t') as Element, false).isUnclear
  it('may be anything, and a picture is none', () => {
    expect(isUnclear('<canvas id="t" aria-label="Certificates"></canvas>')).toBe(true)
    expect(isUnclear('<img id="t" alt="Certificates">')).toBe(false)
  })
})
