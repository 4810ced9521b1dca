// Which screen is shown: each screen in every markup is read as itself, and as no other.
import { describe, expect, it } from 'vitest'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import type { Screen } from '../../lib/portals/push/view.ts'
import { documentOf } from '../support/page.ts'
import { ACCOUNT, AGREE, around, LOOKS, listPage, screensIn, subjectOf, UUID, viewOf } from './pages.ts'

const looks = Object.entries(LOOKS)
const [firstLook] = Object.values(LOOKS)
if (!firstLook) throw new Error('no markup')
const look = firstLook

describe('what sends the request', () => {
  const sending = (body: string) =>
    [...viewOf(around(look, `<h2>Renew Push Certificate</h2>${body}`)).controls.values()]
      .filter(({ action }) => action === 'upload')
      .map(({ element }) => element.textContent)

  it.each([
    ['says so', '<button>Upload</button>', ['Upload']],
    ['says so and more', '<button>Upload certificate</button>', ['Upload certificate']],
    [
      'is not what has more words beside it',
      '<a href="#">Click to upload or drag and drop</a><button>Upload</button>',
      ['Upload'],
    ],
    [
      'may be either of two with more words',
      '<a href="#">Upload file</a><button>Upload now</button>',
      ['Upload file', 'Upload now'],
    ],
    ['is not what lets a file be chosen', '<a href="#">Choose a file to upload</a><button>Submit</button>', []],
    ['may say Renew once more', '<button>Cancel</button><button>Renew</button>', ['Renew']],
    ['does not say Revoke', '<button>Revoke</button>', []],
  ])('%s', (_, body, expected) => {
    expect(sending(body)).toEqual(expected)
  })

  it('says Renew in a dialog over the list, where in the list that is another thing', () => {
    const dialog = '<dialog open><h2>Renew Push Certificate</h2><button>Renew</button></dialog>'
    const view = viewOf(`${listPage(look, [{}, {}])}${dialog}`)
    expect(view.screen).toBe('renew')
    const actions = [...view.controls.values()].map(({ action }) => action)
    expect(actions.filter((action) => action === 'upload')).toHaveLength(1)
    expect(actions.filter((action) => action === 'renew')).toHaveLength(2)
  })
})

describe('a page around a frame', () => {
  const frameWith = (inside: string, page = '<h1>Apple Push Certificates Portal</h1>'): Screen => {
    const document = documentOf(`${page}<iframe></iframe>`)
    const frame = document.querySelector('iframe')
    if (frame) Object.defineProperty(frame, 'contentDocument', { value: inside === '' ? null : documentOf(inside) })
    return readPushPortal(document).screen
  }

  it('shows nothing of its own where the frame says what it is', () => {
    expect(frameWith('<koshin-banner></koshin-banner>')).toBe('blank')
  })

  it('cannot be read where the frame says nothing, or nobody sees into it', () => {
    expect(frameWith('<p>Loading</p>')).toBe('unreadable')
    expect(frameWith('')).toBe('unreadable')
  })

  it('is what it shows itself, whatever is in the frame', () => {
    expect(frameWith('<koshin-banner></koshin-banner>', screensIn(look).list)).toBe('list')
    expect(frameWith('<koshin-banner></koshin-banner>', screensIn(look).unreadable)).toBe('unreadable')
  })
})

describe('a screen in a dialog over another one is the one in front', () => {
  const screens = screensIn(look)
  const over = (name: Screen, dialog: string): Screen =>
    viewOf(`${screens.list}${dialog.replace('…', screens[name])}`).screen

  it.each<Screen>(['terms', 'create', 'renew', 'confirmation'])('%s over the list', (name) => {
    for (const dialog of [
      '<dialog open>…</dialog>',
      '<div role="dialog"><p>…</p></div>',
      '<section aria-modal="true">…</section>',
      '<div popover>…</div>',
    ]) {
      expect(over(name, dialog), dialog).toBe(name)
    }
  })

  it('not where two stand in dialogs, nor beside a list without one, nor as a word of welcome', () => {
    expect(viewOf(`<dialog open>${screens.create}</dialog><dialog open>${screens.renew}</dialog>`).screen).toBe(
      'unreadable',
    )
    expect(over('renew', '<div>…</div>')).toBe('unreadable')
    expect(over('get-started', '<dialog open>…</dialog>')).toBe('unreadable')
  })
})

describe.each(looks)('in %s', (_, own) => {
  const screens = screensIn(own)
  const names = Object.keys(screens) as Screen[]

  it.each(names)('%s is read as itself', (name) => {
    expect(viewOf(screens[name]).screen).toBe(name)
  })

  it.each(names)('%s is hidden behind every other screen without being taken for it', (name) => {
    for (const hidden of names) {
      if (hidden === 'translated' || hidden === 'sign-in') continue
      const page = `${screens[name]}<div hidden>${screens[hidden]}</div>`
      const expected = name === 'blank' && hidden !== 'blank' ? 'unreadable' : name
      expect(viewOf(page).screen, `${name} over hidden ${hidden}`).toBe(expected)
    }
  })

  it('two screens at once are none', () => {
    const known: Screen[] = ['get-started', 'list', 'terms', 'create', 'renew', 'confirmation']
    for (const one of known) {
      for (const other of known) {
        const expected = one === other ? one : 'unreadable'
        expect(viewOf(screens[one] + screens[other]).screen, `${one} with ${other}`).toBe(expected)
      }
    }
  })

  it('reads the account on every signed-in screen, and none elsewhere', () => {
    for (const name of names) {
      const signedIn = name !== 'sign-in' && name !== 'blank'
      expect(viewOf(screens[name]).account, name).toBe(signedIn ? ACCOUNT : undefined)
    }
  })

  it('knows what every control does', () => {
    const actions = (name: Screen) => new Set([...viewOf(screens[name]).controls.values()].map(({ action }) => action))
    expect(actions('get-started')).toEqual(new Set(['create', 'other']))
    expect(actions('list')).toEqual(new Set(['renew', 'download', 'revoke', 'create', 'other']))
    expect(actions('terms')).toEqual(new Set(['accept', 'other']))
    expect(actions('create')).toEqual(new Set(['upload', 'other']))
    expect(actions('renew')).toEqual(new Set(['upload', 'other']))
    expect(actions('confirmation')).toEqual(new Set(['download', 'other']))
    expect(actions('unreadable')).toEqual(new Set(['renew', 'other']))
  })
})

