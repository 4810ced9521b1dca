// The list of organisations: many are searched, few are seen at a glance.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Organisations } from '../../components/organisations/organisations.tsx'
import { sought } from '../../components/state/due-assets.ts'
import { organisations } from '../../components/state/shown.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const customers = (count: number): Organisation[] =>
  Array.from({ length: count }, (_, number) => ({
    ...{ id: `${number}`, name: `Customer ${number}`, consoleId: 'clomo', createdAt: 0, updatedAt: 0 },
    customerNumber: `C-${100 + number}`,
  }))
const listed = () => {
  const { body } = draw(<Organisations />)
  return [...body.querySelectorAll('h2')].map(({ textContent }) => textContent)
}

beforeEach(() => speak('en'))
afterEach(() => {
  organisations.value = []
  sought.value = ''
})

it('many can be searched, by all that is known of them', () => {
  organisations.value = customers(40)
  expect(listed()).toHaveLength(40)
  sought.value = 'ｃ-117'
  expect(listed()).toEqual(['Customer 17'])
  sought.value = 'nobody'
  expect(draw(<Organisations />).text()).toContain('Nothing found.')
})

it('few are all shown, whatever was looked for elsewhere', () => {
  organisations.value = customers(10)
  sought.value = 'nobody'
  expect(listed()).toHaveLength(10)
  expect(draw(<Organisations />).body.querySelector('[type=search]')).toBeNull()
})
