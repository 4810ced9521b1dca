// One reading of a frame with its verdicts, together with what the tab's other frames have reported.

import { isAmongNames } from '../../facts/names.ts'
import { contextOf } from '../../judgement/business/page.ts'
import { currentBusiness, namesOf, type TargetVerdict, targetJudge } from '../../judgement/business/target.ts'
import type { BusinessMemory } from '../../model/business-memory.ts'
import type { BusinessReport } from '../../model/business-report.ts'
import { isNearTokens } from '../../portals/business/generation.ts'
import { nameTexts } from '../../portals/business/names.ts'
import { readBusinessPortal } from '../../portals/business/read.ts'
import type { BusinessPortalView, BusinessTarget, NameReading } from '../../portals/business/view.ts'
import { Frames } from './frames.ts'

/** A pressed Download Token says for so many milliseconds what the dialog after it is about. */
const INTENT_LASTS = 10 * 60 * 1000
/** No more names than this are told to other frames. */
const MOST_NAMES = 2_000

function namesIn(rows: BusinessTarget[], kind: BusinessTarget['kind'], without?: BusinessTarget): string[] {
  const names: string[] = []
  for (const row of rows) if (row.kind === kind && row !== without && row.name.kind === 'one') names.push(row.name.name)
  return names.slice(0, MOST_NAMES)
}

export class BusinessReading {
  readonly frames = new Frames()
  view: BusinessPortalView
  /** The actions menu that was pressed last. */
  pressedMenu: Element | undefined
  /** The server for which Download Token went through. */
  #intent: { name: NameReading; at: number } | undefined
  #document: Document
  #isTop: boolean
  #frame: string = crypto.randomUUID()
  #judges: ((target: BusinessTarget) => TargetVerdict) | undefined
  #verdicts = new Map<BusinessTarget, TargetVerdict>()
  #memory: BusinessMemory | undefined
  #near: boolean | undefined
  #report: BusinessReport | undefined

  constructor(document: Document, isTop: boolean) {
    this.#document = document
    this.#isTop = isTop
    this.view = readBusinessPortal(document)
  }

  update(memory: BusinessMemory | undefined): void {
    if (this.pressedMenu && !this.pressedMenu.isConnected) this.pressedMenu = undefined
    this.view = readBusinessPortal(this.#document, this.pressedMenu)
    this.judge(memory)
  }

  /** Judges the same page again, for another memory or after another frame has spoken. */
  judge(memory: BusinessMemory | undefined): void {
    this.#memory = memory
    this.#judges = undefined
    this.#verdicts = new Map()
    this.#near = undefined
    this.#report = undefined
  }

  get report(): BusinessReport {
    this.#report ??= this.#tell()
    return this.#report
  }

  #tell(): BusinessReport {
    const { screen, rows, pane, contradicts, account } = this.view
    const title = pane && rows.at(-1) === pane ? pane : rows.find((row) => row === pane)
    return {
      frame: this.#frame,
      isTop: this.#isTop,
      ...(this.#isTop && { address: this.#document.location?.href ?? '' }),
      screen,
      ...(pane && { pane: pane.name }),
      servers: namesIn(rows, 'server', title),
      locations: namesIn(rows, 'location'),
      contradicts,
      ...(account !== undefined && { account }),
    }
  }

  /** What all frames together show: the most telling frame's report. */
  get whole(): BusinessReport {
    return this.frames.whole(this.report)
  }

  #judge(target: BusinessTarget): TargetVerdict {
    if (!this.#judges) {
      const { whole } = this
      const judge = {
        server: targetJudge(contextOf(whole, this.#memory, 'server')),
        location: targetJudge(contextOf(whole, this.#memory, 'location')),
      }
      this.#judges = ({ kind, name }) => judge[kind](name, kind === 'server' && this.view.contradicts)
    }
    return this.#judges(target)
  }

  verdictOf(target: BusinessTarget): TargetVerdict {
    let verdict = this.#verdicts.get(target)
    if (!verdict) {
      verdict = this.#judge(target)
      this.#verdicts.set(target, verdict)
    }
    return verdict
  }

  /** Download Token went through for this server; what comes next is about it. */
  openIntent(target: BusinessTarget | undefined, now: number): void {
    this.#intent = { name: target?.name ?? { kind: 'none' }, at: now }
  }

  /** The server that a control without a pane of its own acts on: another frame's pane, else the one pressed before. */
  verdictElsewhere(now: number): TargetVerdict | undefined {
    const { pane } = this.whole
    const intent = this.#intent && now - this.#intent.at < INTENT_LASTS ? this.#intent.name : undefined
    const name = pane?.kind === 'one' ? pane : (intent ?? pane)
    if (!name) return undefined
    return targetJudge(contextOf(this.whole, this.#memory, 'server'))(name, this.whole.contradicts)
  }

  /** True where the page's words are not known and it may show servers or tokens: by its route or a recorded name on it. */
  get isNearTokens(): boolean {
    this.#near ??= this.#looksNear()
    return this.#near
  }

  #looksNear(): boolean {
    const { screen, controls } = this.view
    if (screen !== 'unknown-language' && screen !== 'translated') return false
    const address = this.#isTop ? this.report.address : this.frames.address
    if (address !== undefined && isNearTokens(address)) return true
    if ([...controls.values()].some(({ action }) => action !== 'other')) return true
    const current = currentBusiness(this.#memory)
    const recorded = [...namesOf(current, 'server'), ...namesOf(current, 'location')]
    const { body } = this.#document
    return recorded.length > 0 && body !== null && nameTexts(body).some(({ text }) => isAmongNames(text, recorded))
  }
}
