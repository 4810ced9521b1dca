// How far the renewal has come: a bar, and beside it the numbers, or which step is on the screen.
import { i18n } from '#i18n'
import { ProgressLine } from './progress-line.tsx'

interface Properties {
  done: number
  total: number
  /** The number of the step on the screen, from 1; without one it says how many are done. */
  step?: number
}

export function ProgressBar({ done, total, step }: Properties) {
  const count = i18n.t('run.progressCount', [done, total])
  const words = step === undefined ? count : i18n.t('run.stepNumber', [step, total])
  return <ProgressLine value={done} max={total} label={i18n.t('run.progress')} words={words} spoken={count} />
}
