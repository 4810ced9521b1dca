// A portal's page that answers a hand at random times, in one of many ways: for the property test of ties.
import { documentOf } from '../../support/page.ts'

/** Where the text of an i is shown. */
export type Kind = 'shared' | 'panels' | 'inside' | 'wandering' | 'details' | 'tip'

export interface Row {
  vendor: string
  date: string
  uuid: string
  /** The uuid of another row, which somebody has written into this one's notes. */
  quotes?: string | undefined
}

/** How one page is built. */
export interface Build {
  kind: Kind
  rows: Row[]
  /** A popover opens at once and shows what it showed last until its answer is there. */
  opensOld: boolean
  /** Its elements are made anew whenever it is shown. */
  remounts: boolean
  /** A tip that was asked for comes although the pointer has left. */
  comesLate: boolean
  /** Pressing the i of what is open closes it. */
  toggles: boolean
}

const subject = (uuid: string): string => `C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}`

function textOf({ uuid, quotes }: Row): string {
  const notes = quotes ? `<div><b>Notes</b><p>Not ${subject(quotes)}</p></div>` : ''
  return `${notes}<div><b>Subject</b><p>${subject(uuid)}</p></div>`
}

const rowHtml = ({ vendor, date }: Row): string =>
  `<tr><td>Mobile Device Management</td><td>${vendor}</td><td>${date}</td><td>Active</td><td><button>i</button></td>` +
  '<td><a href="#">Renew</a><a href="#">Download</a><a href="#">Revoke</a></td></tr>'

/** The page, and what it does when an i is pressed, hovered or focused. `wait` has its answers come later. */
export class RandomPage {
  readonly document: Document
  readonly build: Build
  #wait: (work: () => void) => void
  /** The row whose text is open or awaited. */
  #open: number | undefined
  #rested: number | undefined

  constructor(build: Build, wait: (work: () => void) => void) {
    this.build = build
    this.#wait = wait
    this.document = documentOf(
      `<p>it@example.co.jp <a href="#">Sign out</a></p><h2>Certificates for Third-Party Servers</h2>
      <table><tbody id="list"></tbody></table><div id="pop" hidden></div>
      ${build.rows.map((row, index) => `<div id="panel${index}" hidden>${build.kind === 'panels' ? textOf(row) : ''}</div>`).join('')}`,
    )
    this.draw()
  }

  place(id: string): HTMLElement {
    const found = this.document.getElementById(id)
    if (!found) throw new Error(`no #${id}`)
    return found
  }

  rowAt(index: number): Element {
    const row = this.place('list').querySelectorAll('tr:not(.details)')[index]
    if (!row) throw new Error(`no row ${index}`)
    return row
  }

  /** The list is drawn anew, as single-page builds do. */
  draw(): void {
    // The popover is the page's own and outlives its rows.
    this.document.body.append(this.place('pop'))
    this.place('list').innerHTML = this.build.rows.map(rowHtml).join('')
  }

  press(index: number): void {
    const { kind, toggles } = this.build
    if (kind === 'tip') return
    if (toggles && this.#open === index) {
      this.close()
      return
    }
    this.#open = index
    if (kind === 'wandering') this.rowAt(index).append(this.place('pop'))
    if (this.build.opensOld) this.#reopen()
    this.#wait(() => this.#show(index))
  }

  rest(index: number): void {
    if (this.build.kind !== 'tip') return
    this.#rested = index
    this.#wait(() => {
      if (this.#rested === index || this.build.comesLate) this.#show(index)
    })
  }

  leave(): void {
    this.#rested = undefined
    if (this.build.kind === 'tip') this.place('pop').hidden = true
  }

  close(): void {
    this.#open = undefined
    for (const panel of this.document.querySelectorAll('#pop,[id^=panel]')) (panel as HTMLElement).hidden = true
    for (const inside of this.document.querySelectorAll('.inside,.details')) inside.remove()
  }

  #reopen(): void {
    const pop = this.place('pop')
    if (this.build.remounts) pop.innerHTML = `${pop.innerHTML}`
    pop.hidden = false
  }

  #show(index: number): void {
    const row = this.build.rows[index]
    if (!row) return
    const { kind } = this.build
    if (kind === 'panels') this.place(`panel${index}`).hidden = false
    else if (kind === 'inside') this.#insert(this.rowAt(index), 'beforeend', 'td', 'inside', row)
    else if (kind === 'details') this.#insert(this.rowAt(index), 'afterend', 'tr', 'details', row)
    else {
      this.place('pop').innerHTML = textOf(row)
      this.place('pop').hidden = false
    }
  }

  #insert(at: Element, where: InsertPosition, name: string, className: string, row: Row): void {
    at.insertAdjacentHTML(where, `<${name} class="${className}">${name === 'tr' ? '<td>' : ''}${textOf(row)}</${name}>`)
  }
}
