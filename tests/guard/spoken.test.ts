// What the page itself says of what is pressed: a choice may say of what behind what it does.
import { describe, expect, it } from 'vitest'
import { spokenOn } from '../../lib/guard/press/spoken.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { actionOf } from '../../lib/portals/push/read.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()

/** What is spoken at what is marked `t`. */
function spokenAt(html: string): string | undefined {
  const element = documentOf(html).getElementById('t')
  if (!element) throw new Error('nothing is pressed')
  return spokenOn(wayOut(element), (label) => {
    const action = actionOf(label)
    return action === 'other' || action === 'download' ? undefined : action
  })?.action
}

const OF = 'certificate of i3Systems,Inc. that expires on May 4, 2027'

describe('a choice', () => {
  it.each([
    ['renew', `<ul role="listbox"><li role="option" id="t">Renew the ${OF}</li></ul>`],
    ['revoke', `<ul role="menu"><li role="menuitem" id="t">Revoke ${OF}</li></ul>`],
    ['revoke', `<div role="menuitemradio" id="t">Revoke ${OF}</div>`],
    ['renew', `<input id="t" aria-activedescendant="o"><p role="option" id="o">Renew the ${OF}</p>`],
  ])('says %s in its beginning: %s', (action, html) => expect(spokenAt(html)).toBe(action))
  it.each([
    `<ul role="listbox"><li role="option" id="t">Show the ${OF}</li></ul>`,
    `<p id="t">Renew the ${OF}</p>`,
    `<div role="option" id="t"><b>i3Systems,Inc.</b> ${OF} <i>Renew</i></div>`,
    `<li role="option" id="t">Go to the list of all certificates that were not renewed</li>`,
  ])('and nothing else does: %s', (html) => expect(spokenAt(html)).toBeUndefined())
})
