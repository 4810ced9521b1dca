// How far the renewal has come: a bar and the numbers.
import { i18n } from '#i18n'
import './progress-bar.css'

export function ProgressBar({ done, total }: { done: number; total: number }) {
  return (
    <div class="progress">
      <progress value={done} max={total} aria-label={i18n.t('run.progress')} />
      <span>{i18n.t('run.progressCount', [done, total])}</span>
    </div>
  )
}
