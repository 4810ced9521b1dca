// No value of a page survives in what is saved of it, wherever on the page it stood and however it was written.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readStructure } from '../../../lib/portals/structure/read.ts'
import { documentOf } from '../../support/page.ts'
import { AGREE, LOOKS, listPage, subjectOf, UUID } from '../pages.ts'
import { savedText } from './saving.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const hex = (text: string): string => Buffer.from(text).toString('hex')
const backwards = (text: string): string => [...text].reverse().join('')
const component = (inside: string): string => `<x-one><template shadowrootmode="open">${inside}</template></x-one>`
const spans = (parts: string[]): string => parts.map((part) => `<span>${escaped(part)}</span>`).join('')
const pieces = (text: string, length: number): string[] => text.match(new RegExp(`[\\s\\S]{1,${length}}`, 'gu')) ?? []

/** Where and how a value may stand on a page, as it is. */
const PLAIN: Record<string, (value: string) => string> = {
  'a text': (value) => `<p>${escaped(value)}</p>`,
  'a heading': (value) => `<h2>${escaped(value)}</h2>`,
  'a cell': (value) => `<table><tr><td>Vendor</td><td>${escaped(value)}</td></tr></table>`,
  'the label of a button': (value) => `<button>${escaped(value)}</button>`,
  'a link': (value) => `<a href="#">${escaped(value)}</a>`,
  'within a sentence': (value) => `<p>Renew ${escaped(value)} until then</p>`,
  'behind a known label': (value) => `<p>Download Token: ${escaped(value)}</p>`,
  'between known words': (value) => `<p>Create ${escaped(value)} Upload</p>`,
  'a title': (value) => `<p title="${escaped(value)}">x</p>`,
  'an aria-label': (value) => `<button aria-label="${escaped(value)}"></button>`,
  'an alternative text': (value) => `<img alt="${escaped(value)}">`,
  'a placeholder': (value) => `<input placeholder="${escaped(value)}">`,
  'what was typed': (value) => `<input value="${escaped(value)}">`,
  'what was typed into several lines': (value) => `<textarea>${escaped(value)}</textarea>`,
  'a choice': (value) => `<select><option value="${escaped(value)}">${escaped(value)}</option></select>`,
  'a suggestion': (value) =>
    `<datalist><option value="${escaped(value)}" label="${escaped(value)}"></option></datalist>`,
  'a hidden field': (value) => `<input type="hidden" name="${escaped(value)}" value="${escaped(value)}">`,
  'the label of an old button': (value) => `<input type="submit" value="${escaped(value)}">`,
  'a data attribute': (value) => `<p data-name="${escaped(value)}">x</p>`,
  'a class, an id, a name': (value) =>
    `<p class="${escaped(value)}" id="${escaped(value)}" name="${escaped(value)}">x</p>`,
  'an id that is referred to': (value) => `<p id="${hex(value)}">x</p><b aria-labelledby="${hex(value)}"></b>`,
  'an address': (value) =>
    `<a href="https://example.com/${encodeURIComponent(value)}?q=${encodeURIComponent(value)}">x</a>`,
  'the address of a picture': (value) => `<img src="/p/${encodeURIComponent(value)}.png">`,
  'the address of a frame': (value) =>
    `<iframe src="https://business.apple.com/${encodeURIComponent(value)}"></iframe>`,
  'a frame written on the spot': (value) => `<iframe srcdoc="${escaped(`<p>${escaped(value)}</p>`)}"></iframe>`,
  'a comment': (value) => `<p>x<!-- ${value.replaceAll('--', '')} --></p>`,
  'a script': (value) => `<script type="application/json">${JSON.stringify({ value })}</script>`,
  'a style': (value) => `<style>p::after { content: ${JSON.stringify(value)} }</style>`,
  'a style of its own': (value) => `<p style="--name: '${escaped(value)}'">x</p>`,
  'what is not shown': (value) => `<p hidden>${escaped(value)}</p><div style="display:none">${escaped(value)}</div>`,
  'a shadow root': (value) => component(`<p title="${escaped(value)}">${escaped(value)}</p>`),
  'a shadow root in another': (value) => component(component(`<b>${escaped(value)}</b>`)),
  'what is put into a slot': (value) =>
    `<x-one><template shadowrootmode="open"><slot name="s"></slot></template><i slot="s">${escaped(value)}</i></x-one>`,
  'letter by letter': (value) => spans([...value]),
  'in pieces of three': (value) => spans(pieces(value, 3)),
  'word by word': (value) => spans(value.split(/(?<= )/)),
  'over several lines': (value) => `<p>${pieces(value, 5).map(escaped).join('<br>')}</p>`,
  'in pieces with comments': (value) => `<p>${pieces(value, 2).map(escaped).join('<!-- -->')}</p>`,
  'an editable text': (value) => `<div contenteditable>${escaped(value)}</div>`,
  'a drawing': (value) => `<svg><title>${escaped(value)}</title><text>${escaped(value)}</text></svg>`,
  'a template': (value) => `<template><p>${escaped(value)}</p></template><noscript>${escaped(value)}</noscript>`,
  'a description': (value) => `<dl><dt>Serial Number</dt><dd>${escaped(value)}</dd></dl>`,
  'a subject’s other fields': (value) => `<p>C=JP, O=${escaped(value)}, OU=${escaped(value)}, ${subjectOf(UUID)}</p>`,
  'role, language and type': (value) =>
    `<p role="${escaped(value)}" lang="${escaped(value)}" dir="${escaped(value)}"><input type="${escaped(value)}"></p>`,
  'an attribute that nobody knows': (value) =>
    `<p x-owner="${escaped(value)}" aria-description="${escaped(value)}">x</p>`,
}

