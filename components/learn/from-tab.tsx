// Learning from the console's page in the tab in front: what is found is shown with its label and must be confirmed.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { clomo } from '../../lib/consoles/clomo.ts'
import type { ConsoleReading, FoundTopic } from '../../lib/consoles/types.ts'
import type { ReadTabProblem } from '../../lib/exchange/console/read-tab.ts'
import { ClickPath } from '../parts/click-path.tsx'
import { Note } from '../parts/note.tsx'
import { ReadingLine } from '../parts/reading-line.tsx'
import { keep, keepFound } from '../state/drafts.ts'
import { sayList } from '../words/words.ts'
import { ChooseTopic, type TopicOption } from './choose-topic.tsx'

type State =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'problem'; problem: ReadTabProblem }
  | { kind: 'found'; options: TopicOption[]; reading: ConsoleReading }

export function LearnFromTab() {
  const [state, setState] = useState<State>({ kind: 'waiting' })
  async function read() {
    setState({ kind: 'reading' })
    const { allFrames, readTabInFront } = await import('../../lib/exchange/console/read-tab.ts')
    const tab = await readTabInFront()
    const reading = allFrames(tab)
    const options = distinct(reading.topics)
    if (options.length > 0) setState({ kind: 'found', options, reading })
    else setState({ kind: 'problem', problem: tab.problem ?? 'nothingFound' })
  }
  return (
    <div class="stack">
      <p>{i18n.t('learn.tab.lead')}</p>
      <div class="stack" aria-live="polite">
        {state.kind === 'reading' && <ReadingLine words={i18n.t('learn.tab.reading')} />}
        {state.kind === 'problem' && <Problem problem={state.problem} />}
        {state.kind === 'found' && <Found options={state.options} reading={state.reading} />}
      </div>
      <button type="button" class={`button button-wide ${state.kind === 'found' ? '' : 'button-main'}`} onClick={read}>
        {state.kind === 'waiting' ? i18n.t('learn.tab.read') : i18n.t('learn.readAgain')}
      </button>
      {state.kind !== 'found' && (
        <section class="card">
          <p class="small">{i18n.t('learn.tab.whereClomo')}</p>
          <ClickPath guide={clomo.guides.consoleUid} labelsIn={clomo.labelsIn} />
        </section>
      )}
    </div>
  )
}

/** One option for each UID; the places where it was found stand together beside it. */
function distinct(topics: readonly FoundTopic[]): TopicOption[] {
  const labels = new Map<string, Set<string>>()
  for (const { topic, label, context } of topics) {
    const words = labels.get(topic) ?? new Set()
    const place = [context, label].filter((word) => word !== '').join(' › ')
    if (place) words.add(place)
    labels.set(topic, words)
  }
  return [...labels].map(([topic, words]) => ({ topic, ...(words.size > 0 && { label: sayList([...words]) }) }))
}

function Found({ options, reading }: { options: TopicOption[]; reading: ConsoleReading }) {
  // The expiry is not taken: a console writes the day of its own zone; the portal and the certificate say it exactly.
  const take = ({ topic, label }: TopicOption) => keepFound({ topic, way: 'tab', reading, ...(label && { label }) })
  return (
    <>
      <Note
        tone={options.length === 1 ? 'info' : 'caution'}
        title={options.length === 1 ? i18n.t('learn.found') : i18n.t('learn.several.title', [options.length])}
      >
        <p>{options.length === 1 ? i18n.t('learn.tab.foundAt') : i18n.t('learn.several.help')}</p>
      </Note>
      <ChooseTopic options={options} onChoose={take} />
    </>
  )
}

function Problem({ problem }: { problem: ReadTabProblem }) {
  return (
    <Note tone="caution" title={i18n.t('learn.tab.notReadTitle')}>
      <p>{i18n.t(`readTab.${problem}`)}</p>
      <button type="button" class="link-button" onClick={() => keep({ way: 'paste' })}>
        {i18n.t('learn.tab.paste')}
      </button>
    </Note>
  )
}
