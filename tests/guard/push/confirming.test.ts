// The question behind Renew: its answer is about the proven row only right behind the press, and only where nothing else is named.
import { describe, expect, it } from 'vitest'
import { Confirming } from '../../../lib/guard/push/confirming.ts'
import { LOOKS, type Look, listPage, OTHER_UUID, rowAt, subjectOf, TOPIC, UUID, viewOf } from '../../portals/pages.ts'
import { documentOf } from '../../support/page.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()

function askedBehind(presses: number, body: string, topic: string | undefined = TOPIC): string | undefined {
  let current = 7
  const confirming = new Confirming(() => current)
  confirming.renewed(topic)
  current += presses
  const element = documentOf(body).getElementById('t')
  if (!element) throw new Error('nothing is pressed')
  return confirming.topicAt(element)
}
const question = (says: string, tag = 'dialog open') =>
  `<${tag}><p>${says}</p><button id="t">Renew</button></${tag.split(' ')[0]}>`

describe('a Renew without a row', () => {
  it.each([
    question('Renew this certificate?'),
    question('Are you sure?', 'div role="alertdialog"'),
    question(subjectOf(UUID)),
  ])('is about the row right behind its Renew: %s', (body) => {
    expect(askedBehind(1, body)).toBe(TOPIC)
  })

  it('is about nothing later, or within the same press', () => {
    const body = question('Renew this certificate?')
    expect(askedBehind(0, body)).toBeUndefined()
    expect(askedBehind(2, body)).toBeUndefined()
  })

  it.each([
    question(subjectOf(OTHER_UUID)),
    question(`${subjectOf(UUID)} ${subjectOf(OTHER_UUID)}`),
    question('Renew this certificate?', 'section'),
    // Another row's menu may open without a press.
    question('Renew', 'div popover'),
    question('Renew', 'div role="menu"'),
  ])('is about nothing known: %s', (body) => {
    expect(askedBehind(1, body)).toBeUndefined()
  })

  it.each([
    ['Renew the certificate of i3Systems,Inc. that expires Jun 1, 2027?', true],
    ['Renew the certificate of Meraki Inc.?', false],
    ['Renew the certificate that expires Jul 9, 2027?', false],
    ['Renew that of i3Systems,Inc., which expires May 4, 2027?', false],
    ['Renew it? The new one will expire Nov 30, 2027.', true],
    ['Renew at i3Systems?', true],
  ])('names the row that was pressed, or another one: %s', (says, isOwn) => {
    const view = viewOf(
      listPage(LOOKS['a table with links'] as Look, [
        { date: 'Jun 1, 2027' },
        { date: 'May 4, 2027' },
        { vendor: 'Meraki Inc.', date: 'Jul 9, 2027' },
        { vendor: 'i3Systems', date: 'Jun 1, 2027' },
      ]),
    )
    let current = 1
    const confirming = new Confirming(() => current)
    confirming.renewed(TOPIC, rowAt(view, 0), view.rows)
    current = 2
    const element = documentOf(question(says)).getElementById('t') as Element
    expect(confirming.topicAt(element)).toBe(isOwn ? TOPIC : undefined)
  })

  it('is about the row that was pressed where no vendor is read', () => {
    const all = viewOf(
      listPage(LOOKS['a table with links'] as Look, [{ date: 'Jun 1, 2027' }, { date: 'May 4, 2027' }]),
    )
    const [row, ...others] = all.rows.map(({ vendor: _, ...one }) => one)
    let current = 1
    const confirming = new Confirming(() => current)
    confirming.renewed(TOPIC, row, [...(row ? [row] : []), ...others])
    current = 2
    const asked = (says: string) => confirming.topicAt(documentOf(question(says)).getElementById('t') as Element)
    expect(asked('Renew this certificate?')).toBe(TOPIC)
    expect(asked('Renew that of May 4, 2027?')).toBeUndefined()
  })

  it('is about nothing where the row was not proven', () => {
    let current = 1
    const confirming = new Confirming(() => current)
    confirming.renewed(TOPIC)
    confirming.renewed(undefined)
    current = 2
    const element = documentOf(question('Renew?')).getElementById('t') as Element
    expect(confirming.topicAt(element)).toBeUndefined()
  })
})
