// One reading of a frame with its verdicts, together with what the tab's other frames have reported.

import { MOST_NAMES_ON_PAGE } from '../../facts/limits.ts'
import { contextOf } from '../../judgement/business/page.ts'
import { type TargetVerdict, targetJudge } from '../../judgement/business/target.ts'
import type { BusinessMemory } from '../../model/business-memory.ts'
import type { BusinessReport } from '../../model/business-report.ts'
import { TARGET_LISTS } from '../../model/targets.ts'
import { generationOf, isNearTokens } from '../../portals/business/generation.ts'
import { readBusinessPortal } from '../../portals/business/read.ts'
import { asksOfHarm, speaksOfTokens } from '../../portals/business/unclear.ts'
import type { BusinessControl, BusinessPortalView, BusinessTarget } from '../../portals/business/view.ts'
import { isDangerousLabel } from '../../portals/business/vocabulary.ts'
import { DIALOG, labelsOf, PRESSABLE } from '../../portals/page/label.ts'
import { closest, holds } from '../../portals/page/tree.ts'
import { onlyOpens, pressedAt } from '../press/pressable.ts'
import { declines, declinesBeside, questionsAround } from '../press/question.ts'
import { isSealed } from '../press/sealed.ts'
import { Frames } from './frames.ts'
import { DownloadIntent } from './intent.ts'
import { NearTokens } from './near-tokens.ts'
import { PressedMenu } from './pressed-menu.ts'
import { nameBeside, nameByDialog } from './said.ts'

function namesIn(rows: BusinessTarget[], kind: BusinessTarget['kind'], without?: BusinessTarget): string[] {
  const wanted = rows.filter((row) => row.kind === kind && row !== without)
  return wanted.flatMap(({ name }) => (name.kind === 'one' ? name.name : [])).slice(0, MOST_NAMES_ON_PAGE)
}

/** True for what opens something or leads elsewhere, and speaks of no token where it is no tab: what comes of it is judged by itself. */
function leadsOn(element: Element): boolean {
  const control = pressedAt(element) ?? element
  return onlyOpens(control) && (control.matches('[role=tab]') || !labelsOf(control).some(speaksOfTokens))
}

export class BusinessReading {
  readonly frames = new Frames()
  view: BusinessPortalView
  readonly menu = new PressedMenu()
  /** The server for which Download Token went through. */
  readonly intent = new DownloadIntent()
  #nearTokens = new NearTokens()
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
    const generation = this.address === undefined ? undefined : generationOf(this.address)
    const { intent, menu } = this
    this.view = readBusinessPortal(this.#document, { pressedMenu: menu.element, begun: intent.by, generation })
    this.judge(memory)
    this.follow()
    this.menu.follow(this.view)
  }

  /** The address of the tab, where it is known. */
  get address(): string | undefined {
    return this.#isTop ? (this.#document.location?.href ?? '') : this.frames.address
  }

  /** What all frames show now may end what was begun. */
  follow(): void {
    this.intent.follow(this.whole, this.address)
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
    const { screen, rows, pane, contradicts, isDoubtful, account } = this.view
    return {
      frame: this.#frame,
      isTop: this.#isTop,
      ...(this.#isTop && { address: this.address }),
      screen,
      ...(pane && { pane: pane.name }),
      servers: namesIn(rows, 'server', pane),
      locations: namesIn(rows, 'location'),
      contradicts,
      isDoubtful,
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
      this.#judges = ({ kind, name, besides }) => {
        const contradicts = kind === 'server' && this.view.contradicts
        const verdict = judge[kind](name, contradicts)
        // To look through all that is known takes long: only a right one can be taken back.
        if (verdict.verdict !== 'this-one' || besides === undefined) return verdict
        return judge[kind](nameBeside(besides, name, this.#known(kind)), contradicts)
      }
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
  openIntent({ element, row }: Pick<BusinessControl, 'element' | 'row'>, now: number): void {
    this.intent.begin(row?.name ?? { kind: 'none' }, now, this.address, element)
  }

  /**
   * Judges what a control of a server acts on. A pane without a name proves nothing, whatever was pressed before; only where no
   * pane is shown at all, in no frame, the confirmation is about the server whose download was begun.
   */
  serverOf(
    { row, dialog }: { row?: BusinessControl['row'] | undefined; dialog?: BusinessControl['dialog'] | undefined },
    now: number,
  ): TargetVerdict | undefined {
    const { pane, contradicts } = this.whole
    const shown = row && row.name.kind !== 'none' ? row.name : (pane ?? row?.name ?? this.intent.nameAt(now))
    const known = dialog || row?.besides ? this.#known('server') : []
    const own = shown && nameBeside(row?.besides, shown, known)
    const name = dialog ? nameByDialog(dialog, own ?? { kind: 'none' }, known) : own
    if (!name) return undefined
    return targetJudge(contextOf(this.whole, this.#memory, 'server'))(name, contradicts || this.view.contradicts)
  }

  /** The names of this kind on the page and on record. */
  #known(kind: BusinessTarget['kind']): string[] {
    const list = TARGET_LISTS[kind]
    return [...this.whole[list], ...(this.#memory?.organisations ?? []).flatMap((one) => one[list])]
  }

  /** True where the page's wording is not on record and it may show servers or tokens. */
  get isNearTokens(): boolean {
    this.#near ??= this.#nearTokens.of(this.view, this.#document.body, this.address, this.#memory)
    return this.#near
  }

  /** True where only a harmless label says what something is: the page's words are not known, or no longer Apple's. */
  get isInDoubt(): boolean {
    return (this.view.isDoubtful || this.view.screen === 'translated') && this.isNearTokens
  }

  /** True where servers or tokens may be in front, whatever was read. */
  get #mayShowTokens(): boolean {
    const isShown = this.view.rows.length + this.view.unclear.length > 0
    return isShown || this.address === undefined || isNearTokens(this.address)
  }

  /** True where an element, or what is pressed with it, bears a dangerous label, whatever was read before. */
  saysDanger(element: Element): boolean {
    return [...new Set([element, closest(element, PRESSABLE) ?? element])].flatMap(labelsOf).some(isDangerousLabel)
  }

  /** True where a control of an unknown label may be the dangerous one, though the page's wording is on record. */
  isUnclear(element: Element, now: number): boolean {
    const { unclear, controls } = this.view
    const isIn = unclear.some((part) => holds(part, element))
    if (isIn && !leadsOn(element) && !declinesBeside(element, asksOfHarm)) return true
    const isAsked = !declines(element) && questionsAround(element, this.view.rows).some(asksOfHarm)
    if (this.#mayShowTokens && (isSealed(element) || isAsked)) return true
    const dialog = this.intent.isOpen(now) ? closest(element, DIALOG) : null
    const confirms = [...controls.values()].filter(({ action }) => action === 'confirm-server-token')
    return dialog !== null && !confirms.some((one) => holds(dialog, one.element))
  }
}