describe('what proves no screen', () => {
  it.each([
    ['Get Started without its button', '<h1>Get Started</h1>'],
    ['a heading inside a sentence', '<p>See Certificates for Third-Party Servers for more</p>'],
    ['Terms of Use in the footer', '<a href="#">Terms of Use</a>'],
    ['Confirmation alone', '<h2>Confirmation</h2>'],
    ['a heading that only begins alike', '<h2>Certificates for Third-Party</h2>'],
    ['half of the line about the terms', '<p>I have read</p>'],
  ])('%s', (_, main) => {
    expect(viewOf(around(look, main)).screen).toBe('unreadable')
  })

  it('a hidden heading', () => {
    expect(viewOf(around(look, '<h2 style="display:none">Renew Push Certificate</h2>')).screen).toBe('unreadable')
  })
})

describe('a list that cannot be told apart', () => {
  it('is unreadable where no row can be made out', () => {
    const flat =
      '<div><i>Mobile Device Management</i><a href="#">Renew</a><i>Mobile Device Management</i><a href="#">Renew</a></div>'
    const { screen, rows } = viewOf(around(look, `<h2>Certificates for Third-Party Servers</h2>${flat}`))
    expect(screen).toBe('unreadable')
    expect(rows).toEqual([])
  })

  it.each([
    ['a date', '<td>Jun 1, 2027</td><td><button>Renovar</button></td>'],
    ['a subject', `<td>${subjectOf(UUID)}</td><td><button>Renovar</button></td>`],
  ])('is unreadable, not empty, where %s stands on it in other words than are known', (_, cells) => {
    const table = `<table><tr><td>Gerenciamento</td>${cells}</tr></table>`
    expect(viewOf(around(look, `<h2>Certificates for Third-Party Servers</h2>${table}`)).screen).toBe('unreadable')
  })

  it('is unreadable where Renew stands without any certificate', () => {
    expect(viewOf(around(look, '<h2>Certificates for Third-Party Servers</h2><a href="#">Renew</a>')).screen).toBe(
      'unreadable',
    )
  })

  it('is a list where it is empty', () => {
    expect(viewOf(listPage(look, [])).screen).toBe('list')
  })
})

describe('translation', () => {
  const list = listPage(look, [{}])
  it.each([
    ["Chrome's wrappers", list.replace('Active', '<font><font>有効</font></font>')],
    ["Edge's marker", list.replace('<h2>', '<h2 _msttexthash="12">')],
    ['Japanese in place of the words', '<h2>サードパーティサーバの証明書</h2><a href="#">更新</a>'],
  ])('is known by %s', (_, page) => {
    expect(viewOf(page).screen).toBe('translated')
  })

  it('is not suspected of a Japanese vendor', () => {
    expect(viewOf(listPage(look, [{ vendor: '株式会社アイキューブドシステムズ' }])).screen).toBe('list')
  })
})

describe('the sign-in', () => {
  it.each([
    ["Apple's frame", '<p>Please wait</p><iframe src="https://idmsa.apple.com/appleauth/auth"></iframe>'],
    ['a password field', '<p>Apple Account</p><input type="password">'],
    ['its button', '<p>Apple Account</p><button>Sign in</button>'],
  ])('is known by %s', (_, page) => {
    expect(viewOf(page).screen).toBe('sign-in')
  })

  it('is not shown to somebody who can sign out', () => {
    expect(viewOf(around(look, '<p>Something new</p><input type="password">')).screen).toBe('unreadable')
  })

  it('is not believed of a frame from elsewhere', () => {
    expect(viewOf('<p>Please wait</p><iframe src="https://idmsa.apple.com.example.org/"></iframe>').screen).toBe(
      'unreadable',
    )
  })
})

describe('what the portal refuses', () => {
  const refusing = (text: string) =>
    viewOf(around(look, `<h2>Renew Push Certificate</h2><p class="e">${text}</p><p>${AGREE.slice(2, 9)}</p>`)).refusal

  it.each([
    ['file-refused', 'You have uploaded an invalid file type. Supported file extensions are .txt, .rtf, .plist, .b64'],
    ['signature-refused', 'Certificate Signature Verification failed because the signature is invalid.'],
    ['signature-refused', 'Certificate Signature Verification failed because the signing certificate is expired.'],
    [undefined, 'Your session will end in five minutes.'],
  ])('%s', (expected, text) => {
    expect(refusing(text)).toBe(expected)
  })

  it('does not count while it is hidden', () => {
    expect(
      viewOf('<h2>Renew Push Certificate</h2><p hidden>You have uploaded an invalid file type.</p>').refusal,
    ).toBeUndefined()
  })
})
