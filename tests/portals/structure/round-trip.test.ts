// A page that was saved is read as the page itself: every screen of the portals, in every markup that the tests know.
import { describe, expect, it } from 'vitest'
import type { Surroundings } from '../../../lib/portals/structure/capture.ts'
import { type Reading, readingOf, readingOfFrame } from '../../practice/fixtures/reading.ts'
import { documentOf } from '../../support/page.ts'
import { everyPage } from '../business-pages.ts'
import { around, LOOKS, listPage, OTHER_UUID, screensIn, subjectOf, UUID } from '../pages.ts'
import { saved, savedText } from './saving.ts'

const PUSH = 'https://identity.apple.com/pushcert/'

/** The same reading, every value of it numbered as it is met: a saved page has none of them, but as many different ones. */
function withoutValues(reading: Reading): unknown {
  const numbers = new Map<string, number>()
  const numbered = (value: string | undefined): string | undefined => {
    if (value === undefined || ['none', 'several', 'contradiction'].includes(value)) return value
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return `#${number}`
  }
  const text = JSON.stringify(reading, (key, value) =>
    typeof value === 'string' && ['vendor', 'date', 'subject', 'account', 'name', 'pane'].includes(key)
      ? numbered(value)
      : value,
  )
  return JSON.parse(text)
}

function expectSame(page: Document, address: string, surroundings: Partial<Surroundings> = {}): Reading {
  const before = page.documentElement.outerHTML
  const [frame] = saved(page, { address, ...surroundings }).frames
  if (!frame) throw new Error('no frame')
  expect(page.documentElement.outerHTML).toBe(before)
  const reading = readingOf(page, address)
  expect(withoutValues(readingOfFrame(frame))).toEqual(withoutValues(reading))
  return reading
}

describe.each(Object.entries(LOOKS))('the push portal, %s', (_, look) => {
  it.each(Object.entries(screensIn(look)))('%s', (screen, html) => {
    expect(expectSame(documentOf(html), PUSH).screen).toBe(screen)
  })

  it('a list with details, one of them broken over elements', () => {
    const html = listPage(look, [
      { inside: subjectOf(UUID) },
      {
        vendor: 'Meraki Inc.',
        date: 'Jun 1, 2027',
        status: 'Expired',
        inside: subjectOf(OTHER_UUID).replaceAll('-', '<wbr>-<b></b>'),
      },
      { service: 'server.example.com - apns:com.apple.mail', vendor: '株式会社サンプル' },
    ])
    expectSame(documentOf(html), PUSH)
  })

  it('a page that nobody knows, with words that are dangerous', () => {
    const html = around(
      look,
      `${look.heading('Your push credentials')}${look.text('2 credentials')}${look.button('Renew now')}${look.button('Get rid of it')}`,
    )
    expect(expectSame(documentOf(html), PUSH).screen).toBe('unreadable')
  })

  it('in web components', () => {
    const html = `<x-part><template shadowrootmode="open">${listPage(look, [{}, { vendor: 'Meraki Inc.' }])}</template></x-part>`
    expect(expectSame(documentOf(html), PUSH)).toMatchObject({ screen: 'list', shadowRoots: 1 })
  })
})

describe('Apple Business', () => {
  it.each(everyPage())('%s', (_, screen, html) => {
    const routes = ['#main/settings', '#/main/preferences/myprofile', 'main/activity']
    for (const route of routes) expectSame(documentOf(html), `https://business.apple.com/${route}`)
    expect(expectSame(documentOf(html), 'https://business.apple.com/').screen).toBe(screen)
  })
})

it('a second time the same page is saved as the same text', () => {
  const page = documentOf(
    listPage(LOOKS['a table with links'] as (typeof LOOKS)[string], [{}, { vendor: 'Meraki Inc.' }]),
  )
  expect(savedText(page)).toBe(savedText(page))
})
