// Where to click in a console, in the console's own words: menus as a path, then the buttons and the fields.
import { i18n } from '#i18n'
import type { ConsoleGuide } from '../../lib/consoles/types.ts'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'

export function ClickPath({ guide }: { guide: ConsoleGuide | undefined }) {
  if (!guide) return null
  const clicks = [...guide.path, ...(guide.press ?? [])]
  return (
    <div class="stack-tight" translate={false}>
      {clicks.length > 0 && <Labels intro={i18n.t('run.click')} labels={clicks} ordered />}
      {guide.fields && guide.fields.length > 0 && <Labels intro={i18n.t('run.fields')} labels={guide.fields} />}
      {guide.never && <Note tone="stop" title={i18n.t('run.never', [guide.never])} />}
    </div>
  )
}

function Labels({ intro, labels, ordered = false }: { intro: string; labels: readonly string[]; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <div>
      <p class="quiet small">{intro}</p>
      <List class="path">
        {labels.map((label, index) => (
          <li key={`${index}-${label}`}>
            <kbd>{label}</kbd>
            {ordered && index < labels.length - 1 && <Icon name="next" size={14} />}
          </li>
        ))}
      </List>
    </div>
  )
}
