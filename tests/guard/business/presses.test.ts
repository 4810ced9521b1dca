// What becomes of presses on the business portal, on a page without a browser: judged with all that was pressed before.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Downloads } from '../../../lib/guard/business/downloads.ts'
import { BusinessReading } from '../../../lib/guard/business/page-reading.ts'
import { type BusinessPressRules, businessPressRules } from '../../../lib/guard/business/presses.ts'
import { unknownAt } from '../../../lib/guard/press/target.ts'
import type { BusinessMemory } from '../../../lib/model/business-memory.ts'
import { documentOf } from '../../support/page.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()

const OWN = 'CLOMO MDM'
const MEMORY: BusinessMemory = {
  organisations: [{ id: 'own', name: 'Example Inc.', servers: [OWN], locations: ['本社'] }],
  currentId: 'own',
  serverToken: { consoleReady: true, uploaded: false },
}
const LIST = `<div><p>Your MDM Servers</p><button>${OWN}</button><button>Jamf Pro</button></div>`
const pane = (name: string) =>
  `<div><h1>${name}</h1><button>Show Devices</button><button>Download Token</button><button>Delete</button><p>MDM Server Information</p></div>`
const dialog = (says = 'This resets the existing token.') =>
  `<div role="dialog"><p>${says}</p><button>Cancel</button><button>Download Server Token</button></div>`

/** One page with its guard, as far as presses go. */
class Page {
  readonly document = documentOf('')
  readonly told: unknown[] = []
  readonly rules: BusinessPressRules
  #reading = new BusinessReading(this.document, true)
  #state: Parameters<typeof businessPressRules>[0]

  constructor() {
    const flush = (): void => this.#read()
    this.#state = {
      services: {
        now: () => Date.now(),
        tell: (message) => this.told.push(message),
        askAnew() {},
        keeping: { keep: () => undefined, forget: () => undefined },
        isTopFrame: true,
      },
      reading: this.#reading,
      watch: { flush, flushForPress: flush, readForPress: flush, draw() {}, refresh() {}, include() {} },
      downloads: new Downloads({ keep: () => undefined, forget: () => undefined }),
      memory: MEMORY,
      notice: undefined,
      show() {},
    }
    this.rules = businessPressRules(this.#state)
  }

  show(html: string): void {
    this.document.body.innerHTML = html
    this.#read()
  }

  #read(): void {
    this.#reading.update(this.#state.memory)
    if (this.#reading.view.screen === 'download-dialog') this.rules.onDialog()
  }

  /** Presses what bears this label, the last of several; gives why it was held, or nothing. */
  press(label: string): string | undefined {
    this.#read()
    const element = [...this.document.querySelectorAll('button')].findLast(({ textContent }) => textContent === label)
    if (!element) throw new Error(label)
    const pressed = this.#reading.view.controls.get(element) ?? unknownAt(element, false)
    const verdict = this.rules.judge(pressed)
    if (verdict.held) return verdict.reason
    const row = this.#reading.view.rows.find((one) => one.element === element)
    if (row) this.rules.onRowPressed?.(row)
    if (pressed.action !== 'unknown') {
      this.rules.onBegun?.(pressed, false)
      this.rules.onWhole?.(pressed, false)
    }
    return undefined
  }
}

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
  const asked = (says: string, tag = 'div role="dialog"'): Page => {
    const page = new Page()
    page.show(
      `${LIST}${pane('Jamf Pro')}<${tag}><p>${says}</p><button>No</button><button>OK</button></${tag.split(' ')[0]}>`,
    )
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
    expect(asked('Need to delete it?', 'section').press('OK')).toBeUndefined()
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
