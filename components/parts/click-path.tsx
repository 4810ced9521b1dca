// Where to click in a console, in the console's own words: menus as a path, then the buttons and the fields.
import { i18n } from '#i18n'
import type { ConsoleGuide } from '../../lib/consoles/types.ts'
import { Icon } from './icon.tsx'
import { Note } from './note.tsx'
import './click-path.css'

interface Properties {
  guide: ConsoleGuide | undefined
  /** The language in which the console's labels are known. */
  labelsIn?: 'ja' | 'en' | undefined
}

export function ClickPath({ guide, labelsIn }: Properties) {
  if (!guide) return null
  const foreign = foreignLabels(labelsIn)
  const clicks = [...guide.path, ...(guide.press ?? [])]
  const fields = guide.fields && guide.fields.length > 0 && (
    <Labels intro={i18n.t('run.fields')} labels={guide.fields} />
  )
  // On the page that is open already, what is filled in comes before the button that leads on.
  const areFirst = guide.path.length === 0
  return (
    <div class="way" translate={false}>
      {areFirst && fields}
      {clicks.length > 0 && <Labels intro={i18n.t('run.click')} labels={clicks} ordered />}
      {!areFirst && fields}
      {guide.never && <Note tone="stop" title={i18n.t('run.never', [guide.never])} />}
      {foreign && <p class="quiet small">{foreign}</p>}
    </div>
  )
}

/** That the labels are known in another language than the one on the screen; nothing where they are not. */
function foreignLabels(labelsIn: 'ja' | 'en' | undefined): string | undefined {
  if (labelsIn === undefined || labelsIn === i18n.t('app.languageTag')) return undefined
  return i18n.t(`consoles.labelsIn.${labelsIn}`)
}

export function Labels({
  intro,
  labels,
  ordered = false,
}: {
  intro: string
  labels: readonly string[]
  ordered?: boolean
}) {
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
