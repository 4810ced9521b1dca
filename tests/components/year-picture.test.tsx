// The picture of a year: each year's name has room, whatever month it is.
import { describe, expect, it } from 'vitest'
import { layoutFor } from '../../components/year/layout.ts'
import { YearPicture } from '../../components/year/year-picture.tsx'
import { yearOf } from '../../lib/procedures/year.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

/** Twice as wide as high at most, in the picture's letters. */
const WIDEST = 40

const yearsIn = (month: number, frame: 'desk' | 'sidepanel') => {
  speak('ja')
  const year = yearOf([], Date.UTC(2026, month, 15))
  const { body } = draw(<YearPicture year={year} lines={[]} layout={layoutFor(frame)} />)
  return [...body.querySelectorAll('.year-month text[y="10"]')].map((one) => ({
    name: one.textContent,
    x: Number(one.getAttribute('x')),
  }))
}

describe.each(['desk', 'sidepanel'] as const)('in the %s', (frame) => {
  it.each(Array.from({ length: 12 }, (_, month) => month))(
    'no year’s name runs into the next one: month %i',
    (month) => {
      const years = yearsIn(month, frame)
      expect(years.map(({ name }) => name)).toContain('2027年')
      for (const [index, { x }] of years.slice(1).entries()) expect(x - (years[index]?.x ?? 0)).toBeGreaterThan(WIDEST)
    },
  )

  it('both years are named where there is room', () => {
    expect(yearsIn(5, frame).map(({ name }) => name)).toEqual(['2026年', '2027年'])
  })
})
