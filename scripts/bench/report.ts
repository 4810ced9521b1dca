// One measured line: what was compared with what, the target, and whether it is met; and the table of all lines.

export interface Measurement {
  name: string
  /** What is compared: a ratio, a share in percent, bytes, or the milliseconds of a frame. */
  value: number
  unit: 'times' | 'percent' | 'bytes' | 'milliseconds'
  /** At most this much, in the same unit; absent where the figure is only reported. */
  target?: number
  /** Absent where there is no target. */
  met?: boolean
  /** What the value was worked out from: milliseconds, or parts in bytes. */
  from: Record<string, number | string>
}

/** A line; whether a target is met follows from the value. `holds` says what else has to be true. */
export function measured(line: Omit<Measurement, 'met'>, holds = true): Measurement {
  return { ...line, ...(line.target !== undefined && { met: line.value <= line.target && holds }) }
}

/** The middle of several times, so that a hiccup of the machine counts for nothing. */
export function median(times: readonly number[] = []): number {
  const sorted = times.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (below + above) / 2
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((sorted.length * hundredths) / 100) - 1)] ?? Number.NaN
}

/** The mean: for what does not hiccup, and where each should count. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * How many times longer one took than the other. They were timed in turn, round by round, so each round is compared with
 * itself: a machine that is busy with something else is so for both.
 */
export function pairedRatio(ones: readonly number[] = [], others: readonly number[] = []): number {
  return median(ones.map((one, round) => one / (others[round] ?? Number.NaN)))
}

const UNITS: Record<Measurement['unit'], (value: number) => string> = {
  times: (value) => `${value.toFixed(2)} ×`,
  percent: (value) => `${value.toFixed(1)} %`,
  milliseconds: (value) => `${value.toFixed(1)} ms`,
  bytes: (value) => `${value.toLocaleString('en-US')} B`,
}

function cells({ name, value, unit, target, met, from }: Measurement): string[] {
  const show = UNITS[unit]
  const details = Object.entries(from).map(([what, part]) => `${what} ${typeof part === 'number' ? round(part) : part}`)
  const verdict = met === undefined ? 'reported' : met ? 'met' : 'NOT MET'
  return [name, show(value), target === undefined ? '–' : `≤ ${show(target)}`, verdict, details.join(', ')]
}

function round(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en-US') : value.toFixed(value < 1 ? 3 : 2)
}

/** All lines in columns, for a terminal. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [['What', 'Measured', 'Target', '', 'From'], ...measurements.map(cells)]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
