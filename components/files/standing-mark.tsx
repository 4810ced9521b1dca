// How a file stands, in an icon and words.
import type { FileStanding } from '../../lib/examination/standing.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { say } from '../words/words.ts'

const ICONS: Record<FileStanding, IconName> = {
  stop: 'stop',
  other: 'info',
  warning: 'caution',
  unplaced: 'people',
  ok: 'check',
  known: 'clock',
}

export function StandingMark({ standing }: { standing: FileStanding }) {
  return (
    <span class={`standing standing-${standing}`}>
      <Icon name={ICONS[standing]} size={18} />
      {say(`files.standing.${standing}`)}
    </span>
  )
}

export function StandingCounts({ counts }: { counts: ReadonlyMap<FileStanding, number> }) {
  return (
    <ul class="row small">
      {[...counts].map(([standing, count]) => (
        <li key={standing} class={`standing standing-${standing}`}>
          <Icon name={ICONS[standing]} size={16} />
          {say(`files.count.${standing}`, [count])}
        </li>
      ))}
    </ul>
  )
}