/** The same, written otherwise: its shape is that of what it was written as. */
const ENCODED: Record<string, (value: string) => string> = {
  'in base64': (value) => `<p>${base64(value)}</p><p title="${base64(value)}">x</p>`,
  'in hexadecimal': (value) => `<p>${hex(value)}</p>`,
  'as in an address': (value) => `<p>${escaped(encodeURIComponent(value))}</p>`,
  backwards: (value) => `<p>${escaped(backwards(value))}</p>`,
  'in capitals': (value) => `<p>${escaped(value.toUpperCase())}</p>`,
  'full-width': (value) =>
    `<p>${escaped(value.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)))}</p>`,
  'with invisible letters in it': (value) => `<p>${escaped([...value].join('\u200b'))}</p>`,
  'with soft hyphens in it': (value) => `<p>${escaped([...value].join('\u00ad'))}</p>`,
  'as numbers': (value) => `<p>${[...value].map((one) => one.codePointAt(0)).join(' ')}</p>`,
  'in invisible letters': (value) =>
    `<p>x${[...hex(value)].map((one) => String.fromCodePoint(0xe0000 + one.charCodeAt(0))).join('')}</p>`,
  'as the name of an element': (value) => `<x-${hex(value)}>x</x-${hex(value)}>`,
  'as the name of an attribute': (value) => `<p data-${hex(value)}="1" aria-${hex(value)}="1">x</p>`,
  'as JSON in a text': (value) => `<p>${escaped(JSON.stringify({ name: value, nested: [{ value }] }))}</p>`,
}

const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values)
const letters = (set: string, minLength: number, maxLength = minLength) =>
  fc.array(fc.constantFrom(...set), { minLength, maxLength }).map((all) => all.join(''))
const LATIN = 'ghjkmnpqrstvwyz'
const word = fc.tuple(letters(LATIN.toUpperCase(), 1), letters(LATIN, 4, 8)).map((parts) => parts.join(''))
const HEX = '0123456789abcdef'
const groups = (lengths: number[]) =>
  fc.tuple(...lengths.map((length) => letters(HEX, length))).map((all) => all.join('-'))

const HAN = '株式会社東京大阪情報部山田太郎佐藤花子'
const KANA = 'サンプルヤマダタロウ'
const day = fc
  .tuple(oneOf('Apr', 'May', 'Jun'), fc.integer({ min: 10, max: 28 }), fc.integer({ min: 2021, max: 2039 }))
  .map(([month, date, year]) => `${month} ${date}, ${year}`)

