// A download that was begun: which server its confirmation is about, for as long as nothing has come between.
import { nameKey } from '../../facts/names.ts'
import { MINUTE } from '../../facts/time.ts'
import type { BusinessReport } from '../../model/business-report.ts'
import type { NameReading } from '../../portals/business/view.ts'

/** Nobody ponders a confirmation for longer, in milliseconds. */
const LASTS = 10 * MINUTE

interface Open {
  /** What was pressed. */
  by: Element
  name: NameReading
  /** Milliseconds since 1970. */
  at: number
  address: string | undefined
  dialogSeen: boolean
}

export class DownloadIntent {
  #open: Open | undefined

  /** Download Token went through for this server, on the page of this address. */
  begin(name: NameReading, at: number, address: string | undefined, by: Element): void {
    this.#open = { by, name, at, address, dialogSeen: false }
  }

  /** Cancel, another server, anything else was pressed. */
  end(): void {
    this.#open = undefined
  }

  /** Follows the page: a new address, another server's pane, a dialog that is gone again end it. */
  follow({ screen, pane }: BusinessReport, address: string | undefined): void {
    const open = this.#open
    if (!open) return
    const isElsewhere = address !== undefined && open.address !== undefined && address !== open.address
    const isOther = pane?.kind === 'one' && open.name.kind === 'one' && nameKey(pane.name) !== nameKey(open.name.name)
    const isClosed = open.dialogSeen && screen !== 'download-dialog'
    if (screen === 'download-dialog') open.dialogSeen = true
    if (isElsewhere || isOther || isClosed) this.#open = undefined
  }

  /** What has begun it, where nothing has ended it, however long ago it was. */
  get by(): Element | undefined {
    return this.#open?.by
  }

  /** True while a confirmation of it may still come, or is there. `now` is in milliseconds since 1970. */
  isOpen(now: number): boolean {
    return this.#open !== undefined && now - this.#open.at < LASTS
  }

  /** The server it names; undefined where none is open. */
  nameAt(now: number): NameReading | undefined {
    return this.isOpen(now) ? this.#open?.name : undefined
  }
}
