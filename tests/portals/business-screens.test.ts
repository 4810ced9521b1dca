// Which screen of Apple Business or School Manager is shown: each reader says yes to its own, and no to every other one.
import { describe, expect, it } from 'vitest'
import { sightOf } from '../../lib/portals/business/read.ts'
import { SCREEN_READERS } from '../../lib/portals/business/screens.ts'
import { documentOf } from '../support/page.ts'
import { businessViewOf, everyPage } from './business-pages.ts'

const PAGES = everyPage()
const READERS = Object.entries(SCREEN_READERS)

describe('a screen is read as what it is', () => {
  it.each(PAGES)('%s', (_, screen, html) => {
    expect(businessViewOf(html).screen).toBe(screen)
  })
})

describe.each(PAGES)('on %s', (_, screen, html) => {
  const sight = sightOf(documentOf(html))
  it.each(READERS)(`the reader of %s says ${screen} or no`, (reader, says) => {
    expect(says(sight)).toBe(reader === screen)
  })
})

describe('a page that is no screen of tokens', () => {
  it.each([
    [
      'a list of devices',
      '<h1>Devices</h1><button>Download</button><button>Delete</button><p>A page of the portal</p>',
    ],
    ['a person', '<p>My Profile</p><p>taro@example.co.jp</p><button>Edit</button>'],
    ['a text about tokens', '<p>Devices</p><p>My Profile</p><p>How to download a token: read the guide.</p>'],
  ])('%s: nothing on it is dangerous', (_, html) => {
    const view = businessViewOf(html)
    expect(view.screen).toBe('other')
    expect([...view.controls.values()].filter(({ action }) => action !== 'other' && action !== 'go-on')).toEqual([])
  })

  it('an empty page and one still loading are blank', () => {
    for (const html of ['', '<div></div>', '<p>Loading…</p>']) expect(businessViewOf(html).screen).toBe('blank')
  })

  it('a password field is a sign-in, but not where the portal is around it', () => {
    expect(businessViewOf('<input type="password">').screen).toBe('sign-in')
    expect(businessViewOf('<p>Your MDM Servers</p><input type="password">').screen).toBe('server-list')
  })

  it("Edge's marker is a translation, too", () => {
    expect(businessViewOf('<p _msttexthash="1">サーバー</p>').screen).toBe('translated')
  })
})
