// Learning from the console's page in the tab in front: one reading takes over all that it shows.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { clomo } from '../../lib/consoles/clomo.ts'
import type { ConsoleReading, FoundTopic } from '../../lib/consoles/types.ts'
import type { ReadTabProblem } from '../../lib/exchange/console/read-tab.ts'
import { Answer } from '../parts/answer.tsx'
import { ClickPath } from '../parts/click-path.tsx'
import { Fold } from '../parts/fold.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { ReadingLine } from '../parts/reading-line.tsx'
import { useOtherPage } from '../parts/use-other-page.ts'
import { useReadableTab } from '../parts/use-readable-tab.ts'
import { readClock } from '../state/clock.ts'
import { draft, go, keep, keepFound } from '../state/drafts.ts'
import { sayList } from '../words/words.ts'
import { ChooseTopic, type TopicOption } from './choose-topic.tsx'

/** `noTopic`: the page shows something of a certificate, but not its UID. */
type Missing = ReadTabProblem | 'noTopic'

/** So looks the page of a console that has not been set up yet. */
const NOT_THERE: ReadonlySet<Missing> = new Set(['noTopic', 'nothingFound'])

type State =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'problem'; problem: Missing }
  | { kind: 'several'; options: TopicOption[]; page: ReadPage; isDoubtful: boolean }

interface ReadPage {
  reading: ConsoleReading
  origin?: string
}

/** `isMain`: reading the page is the next step, not one of several ways. */
export function LearnFromTab({ isMain }: { isMain: boolean }) {
  const [state, setState] = useState<State>({ kind: 'waiting' })
  // What was said of one page is not said of the next.
  useOtherPage(() => setState((state) => (state.kind === 'problem' ? { kind: 'waiting' } : state)))
  async function read() {
    setState({ kind: 'reading' })
    const [{ allFrames, readTabInFront }, { originOf }, { topicsToLearn }] = await Promise.all([
      import('../../lib/exchange/console/read-tab.ts'),
      import('../../lib/records/console-origins.ts'),
      import('../../lib/judgement/console/learnable.ts'),
    ])
    const tab = await readTabInFront()
    const place = originOf(tab.url ?? '')
    const page = { reading: allFrames(tab), ...('origin' in place && { origin: place.origin }) }
    const { topics, isDoubtful } = topicsToLearn(page.reading, draft.value.details.consoleId)
    const [only, ...others] = distinct(topics)
    if (!only) setState({ kind: 'problem', problem: tab.problem ?? 'noTopic' })
    else if (isDoubtful || others.length > 0)
      setState({ kind: 'several', options: [only, ...others], page, isDoubtful })
    else await take(only, page)
  }
  const isReadable = useReadableTab()
  return (
    <div class="stack">
      <p>{isReadable ? i18n.t('taking.lead') : i18n.t('learn.tab.lead')}</p>
      <Answer to={state.kind === 'problem' || state.kind === 'several' ? state : undefined}>
        {state.kind === 'reading' && <ReadingLine words={i18n.t('learn.tab.reading')} />}
        {state.kind === 'problem' && <Problem problem={state.problem} />}
        {state.kind === 'several' && <Several {...state} />}
      </Answer>
      {isReadable && (
        <button
          type="button"
          class={`button button-wide ${state.kind === 'several' || !isMain ? '' : 'button-main'}`}
          onClick={read}
        >
          <Icon name="tab" size={18} />
          {state.kind === 'waiting' ? i18n.t('learn.tab.read') : i18n.t('learn.readAgain')}
        </button>
      )}
      <Fold title={i18n.t('learn.tab.whereClomo')} open={isMain || state.kind === 'problem'}>
        <ClickPath guide={clomo.guides.consoleUid} console={clomo} />
      </Fold>
      {(isMain || state.kind === 'problem') && (
        <div>
          <button type="button" class="link-button" onClick={() => keep({ way: 'paste' })}>
            <Icon name="paste" size={16} />
            {i18n.t('learn.way.paste.title')}
          </button>
        </div>
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

/** Takes over with the UID whatever the page says beside it; the user looks at it once and confirms. */
async function take({ topic, label }: TopicOption, { reading, origin }: ReadPage): Promise<void> {
  const { factsBeside } = await import('../../lib/judgement/console/facts-beside.ts')
  const facts = factsBeside(reading, topic, draft.value.details.consoleId, readClock())
  keepFound({ topic, way: 'tab', reading, ...facts, ...(origin && { origin }), ...(label && { label }) })
}

interface SeveralProperties {
  options: TopicOption[]
  page: ReadPage
  isDoubtful: boolean
}

function Several({ options, page, isDoubtful }: SeveralProperties) {
  const title = isDoubtful ? i18n.t('learn.doubtful.title') : i18n.t('learn.several.title', [options.length])
  return (
    <>
      <Note tone="caution" title={title}>
        <p>{isDoubtful ? i18n.t('learn.doubtful.help') : i18n.t('learn.several.help')}</p>
      </Note>
      <ChooseTopic options={options} onChoose={(option) => void take(option, page)} />
    </>
  )
}

function Problem({ problem }: { problem: Missing }) {
  return (
    <Note tone="caution" title={i18n.t('learn.tab.notReadTitle')}>
      <p>{i18n.t(`readTab.${problem}`)}</p>
      {NOT_THERE.has(problem) && draft.value.subjectId === undefined && (
        <button type="button" class="link-button" onClick={() => go('set-up')}>
          {i18n.t('learn.firstSetUp')}
        </button>
      )}
    </Note>
  )
}
