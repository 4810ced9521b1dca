// With many customers nothing that can be done stands below their list, and what is due elsewhere is said.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { startOver, table } from '../../components/customers/table-state.ts'
import { TakeTable } from '../../components/customers/take-table.tsx'
import { DueScreen } from '../../components/due/due-screen.tsx'
import { Rest } from '../../components/home/rest.tsx'
import { Organisations } from '../../components/organisations/organisations.tsx'
import { now } from '../../components/state/clock.ts'
import { draft } from '../../components/state/drafts.ts'
import { organisations } from '../../components/state/shown.ts'
import { teamTrouble } from '../../components/state/team-trouble.ts'
import { readTable } from '../../lib/customers/read-table.ts'
import { DAY } from '../../lib/facts/time.ts'
import { HEAD, NOW, organisation, uid } from '../customers/tables.ts'
import { freshBrowser } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const many = (count: number) =>
  Array.from({ length: count }, (_, number) => organisation(number, { notAfter: NOW + 400 * DAY }))

/** The place of the button of this name among all elements; -1 where there is none. */
function placeOf({ body }: Screen, name: string): number {
  return [...body.querySelectorAll('*')].findIndex(({ localName, textContent }) =>
    localName === 'button' ? textContent === name : false,
  )
}
const placeOfList = ({ body }: Screen, list: string): number =>
  [...body.querySelectorAll('*')].indexOf(body.querySelector(list) as Element)

/** Nothing is laid out here: no row is in view. */
vi.mock('../../components/parts/rows-in-view.ts', () => ({
  useRowsInView: () => ({ getTotalSize: () => 0, getVirtualItems: () => [] }),
}))

beforeEach(async () => {
  await freshBrowser()
  speak('en')
  now.value = NOW
  organisations.value = []
  startOver()
})

it('an organisation is added, and a table taken in, above the list', () => {
  organisations.value = many(40)
  const screen = draw(<Organisations />)
  for (const name of [i18n.t('organisations.add'), i18n.t('customers.open')]) {
    expect(placeOf(screen, name), name).toBeGreaterThan(0)
    expect(placeOf(screen, name), name).toBeLessThan(placeOfList(screen, '.findings'))
  }
})

it('of a list of hundreds the beginning is drawn, and all of it when asked for', async () => {
  organisations.value = many(250)
  const screen = draw(<Organisations />)
  const drawn = () => screen.body.querySelectorAll('.findings > li').length
  expect(drawn()).toBe(100)
  screen.press(i18n.t('general.more', 150))
  await vi.waitFor(() => expect(drawn()).toBe(250))
  expect(screen.button(i18n.t('general.more', 150))).toBeUndefined()
})

describe('reminders are switched on', () => {
  const place = (count: number) => {
    organisations.value = many(count)
    const screen = draw(<DueScreen />)
    return placeOf(screen, i18n.t('reminders.switchOn')) - placeOfList(screen, '.due-list')
  }
  it('above a long list', () => expect(place(40)).toBeLessThan(0))
  it('below a short one', () => expect(place(3)).toBeGreaterThan(0))
})

describe('a table', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, number) => `Acme ${number},,,,${uid(number)},,`)
  async function planned(lines: readonly string[]) {
    const file = new File([[HEAD, ...lines].join('\n')], 'customers.csv')
    const read = await readTable(file, [], { now: NOW, rest: () => Promise.resolve() })
    if ('refused' in read) throw new Error(read.refused)
    table.value = { kind: 'planned', file, table: read }
    return draw(<TakeTable />)
  }

  it('is taken in above its rows', async () => {
    const screen = await planned(rows(30))
    const place = placeOf(screen, i18n.t('customers.take', 30))
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThan(placeOfList(screen, '.table-rows'))
  })

  it('that was taken in says which rows were not, and leads to what is due', async () => {
    const screen = await planned([...rows(3), 'Without a UID,,,,,,'])
    screen.press(i18n.t('customers.take', 3))
    await screen.says(i18n.t('customers.taken'))
    expect(screen.text()).toContain(i18n.t('customers.leftBad', 1))
    screen.press(i18n.t('dueScreen.open'))
    expect(draft.value.view).toBe('due')
  })

  it('of which every row was taken in says nothing of others', async () => {
    const screen = await planned(rows(3))
    screen.press(i18n.t('customers.take', 3))
    await screen.says(i18n.t('customers.taken'))
    expect(screen.body.querySelector('.note-caution')).toBeNull()
  })
})

it.each([
  ['where the folder of the team is to be allowed again, that is said', 'permission'],
  ['where nothing is wrong with it, nothing is', undefined],
] as const)('%s on the first screen', (_, trouble) => {
  organisations.value = many(2)
  teamTrouble.value = trouble
  const screen = draw(<DueScreen />)
  expect(screen.text().includes(i18n.t('team.trouble.permission.what'))).toBe(trouble !== undefined)
  expect(screen.button(i18n.t('team.trouble.open')) !== undefined).toBe(trouble !== undefined)
  teamTrouble.value = undefined
})

describe('an organisation of which nothing is due', () => {
  const said = (others: number) => {
    const [own, ...rest] = many(9)
    const all = rest.map((one, index) => (index < others ? { ...one, notAfter: NOW + 30 * DAY } : one))
    if (!own) throw new Error('nobody')
    organisations.value = [own, ...all]
    return draw(<Rest organisation={own} />).text()
  }
  it('says so of itself where something of others is due', () => {
    const words = said(2)
    expect(words).toContain(i18n.t('rest.others', 2))
    expect(words).toContain(i18n.t('rest.show'))
  })
  it('says no more where nothing is', () => {
    expect(said(0)).not.toContain(i18n.t('rest.show'))
  })
})
