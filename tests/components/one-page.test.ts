// A report stays on one page: what is shown of very many presses and changes, and that the rest is counted.
import { describe, expect, it } from 'vitest'
import { onOnePage } from '../../components/history/one-page.ts'
import type { ReportLine } from '../../components/history/report-lines.ts'

const AT = Date.UTC(2026, 10, 24, 3)
const line = (section: ReportLine['section'], number: number, value = `a → b ${number}`): ReportLine => ({
  ...{ section, item: 'Account', value, at: AT + number, proof: 'changed', who: 'Hanako' },
})
const many = (section: ReportLine['section'], count: number, value?: string) =>
  Array.from({ length: count }, (_, number) => line(section, number, value))
const fixed = [...many('facts', 12, 'x'), ...many('steps', 18, 'A step'), ...many('files', 2)]
const count = (lines: readonly ReportLine[], section: ReportLine['section']) =>
  lines.filter((one) => one.section === section).length

describe('a report of one page', () => {
  it('shows everything where there is room', () => {
    const lines = [...fixed, ...many('presses', 2), ...many('replaced', 5)]
    expect(onOnePage(lines)).toEqual({ shown: lines, leftOut: 0 })
  })

  it('shows the latest of a thousand changes, in their order, and counts the others', () => {
    const { shown, leftOut } = onOnePage([...fixed, ...many('replaced', 1000)])
    const replaced = shown.filter(({ section }) => section === 'replaced')
    expect(replaced.length).toBeGreaterThan(3)
    expect(replaced.length).toBeLessThan(20)
    expect(replaced.map(({ at }) => at)).toEqual(replaced.map((_, index) => AT + 1000 - replaced.length + index))
    expect(leftOut).toBe(1000 - replaced.length)
  })

  it('shows fewer of what is longer, and of what is twice as wide', () => {
    const shownOf = (value: string) => count(onOnePage([...fixed, ...many('replaced', 100, value)]).shown, 'replaced')
    expect(shownOf('x'.repeat(200))).toBeLessThan(shownOf('short'))
    expect(shownOf('株'.repeat(200))).toBeLessThan(shownOf('x'.repeat(200)))
  })

  it('keeps presses that went through although they were held, whatever was changed besides', () => {
    const { shown } = onOnePage([...fixed, ...many('presses', 4), ...many('replaced', 1000)])
    expect(count(shown, 'presses')).toBe(4)
    expect(count(shown, 'replaced')).toBeGreaterThan(0)
    const crowded = onOnePage([...fixed, ...many('presses', 400), ...many('replaced', 1000)])
    expect(count(crowded.shown, 'presses')).toBeGreaterThan(1)
    expect(count(crowded.shown, 'replaced')).toBeGreaterThan(1)
    expect(crowded.leftOut + crowded.shown.length).toBe(fixed.length + 1400)
  })

  it.each(['facts', 'steps', 'files'] as const)('never leaves out %s', (section) => {
    const { shown } = onOnePage([...fixed, ...many(section, 40, 'x'.repeat(300)), ...many('replaced', 9)])
    expect(count(shown, section)).toBe(40 + count(fixed, section))
    expect(count(shown, 'replaced')).toBe(0)
  })
})
