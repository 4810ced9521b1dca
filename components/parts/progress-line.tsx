// A bar and, beside it, how far something has come.
import './progress-line.css'

interface Properties {
  value: number
  max: number
  /** What the bar shows, for who does not see it. */
  label: string
  /** What stands beside it. */
  words: string
  /** What is said of the value where that is more than what stands beside it. */
  spoken?: string
  /** What else is to be said: both stand on a line below the bar then. */
  beside?: string | undefined
}

export function ProgressLine({ value, max, label, words, spoken = words, beside }: Properties) {
  return (
    <div class={beside === undefined ? 'progress' : 'progress progress-over'}>
      <progress value={value} max={max} aria-label={label} aria-valuetext={spoken} />
      {beside !== undefined && <span>{beside}</span>}
      <span>{words}</span>
    </div>
  )
}
