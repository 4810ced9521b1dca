// Says that a file or a page is being read.
import './spinner.css'

export function ReadingLine({ words }: { words: string }) {
  return (
    <p class="reading" role="status">
      <span class="spinner" aria-hidden="true" />
      {words}
    </p>
  )
}
