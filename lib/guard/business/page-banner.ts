// Keeps the banner of the tab in step with all its frames: the verdict, the facts to compare with, and what it offers to do.

import { i18n } from '#i18n'
import { sameAccount } from '../../facts/account.ts'
import { writeList } from '../../facts/list.ts'
import { distinctNames } from '../../facts/names.ts'
import { type BusinessPageVerdict, contextOf, isCarried, judgeBusinessPage } from '../../judgement/business/page.ts'
import { currentBusiness, isMissing, namesOf } from '../../judgement/business/target.ts'
import type { BusinessReport } from '../../model/business-report.ts'
import { Banner } from '../drawing/banner.ts'
import type { Offer } from '../drawing/contents.ts'
import { Arriving } from '../watching/arriving.ts'
import { words } from '../words.ts'
import { type Askable, askMine, showComparison } from './dialog.ts'
import { businessValues, pageSays } from './page-words.ts'
import type { BusinessGuardState } from './state.ts'
import { sayConsoleReady, sayMine } from './user-says.ts'

/** Milliseconds that a pane is given to show its name before it is said to have none. */
const ARRIVAL = 1_500
/** What may be no more than that. */
const MAY_PASS = new Set<BusinessPageVerdict['message']>(['nameUnread', 'language'])

export class BusinessBanner {
  #banner = new Banner()
  #state: BusinessGuardState
  #arriving: Arriving

  constructor(state: BusinessGuardState) {
    this.#state = state
    this.#arriving = new Arriving(ARRIVAL, state.watch.refresh)
  }

  show(): void {
    const { services, reading, memory, watch } = this.#state
    if (!services.isTopFrame) return
    const now = services.now()
    const silentIn = reading.frames.silentIn(document, reading.report, now)
    if (silentIn !== undefined && silentIn > 0) watch.refresh(silentIn)
    const report = reading.whole
    const { isNearTokens } = reading
    const verdict = judgeBusinessPage({ report, memory, isFrameSilent: silentIn === 0, isNearTokens })
    if (!verdict) this.#banner.hide()
    else if (!this.#arriving.isOnly(MAY_PASS.has(verdict.message), now)) this.#draw(verdict, report)
  }

  #draw(verdict: BusinessPageVerdict, report: BusinessReport): void {
    const { memory, reading, notice } = this.#state
    const carried = isCarried(memory?.serverToken) && verdict.message !== 'notUploaded'
    this.#banner.show({
      verdict,
      words: pageSays(verdict, memory, reading.address),
      facts: this.#facts(report),
      notice:
        notice ??
        (carried ? { text: words('business.carried', businessValues(memory, {})), tone: 'warning' } : undefined),
      buttons: this.#buttons(verdict, report),
    })
  }

  #facts({ account }: BusinessReport): { label: string; value: string }[] {
    const current = currentBusiness(this.#state.memory)
    if (!current) return []
    const list = (label: string, values: readonly string[]) =>
      values.length > 0 ? [{ label, value: writeList(values, i18n.t('app.languageTag')) }] : []
    const isOther = account !== undefined && !sameAccount(account, current.account)
    return [
      { label: i18n.t('banner.facts.organisation'), value: current.name },
      ...list(i18n.t('business.facts.servers'), current.servers),
      ...list(i18n.t('business.facts.locations'), current.locations),
      ...list(i18n.t('banner.facts.account'), current.account ? [current.account] : []),
      ...(isOther ? [{ label: i18n.t('banner.facts.signedInAs'), value: account }] : []),
    ]
  }

  #buttons(verdict: BusinessPageVerdict, report: BusinessReport): Offer[] {
    const state = this.#state
    const buttons: Offer[] = []
    if (verdict.message === 'consoleFirst') {
      const text = i18n.t('business.buttons.consoleReady')
      buttons.push({ id: 'consoleReady', text, onClick: () => sayConsoleReady(state) })
    }
    const mine = this.#askable(verdict, report)
    if (mine) {
      const { kind, names } = mine
      const text = i18n.t(names.length === 1 ? `business.ask.${kind}.one` : 'business.ask.several')
      buttons.push({
        id: 'mine',
        text,
        onClick: () => askMine(mine, state.memory, (name) => sayMine(state, kind, name)),
      })
    }
    if (verdict.state === 'unreadable' && state.memory?.currentId !== undefined) {
      const text = i18n.t('banner.buttons.compare')
      buttons.push({ id: 'compare', text, onClick: () => showComparison(state.memory) })
    }
    return buttons
  }

  /** Of which names the user may say that one is theirs: nothing is on record, or the recorded server is not in the list and may have been renamed. */
  #askable({ message }: BusinessPageVerdict, report: BusinessReport): Askable | undefined {
    const { memory } = this.#state
    if (message === 'noLocationOnRecord') return askable('location', report.locations)
    if (message === 'noServerOnRecord') {
      const { pane } = report
      if (!pane) return askable('server', report.servers)
      return askable('server', pane.kind === 'one' ? [pane.name] : [])
    }
    if (message !== 'otherServer' || report.pane?.kind !== 'one') return undefined
    const recorded = namesOf(currentBusiness(memory), 'server')
    const isRenamed = recorded.length > 0 && isMissing(contextOf(report, memory, 'server'))
    return isRenamed ? askable('server', [report.pane.name]) : undefined
  }
}

function askable(kind: Askable['kind'], names: readonly string[]): Askable | undefined {
  return names.length === 0 ? undefined : { kind, names: distinctNames(names) }
}
