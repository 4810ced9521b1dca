// How a file stands, in an icon and words.
import type { Standing } from '../../lib/examination/standing.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { say } from '../words/words.ts'

const ICONS: Record<Standing, IconName> = {
  stop: 'stop',
  other: 'info',
  warning: 'caution',
  unplaced: 'people',
  ok: 'check',
  known: 'clock',
}

export function StandingMark({ standing }: { standing: Standing }) {
  return (
    <span class={`standing standing-${standing}`}>
      <Icon name={ICONS[standing]} size={18} />
      {say(`files.standing.${standing}`)}
    </span>
  )
}

export function StandingCounts({ counts }: { counts: ReadonlyMap<Standing, number> }) {
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
