// How far the renewal has come: a bar, and beside it the numbers, or which step is on the screen.
import { i18n } from '#i18n'
import { ProgressLine } from './progress-line.tsx'

interface Properties {
  done: number
  total: number
  /** The number of the step on the screen, from 1; without one it says how many are done. */
  step?: number
  /** What else is said on the line below the bar. */
  beside?: string
}

export function ProgressBar({ done, total, step, beside }: Properties) {
  const count = i18n.t('run.progressCount', [done, total])
  const words = step === undefined ? count : i18n.t('run.stepNumber', [step, total])
  const label = i18n.t('run.progress')
  return <ProgressLine value={done} max={total} label={label} words={words} spoken={count} beside={beside} />
}
