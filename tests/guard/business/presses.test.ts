// What becomes of presses on the business portal, on a page without a browser: judged with all that was pressed before.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useLightWindow } from '../window.ts'
import { dialog, LIST, OWN, Page, pane } from './page.ts'

useLightWindow()
beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 })
  return () => vi.useRealTimers()
})

describe('the right way', () => {
  it('goes through, is told once, and then a second download is held', () => {
    const page = new Page()
    page.show(LIST + pane(OWN))
    expect(page.press('Download Token')).toBeUndefined()
    page.show(LIST + pane(OWN) + dialog())
    expect(page.press('Download Server Token')).toBeUndefined()
    page.show(LIST + pane(OWN))
    expect(page.press('Download Token')).toBe('downloadedAlready')
    vi.advanceTimersByTime(60_000)
    expect(page.told).toHaveLength(1)
    expect(page.told[0]).toMatchObject({ type: 'token-download-pressed', name: OWN, isSure: true })
  })

  it('after a cancelled dialog the next try goes through, and nothing was downloaded', () => {
    const page = new Page()
    page.show(LIST + pane(OWN))
    page.press('Download Token')
    page.show(LIST + pane(OWN) + dialog())
    expect(page.press('Cancel')).toBeUndefined()
    page.show(LIST + pane(OWN))
    vi.advanceTimersByTime(60_000)
    expect(page.told).toEqual([])
    expect(page.press('Download Token')).toBeUndefined()
  })

  it('a dialog in place of the pane is about the server whose download was begun', () => {
    const page = new Page()
    page.show(pane(OWN))
    page.press('Download Token')
    page.show(dialog())
    expect(page.press('Download Server Token')).toBeUndefined()
  })
})

describe('a second press', () => {
  it('is held in the same moment, though no confirmation came and nobody has answered', () => {
    const page = new Page()
    page.show(LIST + pane(OWN))
    expect(page.press('Download Token')).toBeUndefined()
    expect(page.press('Download Token')).toBe('downloadedAlready')
    vi.advanceTimersByTime(2_000)
    expect(page.press('Download Token')).toBe('downloadedAlready')
    vi.advanceTimersByTime(60_000)
    expect(page.press('Download Token')).toBe('downloadedAlready')
    expect(page.told).toHaveLength(1)
  })

  it.each([pane(OWN), `<h2>${OWN}</h2><button>Download Token</button><button>Close</button>`])(
    'is held in a pane that is a dialog itself, too, and its download is told: %s',
    (inside) => {
      const page = new Page()
      page.show(`${LIST}<div role="dialog" aria-label="${OWN}">${inside}</div>`)
      expect(page.press('Download Token')).toBeUndefined()
      expect(page.press('Download Token')).toBe('downloadedAlready')
      vi.advanceTimersByTime(60_000)
      expect(page.told).toHaveLength(1)
    },
  )
})

describe('what was begun proves nothing', () => {
  const begun = (): Page => {
    const page = new Page()
    page.show(LIST + pane(OWN))
    page.press('Download Token')
    page.show(LIST + pane(OWN) + dialog())
    return page
  }

  it.each([
    ['for a nameless pane after Cancel', (page: Page) => page.press('Cancel')],
    ['for a nameless pane after another server was opened', (page: Page) => page.press('Jamf Pro')],
    ['for a nameless pane in front of it', () => undefined],
  ])('%s', (_, meanwhile) => {
    const page = begun()
    meanwhile(page)
    page.show(LIST + pane(''))
    expect(page.press('Download Token')).toBe('nameUnread')
    page.show(LIST + pane('') + dialog())
    expect(page.press('Download Server Token')).toBe('nameUnread')
  })

  it('for a confirmation long after Cancel, without any pane', () => {
    const page = begun()
    page.press('Cancel')
    page.show(LIST)
    page.show(dialog())
    expect(page.press('Download Server Token')).toBe('nameUnread')
  })
})

describe('a confirmation', () => {
  it.each([
    ['Download the token of “Jamf Pro”?', 'otherServer'],
    ['Download the token of “Somebody else”?', 'otherServer'],
    [`Download the token of “${OWN}”?`, undefined],
  ])('%s: %s', (says, reason) => {
    const page = new Page()
    page.show(LIST + pane(OWN))
    page.press('Download Token')
    page.show(LIST + pane(OWN) + dialog(`${says} This resets the existing token.`))
    expect(page.press('Download Server Token')).toBe(reason)
  })

  it('within another server’s part of the page is about that one', () => {
    const page = new Page()
    page.show(LIST + pane(OWN))
    page.press('Download Token')
    page.show(`${LIST}${pane(OWN)}<section><h2>Jamf Pro</h2>${dialog()}</section>`)
    expect(page.press('Download Server Token')).toBe('otherServer')
  })

  it('whose button is not known is held while a download is begun', () => {
    const page = new Page()
    page.show(LIST + pane(OWN))
    page.press('Download Token')
    page.show(`${LIST}${pane(OWN)}<div role="dialog"><p>Are you sure?</p><button>Go ahead</button></div>`)
    expect(page.press('Go ahead')).toBe('unknownControl')
  })
})

describe('a question that nobody has asked for by a known press', () => {
  const asked = (says: string, tag = 'div role="dialog"', name = 'Jamf Pro'): Page => {
    const page = new Page()
    page.show(`${LIST}${pane(name)}<${tag}><p>${says}</p><button>No</button><button>OK</button></${tag.split(' ')[0]}>`)
    return page
  }
  it.each(['div role="dialog"', 'dialog open', 'div style="position: fixed"'])('whether to delete, in a %s', (tag) => {
    for (const says of ['Delete Jamf Pro?', 'Jamf Proを削除しますか？']) {
      expect(asked(says, tag).press('OK')).toBe('unknownControl')
      expect(asked(says, tag).press('No')).toBeUndefined()
    }
  })
  it.each(['Do you want to stay signed in?', 'You can delete servers without devices.', '変更を保存しますか？'])(
    'about anything else: %s',
    (says) => expect(asked(says).press('OK')).toBeUndefined(),
  )
  it('beside the pane is none', () => {
    expect(asked('Need to delete it?', 'section', OWN).press('OK')).toBeUndefined()
  })
})

describe('where the wording is not on record', () => {
  const german = `<nav><button>Einstellungen</button><button>Abbrechen</button></nav><ul><li><button>${OWN}</button></li><li><button>Jamf Pro</button></li></ul>
    <div><h1>Jamf Pro</h1><button>Token laden</button><button>Löschen</button></div><p>Hier verwaltest du die Server deiner Organisation.</p>`
  it('what is not known is held near a recorded name, what is harmless is not', () => {
    const page = new Page()
    page.show(german)
    expect([page.press('Token laden'), page.press('Löschen'), page.press('Jamf Pro')]).toEqual([
      'language',
      'language',
      'language',
    ])
    expect([page.press('Abbrechen'), page.press('Einstellungen')]).toEqual([undefined, undefined])
  })
})
