// Opening every i in turn, so that no answer is mistaken.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type RowAccess, rowReader } from '../../../lib/guard/push/read-all.ts'
import { readPushPortal } from '../../../lib/portals/push/read.ts'
import type { PortalRow } from '../../../lib/portals/push/view.ts'
import { documentOf } from '../../support/page.ts'

const HEADING = '<h2>Certificates for Third-Party Servers</h2>'
const rowWith = (information: string, date = 'May 4, 2027') =>
  `<p><b>Mobile Device Management</b><em>${date}</em>${information}<a href="#">Renew</a><button>Download</button></p>`

describe('reading all rows', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** A page whose i answer after so many milliseconds, or never. */
  function page(answers: (number | undefined)[]) {
    const dates = answers.map((_, index) => `May ${index + 1}, 2027`)
    const document = documentOf(HEADING + dates.map((date) => rowWith('<button>i</button>', date)).join(''))
    const read = new Set<string>()
    const pressed: string[] = []
    let open = 0
    const view = readPushPortal(document)
    view.rows.forEach(({ element, dateText = '' }, index) => {
      element.querySelector('button')?.addEventListener('click', () => {
        const after = answers[index]
        pressed.push(dateText)
        if (open > 0) throw new Error('two i are open at once')
        if (after === undefined) return
        open++
        setTimeout(() => {
          open--
          read.add(dateText)
        }, after)
      })
    })
    const asked: string[] = []
    const access: RowAccess = {
      rows: () => readPushPortal(document).rows,
      hasShadows: () => false,
      isRead: (row: PortalRow) => read.has(row.dateText ?? ''),
      beforePress: (row: PortalRow) => {
        asked.push(row.dateText ?? '')
      },
    }
    return { access, read, pressed, asked }
  }

  async function run(access: RowAccess): Promise<number> {
    const left = rowReader(access)()
    await vi.runAllTimersAsync()
    return left
  }

  it('opens one after the other, and tells of each before', async () => {
    const { access, pressed, asked } = page([10, 3_000, 200])
    expect(await run(access)).toBe(0)
    expect(pressed).toEqual(['May 1, 2027', 'May 2, 2027', 'May 3, 2027'])
    expect(asked).toEqual(pressed)
  })

  it('leaves out what is read already', async () => {
    const { access, read, pressed } = page([10, 10])
    read.add('May 1, 2027')
    expect(await run(access)).toBe(0)
    expect(pressed).toEqual(['May 2, 2027'])
  })

  it('goes on where one never answers, and counts it', async () => {
    const { access, pressed } = page([10, undefined, 10])
    expect(await run(access)).toBe(1)
    expect(pressed).toHaveLength(3)
  })

  it('leaves the rest to the hand behind two in succession that say nothing', async () => {
    const { access, pressed } = page([10, undefined, undefined, 10])
    expect(await run(access)).toBe(3)
    expect(pressed).toEqual(['May 1, 2027', 'May 2, 2027', 'May 3, 2027'])
  })

  it('ends well where the list becomes shorter meanwhile', async () => {
    const { access, pressed } = page([undefined, 10, 10])
    const whole = access.rows
    access.rows = () => whole().slice(0, pressed.length === 0 ? 3 : 0)
    expect(await run(access)).toBe(0)
    expect(pressed).toEqual(['May 1, 2027'])
  })

  it('begins once, however often it is asked for while it is at work, and anew behind that', async () => {
    const { access, read, pressed } = page([3_000, 10])
    const readRows = rowReader(access)
    const both = Promise.all([readRows(), readRows()])
    await vi.advanceTimersByTimeAsync(1_000)
    const third = readRows()
    await vi.runAllTimersAsync()
    expect(await both).toEqual([0, 0])
    expect(await third).toBe(0)
    expect(pressed).toEqual(['May 1, 2027', 'May 2, 2027'])
    read.delete('May 2, 2027')
    const again = readRows()
    await vi.runAllTimersAsync()
    expect(await again).toBe(0)
    expect(pressed).toEqual(['May 1, 2027', 'May 2, 2027', 'May 2, 2027'])
  })

  it('presses nothing where a row has no i', async () => {
    const document = documentOf(HEADING + rowWith('<button>Delete</button>'))
    const access: RowAccess = {
      rows: () => readPushPortal(document).rows,
      hasShadows: () => false,
      isRead: () => false,
      beforePress: () => {
        throw new Error('nothing may be pressed')
      },
    }
    expect(await run(access)).toBe(1)
  })
})
