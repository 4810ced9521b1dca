// Where to click in a console, in the console's own words: menus as a path, then the buttons and the fields.
import { i18n } from '#i18n'
import type { Console, ConsoleGuide } from '../../lib/consoles/types.ts'
import { Icon } from './icon.tsx'
import { Note } from './note.tsx'
import './click-path.css'

interface Properties {
  guide: ConsoleGuide | undefined
  console: Pick<Console, 'labelsIn' | 'meanings'>
}

export function ClickPath({ guide, console }: Properties) {
  if (!guide) return null
  const foreign = foreignLabels(console.labelsIn)
  // The meanings are in English: of no help to who reads the labels' own language.
  const meanings = foreign === undefined ? undefined : console.meanings
  const clicks = [...guide.path, ...(guide.press ?? [])]
  const fields = guide.fields && guide.fields.length > 0 && (
    <Labels intro={i18n.t('run.fields')} labels={guide.fields} language={console.labelsIn} meanings={meanings} />
  )
  // On the page that is open already, what is filled in comes before the button that leads on.
  const areFirst = guide.path.length === 0
  return (
    <div class="way" translate={false}>
      {areFirst && fields}
      {clicks.length > 0 && (
        <Labels intro={i18n.t('run.click')} labels={clicks} language={console.labelsIn} meanings={meanings} ordered />
      )}
      {!areFirst && fields}
      {guide.never && <Note tone="stop" title={i18n.t('run.never', [guide.never])} />}
      {/* Where each label has its meaning beside it, that says as much. */}
      {foreign && !meanings && <p class="quiet small">{foreign}</p>}
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
  language,
  meanings,
  ordered = false,
}: {
  intro: string
  labels: readonly string[]
  /** In which they are, where that is known. */
  language?: Console['labelsIn']
  /** What they mean, by label; said beside those that have an entry. */
  meanings?: Console['meanings'] | undefined
  ordered?: boolean
}) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <div>
      <p class="quiet small">{intro}</p>
      <List class="path">
        {labels.map((label, index) => (
          <li key={`${index}-${label}`}>
            <kbd lang={language}>{label}</kbd>
            {meanings?.[label] && <span class="meaning">{meanings[label]}</span>}
            {ordered && index < labels.length - 1 && <Icon name="next" size={14} />}
          </li>
        ))}
      </List>
    </div>
  )
}
