// Looks at the console's page before the first set-up: where it shows a UID already, this would be a second one.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ReadTabProblem } from '../../lib/exchange/console/read-tab.ts'
import { sameTopic } from '../../lib/facts/topic.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { Answer } from '../parts/answer.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { ReadingLine } from '../parts/reading-line.tsx'
import { Uid } from '../parts/uid.tsx'
import { useOtherPage } from '../parts/use-other-page.ts'
import { go } from '../state/drafts.ts'
import { keepConsoleTopic, useExisting } from '../state/set-up-actions.ts'

interface Properties {
  organisation: Organisation
  run: Run
  /** Told whether the console has a certificate already. */
  onStop: (stopped: boolean) => void
}

type State = 'waiting' | 'reading' | 'none' | 'lost' | 'several' | { problem: ReadTabProblem }

export function ConsoleLook({ organisation, run, onStop }: Properties) {
  const [state, setState] = useState<State>('waiting')
  const { consoleTopic } = run
  useEffect(() => onStop(consoleTopic !== undefined), [consoleTopic])
  useOtherPage(() => setState((state) => (typeof state === 'object' ? 'waiting' : state)))
  async function look() {
    setState('reading')
    const { allFrames, readTabInFront } = await import('../../lib/exchange/console/read-tab.ts')
    const tab = await readTabInFront()
    // That nothing is found is what is hoped for here.
    if (tab.problem && tab.problem !== 'nothingFound') return setState({ problem: tab.problem })
    const topics = new Set(allFrames(tab).topics.map(({ topic }) => topic))
    const [topic, ...others] = topics
    setState(others.length > 0 ? 'several' : 'none')
    const isLost = sameTopic(topic, organisation.lost?.topic)
    if (isLost && others.length === 0) setState('lost')
    await keepConsoleTopic(run.id, others.length > 0 || isLost ? undefined : topic)
  }
  if (organisation.topic !== undefined) return null
  return (
    <div class="stack">
      <Answer to={state === 'waiting' || state === 'reading' ? undefined : state}>
        {state === 'reading' && <ReadingLine words={i18n.t('check.reading')} />}
        {typeof state === 'object' && (
          <Note tone="caution" title={i18n.t('learn.tab.notReadTitle')}>
            <p>{i18n.t(`readTab.${state.problem}`)}</p>
          </Note>
        )}
        {state === 'several' && (
          <Note tone="stop" title={i18n.t('check.uid.several')}>
            <p>{i18n.t('setUp.look.several')}</p>
          </Note>
        )}
        {state === 'none' && consoleTopic === undefined && (
          <Note tone="info" title={i18n.t('setUp.look.none')}>
            <p>{i18n.t('setUp.look.noneMore')}</p>
          </Note>
        )}
        {(state === 'lost' || organisation.lost) && (
          <Note tone="info" title={i18n.t('lost.note')}>
            <p>{i18n.t('lost.consoleShows')}</p>
          </Note>
        )}
        {consoleTopic !== undefined && <Second organisation={organisation} topic={consoleTopic} />}
      </Answer>
      <button type="button" class="button button-wide" onClick={look}>
        <Icon name="tab" size={18} />
        {state === 'waiting' ? i18n.t('setUp.look.read') : i18n.t('learn.readAgain')}
      </button>
    </div>
  )
}

/** The console has been set up: the reason not to go on, and the way on, which is to renew what is there. */
function Second({ organisation, topic }: { organisation: Organisation; topic: string }) {
  const [owner, setOwner] = useState<string>()
  async function use() {
    const recorded = await useExisting(organisation.id, { topic })
    if (recorded?.kind === 'taken') setOwner(recorded.organisation.name)
    else if (recorded) go('work')
  }
  return (
    <Note tone="stop" title={i18n.t('setUp.second.title')}>
      <p>
        <Uid topic={topic} />
      </p>
      <p>{i18n.t('setUp.second.why')}</p>
      {owner === undefined ? (
        <button type="button" class="button button-main" onClick={use}>
          {i18n.t('setUp.second.use')}
        </button>
      ) : (
        <p>
          <b>{i18n.t('setUp.second.taken', [owner])}</b>
        </p>
      )}
    </Note>
  )
}
