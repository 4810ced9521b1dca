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
  /** How many rows are there at the beginning; the others come later, below them or above. */
  begins: number
  growsUp: boolean
  /** So much changes that nobody lists it: all of the page counts as touched. */
  isStormy: boolean
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
  /** The rows that are there: from this one on, so many. */
  #from: number
  #shown: number
  #rows: Row[]
  /** Which rows were there, by how they looked. */
  #lists = new Map<string, string>()
  /** Rows in which something has changed since {@link touched} was asked last. */
  #touched = new Set<Element>()

  constructor(build: Build, wait: (work: () => void) => void) {
    this.build = build
    this.#wait = wait
    this.#shown = build.begins
    this.#from = build.growsUp ? build.rows.length - build.begins : 0
    this.#rows = [...build.rows]
    this.#isNew(this.#from, this.#shown)
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

  /** Which of all rows is the first that is there. */
  get first(): number {
    return this.#from
  }

  get shown(): number {
    return this.#shown
  }

  #elements(): Element[] {
    return [...this.place('list').querySelectorAll('tr:not(.details)')]
  }

  rowAt(index: number): Element {
    const row = this.#elements()[index - this.first]
    if (!row) throw new Error(`no row ${index}`)
    return row
  }

  /** Tells of a row whether something in it has changed since this was asked last. */
  touched(): (element: Element) => boolean {
    const touched = this.#touched
    this.#touched = new Set()
    return (element) => this.build.isStormy || touched.has(element)
  }

  #touch(elements: readonly Element[]): void {
    for (const element of elements) this.#touched.add(element)
  }

  /** The list is drawn anew, as single-page builds do. */
  draw(): void {
    // The popover is the page's own and outlives its rows.
    this.document.body.append(this.place('pop'))
    this.place('list').innerHTML = this.#rows
      .slice(this.#from, this.#from + this.#shown)
      .map(rowHtml)
      .join('')
    this.#touch(this.#elements())
  }

  /** The list's other page: all rows that were not there. */
  turn(): void {
    const others = this.#rows.length - this.#shown
    const from = this.#from === 0 ? this.#shown : 0
    if (others === 0 || !this.#isNew(from, others)) return
    this.#from = from
    this.#shown = others
    this.draw()
  }

  /** False for other rows that look the very same as those that were there once: they can't be told from the same ones, drawn anew. */
  #isNew(from: number, count: number): boolean {
    const rows = this.#rows.slice(from, from + count)
    const look = rows.map(({ vendor, date }) => vendor + date).sort()
    const known = this.#lists.get(`${look}`) ?? `${from} ${count}`
    this.#lists.set(`${look}`, known)
    return known === `${from} ${count}`
  }

  /** A certificate is renewed: its row has another date from now on. */
  renew(index: number): void {
    const row = this.#rows[index]
    if (row) this.#rows[index] = { ...row, date: 'Jul 9, 2028' }
    if (row && !this.#isNew(this.#from, this.#shown)) this.#rows[index] = row
    this.draw()
  }

  /** One more row comes, and none of the others changes. */
  grow(): void {
    const isAbove = this.#from > 0
    const from = isAbove ? this.#from - 1 : 0
    if (this.#shown === this.#rows.length || !this.#isNew(from, this.#shown + 1)) return
    this.#shown++
    this.#from = from
    const index = isAbove ? this.#from : this.#shown - 1
    const row = this.#rows[index]
    if (row) this.place('list').insertAdjacentHTML(isAbove ? 'afterbegin' : 'beforeend', rowHtml(row))
    this.#touch([this.rowAt(index)])
  }

  press(index: number): void {
    const { kind, toggles } = this.build
    if (kind === 'tip') return
    if (toggles && this.#open === index) {
      this.close()
      return
    }
    this.#open = index
    if (kind === 'wandering') {
      const before = this.place('pop').closest('tr')
      this.rowAt(index).append(this.place('pop'))
      this.#touch([this.rowAt(index), ...(before ? [before] : [])])
    }
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
    this.#touch(this.#elements())
    for (const panel of this.document.querySelectorAll('#pop,[id^=panel]')) (panel as HTMLElement).hidden = true
    for (const inside of this.document.querySelectorAll('.inside,.details')) inside.remove()
  }

  #reopen(): void {
    const pop = this.place('pop')
    const around = pop.closest('tr')
    if (around) this.#touch([around])
    if (this.build.remounts) pop.innerHTML = `${pop.innerHTML}`
    pop.hidden = false
  }

  #show(index: number): void {
    const row = this.#rows[index]
    if (!row) return
    const { kind } = this.build
    const isHere = index >= this.#from && index < this.#from + this.#shown
    // Its row has gone before it could answer in it.
    if (!isHere && (kind === 'inside' || kind === 'details')) return
    this.#touch(this.#elements())
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
