// How far the reading has come, and at its end what it came to.
import { useEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import { ProgressLine } from '../parts/progress-line.tsx'
import { announce } from '../state/announce.ts'
import { progress } from './batch.ts'
import { countStandings, groups } from './groups.ts'
import { StandingCounts } from './standing-mark.tsx'

export function ReadingProgress() {
  const { done, total } = progress.value
  const isDone = done >= total
  const words = i18n.t('files.progress', [done, total])
  useEffect(() => {
    if (isDone) announce(words)
  }, [isDone, words])
  return (
    <div class="stack-tight">
      <ProgressLine value={done} max={total} label={i18n.t('files.progressLabel')} words={words} />
      {isDone && <StandingCounts counts={countStandings(groups.value.flatMap(({ files }) => files))} />}
    </div>
  )
}
