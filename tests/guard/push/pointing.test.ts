// At which row the hand is: told of rows, and of presses elsewhere that may make the page answer for another one.
import { describe, expect, it, vi } from 'vitest'
import { watchPointing } from '../../../lib/guard/push/pointing.ts'
import type { PushState } from '../../../lib/guard/push/state.ts'
import { wayOut } from '../../../lib/portals/page/tree.ts'
import { readPushPortal } from '../../../lib/portals/push/read.ts'
import { LOOKS, type Look, listPage } from '../../portals/pages.ts'
import { documentOf } from '../../support/page.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()

/** What the ties hear of an event on what is marked `t`, beside the list or in its first row: `row`, `elsewhere` or nothing. */
function heardOf(...told: Parameters<typeof gestureOf>): string | undefined {
  const [row, gesture] = gestureOf(...told) ?? []
  return gesture && (row === undefined ? 'elsewhere' : 'row')
}

/** The same, with how the hand is there. */
function gestureOf(html: string, type: string, key?: string, inside = false): [unknown, string] | undefined {
  const look = LOOKS['a table with links'] as Look
  const document = documentOf(
    listPage(look, [inside ? { inside: html } : {}, { date: 'Jun 1, 2027' }], inside ? '' : html),
  )
  const view = readPushPortal(document)
  const pointed = vi.fn()
  const listeners: [string, (event: Event) => void][] = []
  const state = {
    reading: { view, ties: { pointed } },
    watch: { flush() {}, pressedOn() {}, flushForPress() {} },
    services: { now: () => 0 },
  } as unknown as PushState
  watchPointing({ addEventListener: (...one) => void listeners.push(one as never) }, state)
  const target = document.getElementById('t')
  if (!target) throw new Error('nothing is pressed')
  const event = { type, key, composedPath: () => wayOut(target) } as unknown as Event
  for (const [name, listener] of listeners) if (name === type) listener(event)
  return pointed.mock.calls[0] as [unknown, string] | undefined
}
const dialog = (label: string) => `<div role="dialog"><p>Loading</p><button id="t">${label}</button></div>`

describe('the hand', () => {
  it.each(['Next', '›', 'Previous certificate', ''])('may have asked for another row by %s in a dialog', (label) => {
    expect(heardOf(dialog(label), 'click')).toBe('elsewhere')
    expect(heardOf(dialog(label), 'keydown', 'Enter')).toBe('elsewhere')
    expect(heardOf(dialog(label), 'pointerover')).toBeUndefined()
  })
  it.each(['Close', 'Cancel', '閉じる', 'Sign out'])('has asked for nothing by %s', (label) => {
    expect(heardOf(dialog(label), 'click')).toBeUndefined()
  })
  it.each([
    '<p id="t">Loading</p>',
    '<input id="t">',
    '<koshin-banner><button id="t">Read all</button></koshin-banner>',
  ])('has asked for nothing by %s', (html) => {
    expect(heardOf(html, 'click')).toBeUndefined()
  })
  it.each([
    ['<button id="t">i</button>', 'rest'],
    ['<button id="t" aria-expanded="false">i</button>', 'rest'],
    ['<button id="t" aria-haspopup="false">i</button>', 'rest'],
    ['<button id="t" aria-haspopup="dialog">i</button>', 'pass'],
    ['<button popovertarget="p"><svg id="t"></svg></button>', 'pass'],
    ['<details><summary id="t">Details</summary></details>', 'pass'],
  ])('on the way over %s only rests where that may ask for something', (html, gesture) => {
    for (const type of ['pointerover', 'focusin']) expect(gestureOf(html, type, undefined, true)?.[1]).toBe(gesture)
    expect(gestureOf(html, 'click', undefined, true)?.[1]).toBe('press')
  })
  it('may have turned to the next one by an arrow, wherever the focus is', () => {
    const i = '<button id="t">i</button>'
    for (const key of ['ArrowLeft', 'ArrowRight']) {
      expect(heardOf(i, 'keydown', key, true)).toBe('elsewhere')
      expect(heardOf(dialog('Close'), 'keydown', key)).toBe('elsewhere')
    }
    for (const key of ['ArrowDown', 'Tab', 'Escape', 'a']) expect(heardOf(i, 'keydown', key, true)).toBeUndefined()
    expect(heardOf(i, 'keydown', 'Enter', true)).toBe('row')
    expect(heardOf(i, 'click', undefined, true)).toBe('row')
  })
})
