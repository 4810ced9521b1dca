// A page of the business portal with its guard, as far as presses go; without a browser.
import { Downloads } from '../../../lib/guard/business/downloads.ts'
import { BusinessReading } from '../../../lib/guard/business/page-reading.ts'
import { type BusinessPressRules, businessPressRules } from '../../../lib/guard/business/presses.ts'
import { spokenOn } from '../../../lib/guard/press/spoken.ts'
import { pressedBy, unknownAt } from '../../../lib/guard/press/target.ts'
import type { BusinessMemory } from '../../../lib/model/business-memory.ts'
import { wayOut } from '../../../lib/portals/page/tree.ts'
import { documentOf } from '../../support/page.ts'

export const OWN = 'CLOMO MDM'
export const MEMORY: BusinessMemory = {
  organisations: [{ id: 'own', name: 'Example Inc.', servers: [OWN], locations: ['本社'] }],
  currentId: 'own',
  serverToken: { consoleReady: true, uploaded: false },
}
export const LIST = `<div><p>Your MDM Servers</p><button>${OWN}</button><button>Jamf Pro</button></div>`
export const pane = (name: string) =>
  `<div><h1>${name}</h1><button>Show Devices</button><button>Download Token</button><button>Delete</button><p>MDM Server Information</p></div>`
export const dialog = (says = 'This resets the existing token.') =>
  `<div role="dialog"><p>${says}</p><button>Cancel</button><button>Download Server Token</button></div>`

/** One page with its guard, as far as presses go. */
export class Page {
  readonly document = documentOf('')
  readonly told: unknown[] = []
  readonly rules: BusinessPressRules
  #reading = new BusinessReading(this.document, true)
  #state: Parameters<typeof businessPressRules>[0]

  /** With this on record. */
  constructor(memory: BusinessMemory = MEMORY) {
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
      watch: {
        flush,
        pressedOn() {},
        flushForPress: flush,
        readForPress: flush,
        draw() {},
        refresh() {},
        include() {},
      },
      downloads: new Downloads({ keep: () => undefined, forget: () => undefined }),
      memory,
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

  /** Presses this element as a hand would; gives why it was held, or nothing. */
  pressAt(element: Element): string | undefined {
    this.#read()
    const path = wayOut(element)
    const { dangerIn, isDangerous, isHarmless, isDoubtful, judge } = this.rules
    const sight = { spoken: spokenOn(path, dangerIn), isDangerous, isHarmless, isDoubtful: isDoubtful(element) }
    const pressed = pressedBy(element, path, this.#reading.view, sight)
    const verdict = pressed && judge(pressed)
    return verdict?.held ? verdict.reason : undefined
  }
}
