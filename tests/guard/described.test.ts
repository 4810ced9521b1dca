// What those who hear a page are told of a row: at the row and at its controls, and nothing of the page's own is overwritten.
import { expect, it } from 'vitest'
import { Described } from '../../lib/guard/drawing/described.ts'
import { documentOf } from '../support/page.ts'

function page(markup: string) {
  const document = documentOf(markup)
  const elements = [...document.querySelectorAll('[id]')]
  return { elements, heard: () => elements.map((element) => element.getAttribute('aria-description')) }
}

it('says it of every element, and another text in its place', () => {
  const { elements, heard } = page('<p id=row><a id=renew>Renew</a></p>')
  const described = new Described()
  described.say(elements, "Can't tell yet")
  expect(heard()).toEqual(["Can't tell yet", "Can't tell yet"])
  described.say(elements, 'This one')
  expect(heard()).toEqual(['This one', 'This one'])
})

it('takes back what it said of a control that is no more one of them', () => {
  const { elements, heard } = page('<p id=row><a id=old>Renew</a><a id=new>Renew</a></p>')
  const [row, old, other] = elements as [Element, Element, Element]
  const described = new Described()
  described.say([row, old], 'This one')
  described.say([row, other], 'This one')
  expect(heard()).toEqual(['This one', null, 'This one'])
  described.say([], '')
  expect(heard()).toEqual([null, null, null])
})

it.each(['Renews for a year', ''])('leaves what the page says itself: “%s”', (own) => {
  const { elements, heard } = page(`<p id=row><a id=renew aria-description="${own}">Renew</a></p>`)
  const described = new Described()
  described.say(elements, 'This one')
  expect(heard()).toEqual(['This one', own])
  described.say([], '')
  expect(heard()).toEqual([null, own])
})

it('a page that speaks up later is not overruled', () => {
  const { elements, heard } = page('<a id=renew>Renew</a>')
  const described = new Described()
  described.say(elements, "Can't tell yet")
  elements[0]?.setAttribute('aria-description', 'Renews for a year')
  described.say(elements, 'This one')
  described.say([], '')
  expect(heard()).toEqual(['Renews for a year'])
})
