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
}

export function ProgressLine({ value, max, label, words, spoken = words }: Properties) {
  return (
    <div class="progress">
      <progress value={value} max={max} aria-label={label} aria-valuetext={spoken} />
      <span>{words}</span>
    </div>
  )
}