/** Another value of the same shape: each of its letters is the next one of its kind. */
function next(value: string): string {
  const sets = /External|^[0-9a-f]{16}$/.test(value)
    ? ['123456789', 'abcdef']
    : [LATIN, LATIN.toUpperCase(), '123456789', HAN, KANA]
  return value.replace(/(?<!External[^-]*)(?:com\.apple\.mgmt\.External\.)?|./gsu, (one) => {
    const set = one.length === 1 ? sets.find((all) => all.includes(one)) : undefined
    return set?.[(set.indexOf(one) + 1) % set.length] ?? one
  })
}
const withNext = (values: fc.Arbitrary<string>) => values.map((value): [string, string] => [value, next(value)])

/** Values as they stand on these pages, each with another one of the same shape. */
const VALUES = fc.oneof(
  withNext(fc.tuple(word, word).map((all) => all.join(' '))),
  withNext(letters(HAN, 5, 12)),
  withNext(letters(KANA, 5, 12)),
  withNext(fc.tuple(letters(LATIN, 4, 9), letters(LATIN, 5, 9)).map(([name, host]) => `${name}@${host}.co.jp`)),
  withNext(groups([8, 4, 4, 4, 12]).map((uuid) => `com.apple.mgmt.External.${uuid}`)),
  withNext(fc.tuple(letters(HEX, 15), letters('123456789', 1)).map((all) => all.join(''))),
  withNext(letters('GHJKLMNPQRTVWXY123456789', 12)),
  withNext(letters('3456789', 9).map((digits) => `+81 ${digits}`)),
  withNext(fc.tuple(fc.integer({ min: 2021, max: 2039 }), oneOf('11', '12')).map((all) => `${all.join('/')}/27`)),
  fc.tuple(day, day),
)

const pageWith = (part: string): string =>
  listPage(
    LOOKS['nested divs with input buttons'] as (typeof LOOKS)[string],
    [{ inside: subjectOf(UUID) }],
    `${part}<p>${AGREE}</p>`,
  )
const save = (part: string): string => savedText(documentOf(pageWith(part)))

/** What of a value would tell it: it without Apple's own part, in several ways of writing. */
function tellTale(value: string): string[] {
  const own = value.replace('com.apple.mgmt.External.', '')
  const parts = own.split(/[\s@.]+/).filter((part) => part.length >= 5 && !/^0+$/.test(part))
  const all = [own, ...parts, base64(value), hex(value), backwards(own), encodeURIComponent(own)]
  return all.filter((text) => text.length >= 5).map((text) => text.toLowerCase())
}

/** What is saved of a page on which nothing is planted. */
const NOTHING = save('<p></p>').toLowerCase()

/** Throws where something of a value is still to be found, or where the text is made of other things than a saved page may be. */
function expectNothingOf(value: string, text: string): void {
  const lower = text.toLowerCase()
  expect(tellTale(value).filter((one) => lower.includes(one) && !NOTHING.includes(one))).toEqual([])
  readStructure(text)
}

it.each(Object.entries(PLAIN))(
  '%s: nothing survives, and another value of the same shape gives the same text',
  (_, plant) => {
    fc.assert(
      fc.property(VALUES, ([value, other]) => {
        const text = save(plant(value))
        expectNothingOf(value, text)
        expect(save(plant(other))).toBe(text)
      }),
      { numRuns: 6 },
    )
  },
)

it.each(Object.entries(ENCODED))('%s: nothing survives', (_, plant) => {
  fc.assert(
    fc.property(VALUES, ([value]) => expectNothingOf(value, save(plant(value)))),
    { numRuns: 6 },
  )
})

it('there are more than thirty ways', () => {
  expect(Object.keys({ ...PLAIN, ...ENCODED }).length).toBeGreaterThan(50)
})

it('the search would find a value', () => {
  const value = 'Gwhtk Zmnpq'
  expect(tellTale(value).some((one) => `<p title="${base64(value)}">`.toLowerCase().includes(one))).toBe(true)
  expect(tellTale(value).some((one) => 'x gwhtk y'.includes(one))).toBe(true)
})
