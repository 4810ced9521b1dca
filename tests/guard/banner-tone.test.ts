// The tone of what the banner says: what warns is never said in the colour of what is proven.
import { describe, expect, it } from 'vitest'
import { type Notice, type Tone, toneOf } from '../../lib/guard/drawing/contents.ts'

const CALM: Notice = { text: 'Please click again.', tone: 'calm' }
const WARNING: Notice = { text: 'Do not upload this file to your console.', tone: 'warning' }

describe.each<Tone>(['good', 'calm', 'warning'])('on a page that is %s', (page) => {
  it('what is not to be done warns', () => expect(toneOf(page, WARNING)).toBe('warning'))
  it('what is only told leaves the tone of the page', () => expect(toneOf(page, CALM)).toBe(page))
  it("without a notice it is the page's own", () => expect(toneOf(page, undefined)).toBe(page))
})
