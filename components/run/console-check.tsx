// Reads the console's page in front, compares it with the record and this run, and says the result.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type ConsoleCheck as Check, checkConsole } from '../../lib/procedures/console-check.ts'
import type { Step } from '../../lib/procedures/types.ts'
import type { Organisation, Run } from '../../lib/records/types.ts'
import type { ReadTabProblem } from '../../lib/tabs/read-tab.ts'
import { ReadingLine } from '../judge/reading-line.tsx'
import { Note } from '../parts/note.tsx'
import { keepConsoleReading } from '../run-actions.ts'
import { ExpiryResult, UidResult } from './console-results.tsx'

interface Properties {
  step: Step
  organisation: Organisation
  run: Run
  stay: () => void
  /** Told whether the console uses another certificate. */
  onStop: (stopped: boolean) => void
}

type State =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'problem'; problem: ReadTabProblem }
  | { kind: 'checked'; check: Check }

export function ConsoleCheck({ step, organisation, run, stay, onStop }: Properties) {
  const [state, setState] = useState<State>({ kind: 'waiting' })
  async function read() {
    setState({ kind: 'reading' })
    onStop(false)
    const { allFrames, readTabInFront } = await import('../../lib/tabs/read-tab.ts')
    const tab = await readTabInFront()
    const reading = allFrames(tab)
    if (tab.problem) return setState({ kind: 'problem', problem: tab.problem })
    const check = checkConsole(reading, run, organisation)
    stay()
    setState({ kind: 'checked', check })
    onStop(check.uid === 'different')
    await keepConsoleReading(run.id, reading)
  }
  const isDone = step.id in run.ticks
  return (
    <div class="stack">
      {!isDone && <p class="quiet small">{i18n.t('check.lead')}</p>}
      <div class="stack" aria-live="polite">
        {state.kind === 'reading' && <ReadingLine words={i18n.t('check.reading')} />}
        {state.kind === 'problem' && (
          <Note tone="caution" title={i18n.t('learn.tab.notReadTitle')}>
            <p>{i18n.t(`readTab.${state.problem}`)}</p>
          </Note>
        )}
        {state.kind === 'checked' && <Results step={step} check={state.check} />}
      </div>
      {!isDone && (
        <button type="button" class="button button-main button-wide" onClick={read}>
          {state.kind === 'waiting' ? i18n.t('check.read') : i18n.t('learn.readAgain')}
        </button>
      )}
    </div>
  )
}

function Results({ step, check }: { step: Step; check: Check }) {
  const afterwards = step.chapter === 'check'
  return (
    <>
      {(step.id !== 'consoleExpiry' || check.uid !== 'not-found') && (
        <UidResult check={check} afterwards={afterwards} />
      )}
      {afterwards && (step.id === 'consoleExpiry' || check.expiry !== 'not-found') && <ExpiryResult check={check} />}
    </>
  )
}
