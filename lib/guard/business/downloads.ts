// Which tokens have been downloaded, known in the same moment in the frame where it was pressed, before any record knows of it.
import { isAmongNames } from '../../facts/names.ts'
import { currentBusiness, namesOf } from '../../judgement/business/target.ts'
import type { BusinessMemory, TokenRun } from '../../model/business-memory.ts'
import { isSettled, type KeptDownload } from '../../model/kept-download.ts'
import { TARGETS } from '../../model/targets.ts'

/** What is no longer kept is on record; the record's answer may be under way for so many milliseconds. */
const ANSWER_COMES = 3_000

/** Where downloads are kept besides, for other frames and for later. */
export interface Keeping {
  keep(download: KeptDownload): void
  forget(id: string): void
}

interface Known extends KeptDownload {
  /** Pressed here. */
  isOwn: boolean
  /** When it was found to be kept no more. */
  goneAt?: number
}

export class Downloads {
  #known = new Map<string, Known>()
  #keeping: Keeping

  constructor(keeping: Keeping) {
    this.#keeping = keeping
  }

  /** A press that may be a download has begun: from now on a second one would end the first one's token. */
  begin(download: Omit<KeptDownload, 'id' | 'isSure'>): string {
    const begun = { ...download, id: crypto.randomUUID(), isSure: false }
    this.#known.set(begun.id, { ...begun, isOwn: true })
    this.#keeping.keep(begun)
    return begun.id
  }

  /** It was one. Gives it, the first time. */
  confirm(id: string): KeptDownload | undefined {
    const known = this.#known.get(id)
    if (!known || known.isSure) return undefined
    const { isOwn: _own, goneAt: _gone, ...sure } = { ...known, isSure: true }
    this.#known.set(id, { ...sure, isOwn: true })
    this.#keeping.keep(sure)
    return sure
  }

  /** It was none: it was taken back, or it only asked whether to. */
  takeBack(id: string): void {
    if (this.#known.get(id)?.isSure !== false) return
    this.#known.delete(id)
    this.#keeping.forget(id)
  }

  /** All that are kept now, of every frame and tab. `now` is in milliseconds since 1970. */
  hear(kept: readonly KeptDownload[], now: number): void {
    for (const one of kept) {
      const own = this.#known.get(one.id)
      if (!own?.isOwn) this.#known.set(one.id, { ...one, isOwn: false })
    }
    const ids = new Set(kept.map(({ id }) => id))
    for (const [id, known] of this.#known) {
      if (ids.has(id)) continue
      if (known.isSure) known.goneAt ??= now
      else if (!known.isOwn) this.#known.delete(id)
    }
  }

  /** When a download was begun of which is not known yet whether it is one. */
  begunAt(now: number): number | undefined {
    return [...this.#known.values()].find((one) => one.kind === 'server-token' && !isSettled(one, now))?.at
  }

  /** What is remembered, together with what was downloaded since; `memory` has just been asked for. */
  remember(memory: BusinessMemory, now: number): BusinessMemory {
    for (const [id, { goneAt }] of this.#known) {
      if (goneAt !== undefined && now - goneAt > ANSWER_COMES) this.#known.delete(id)
    }
    return this.over(memory, now)
  }

  /** What is known, together with what was downloaded since. */
  over(memory: BusinessMemory, now: number): BusinessMemory {
    const settled = [...this.#known.values()].filter((one) => isSettled(one, now) && isCurrents(one, memory))
    const latest = (kind: KeptDownload['kind'], run: TokenRun | undefined): TokenRun | undefined => {
      const at = Math.max(0, ...settled.filter((one) => one.kind === kind).map((one) => one.at))
      if (at === 0 || (run?.downloadedAt ?? 0) >= at) return run
      return { consoleReady: false, ...run, downloadedAt: at, uploaded: false }
    }
    const serverToken = latest('server-token', memory.serverToken)
    const contentToken = latest('content-token', memory.contentToken)
    return { ...memory, ...(serverToken && { serverToken }), ...(contentToken && { contentToken }) }
  }
}

/** True for the current organisation's: by its name, or where the user insisted on one without. */
function isCurrents({ kind, name, insisted }: KeptDownload, memory: BusinessMemory): boolean {
  const names = namesOf(currentBusiness(memory), TARGETS[kind])
  return name === undefined ? insisted : isAmongNames(name, names)
}
