// Why the number of the step has jumped: what one page or one file has proven of several steps at once.
import { i18n } from '#i18n'
import type { StepProgress } from '../../lib/procedures/progress.ts'
import { doneTogether, rangesOf } from '../../lib/procedures/together.ts'
import { Icon } from '../parts/icon.tsx'
import { sayList } from '../words/words.ts'

export function DoneTogether({ steps }: { steps: readonly StepProgress[] }) {
  const together = doneTogether(steps)
  if (!together) return null
  const numbers = sayList(rangesOf(together.numbers))
  return (
    <p class="row row-whole small quiet">
      <span class="is-proven">
        <Icon name="check" size={16} />
      </span>
      {together.by === 'page' ? i18n.t('run.together.page', [numbers]) : i18n.t('run.together.file', [numbers])}
    </p>
  )
}
