// Opening every i in turn: which control of a row is its i, and that no answer is mistaken.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findInformation, type RowAccess, readAllRows } from '../../../lib/guard/push/read-all.ts'
import { readPushPortal } from '../../../lib/portals/push/read.ts'
import type { PortalRow } from '../../../lib/portals/push/view.ts'
import { rowAt, viewOf } from '../../portals/pages.ts'
import { documentOf } from '../../support/page.ts'

const HEADING = '<h2>Certificates for Third-Party Servers</h2>'
const rowWith = (information: string, date = 'May 4, 2027') =>
  `<p><b>Mobile Device Management</b><em>${date}</em>${information}<a href="#">Renew</a><button>Download</button></p>`

describe('the i of a row is', () => {
  const find = (information: string) => findInformation(rowAt(viewOf(HEADING + rowWith(information)), 0), false)
  it.each([
    ['a button called i', '<button class="x">i</button>'],
    ['a button without a label', '<button class="x"><svg></svg></button>'],
    ['a picture', '<img class="x" alt="Information" src="data:,">'],
    ['a link', '<a class="x" href="#">More info</a>'],
    ['an image button', '<input class="x" type="image" alt="Info">'],
    [
      'the one before the actions, where a bin stands behind them',
      '<button class="x"></button><a href="#">Revoke</a><button></button>',
    ],
    ['something drawn', '<span class="x" role="button" tabindex="0" aria-label="Details"></span>'],
  ])('%s', (_, information) => {
    expect(find(information)?.className).toBe('x')
  })

  it.each([
    ['missing', ''],
    ['not to be told from another', '<button>i</button><button>i</button>'],
    ['not to be told from a bin before it', '<button></button><button></button><a href="#">Revoke</a>'],
    ['not to be told from a bin beside it', '<a href="#">Revoke</a><button></button><button></button>'],
    ['none: it says something else', '<button>Delete</button>'],
    ['none: one of its labels says something else', '<button title="Delete">i</button>'],
    ['none: it is a field', '<input type="text">'],
    ['none: it is one of the actions', '<button aria-label="Download"><i></i></button>'],
  ])('%s', (_, information) => {
    expect(find(information)).toBeUndefined()
  })
})

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
    const left = readAllRows(access)
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
