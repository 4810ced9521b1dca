// Has the console's page in front read, and shows what came of it; asks again as often as the user likes.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ConsoleReading } from '../../lib/consoles/types.ts'
import type { ReadTabProblem } from '../../lib/exchange/console/read-tab.ts'
import { type ExpiryCheck, readDateAs } from '../../lib/judgement/console/expiry.ts'
import { Answer } from '../parts/answer.tsx'
import { NextAction } from '../parts/next-action.tsx'
import { Note } from '../parts/note.tsx'
import { ReadingLine } from '../parts/reading-line.tsx'
import { useOtherPage } from '../parts/use-other-page.ts'
import { frame } from '../state/frame.ts'

interface Properties<Check> {
  isDone: boolean
  /** Called before the page is read. */
  onStart?: () => void
  /** Compares what all frames of the page show; called once they are read. */
  check: (reading: ConsoleReading) => Check
  /** Called with the answer before it is shown. */
  onChecked: (check: Check, reading: ConsoleReading) => Promise<unknown>
  /** `readAs` reads the date that was looked at as the day that the user says. */
  results: (check: Check, readAs: (notAfter: number) => void) => ComponentChildren
  /** What stands below them; `url` is the address of the page that was read, where the browser tells it. */
  below?: (check: Check, url: string | undefined) => ComponentChildren
}

type State<Check> =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'problem'; problem: ReadTabProblem }
  | { kind: 'checked'; check: Check; reading: ConsoleReading; url: string | undefined }

export function ReadConsole<Check extends ExpiryCheck>({
  isDone,
  onStart,
  check,
  onChecked,
  results,
  below,
}: Properties<Check>) {
  const [state, setState] = useState<State<Check>>({ kind: 'waiting' })
  useOtherPage(() => setState((state) => (state.kind === 'problem' ? { kind: 'waiting' } : state)))
  async function read() {
    setState({ kind: 'reading' })
    onStart?.()
    const { allFrames, readTabInFront } = await import('../../lib/exchange/console/read-tab.ts')
    const tab = await readTabInFront()
    const reading = allFrames(tab)
    if (tab.problem) return setState({ kind: 'problem', problem: tab.problem })
    await compare(reading, tab.url)
  }
  async function compare(reading: ConsoleReading, url: string | undefined) {
    const answer = check(reading)
    // What is shown as read is on record: the popup may be closed the moment after.
    await onChecked(answer, reading)
    setState({ kind: 'checked', check: answer, reading, url })
  }
  function shownResults({ check: answer, reading, url }: Extract<State<Check>, { kind: 'checked' }>) {
    const { shown } = answer
    return results(answer, (notAfter) => shown && void compare(readDateAs(reading, shown, notAfter), url))
  }
  return (
    <div class="stack">
      {!isDone && <p class="quiet small">{i18n.t(frame.value === 'sidepanel' ? 'check.leadBeside' : 'check.lead')}</p>}
      <Answer to={state.kind === 'problem' || state.kind === 'checked' ? state : undefined}>
        {state.kind === 'reading' && <ReadingLine words={i18n.t('check.reading')} />}
        {state.kind === 'problem' && (
          <Note tone="caution" title={i18n.t('learn.tab.notReadTitle')}>
            <p>{i18n.t(`readTab.${state.problem}`)}</p>
          </Note>
        )}
        {state.kind === 'checked' && shownResults(state)}
      </Answer>
      {state.kind === 'checked' && below?.(state.check, state.url)}
      {!isDone && (
        <NextAction onClick={read}>
          {state.kind === 'waiting' ? i18n.t('check.read') : i18n.t('learn.readAgain')}
        </NextAction>
      )}
    </div>
  )
}
