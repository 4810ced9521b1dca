// Checks one file: choosing, reading, the judgement, and another try at once; what is not right is never recorded.
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { JudgedKind } from '../../lib/documents/kinds/kinds.ts'
import { type Examined, recordFor } from '../../lib/examination/examine.ts'
import type { Remembered } from '../../lib/examination/remembered.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { Answer } from '../parts/answer.tsx'
import { FileChooser } from '../parts/file-chooser.tsx'
import { ReadingLine } from '../parts/reading-line.tsx'
import { announce } from '../state/announce.ts'
import { readClock } from '../state/clock.ts'
import { finishedRuns, organisations } from '../state/shown.ts'
import { JudgementView, verdictWords } from './findings.tsx'
import { OtherFile } from './other-file.tsx'

interface Properties {
  label: string
  /** What is needed here, of whom, and in which renewal. */
  wanted: JudgedKind
  organisation: Organisation
  run: Run
  /** Called once the file is right, or once the user goes on in spite of warnings (`proven` is false then). */
  onRight: (remember: Remembered, proven: boolean) => Promise<unknown>
  /** Told whether the file on the screen must not be used. */
  onStop: (stopped: boolean) => void
}

type State =
  | { kind: 'waiting' }
  | { kind: 'reading'; fileName: string }
  | { kind: 'failed' }
  | { kind: 'answer'; examined: Examined; accepted: boolean }

export function FileCheck({ label, wanted, organisation, run, onRight, onStop }: Properties) {
  const [state, setState] = useState<State>({ kind: 'waiting' })
  const latest = useRef<File>(undefined)
  const saving = useRef(false)
  async function check(file: File) {
    latest.current = file
    setState({ kind: 'reading', fileName: file.name })
    onStop(false)
    try {
      const { examineFile } = await import('../../lib/examination/examine-file.ts')
      const record = recordFor(organisation, organisations.value, [run, ...finishedRuns.value], readClock())
      const examined = await examineFile(file, record, wanted)
      // Another file was chosen meanwhile: its answer counts.
      if (latest.current !== file) return
      const { judgement, remember } = examined
      const isWanted = examined.file.reading.kind === wanted
      const right = isWanted && judgement?.verdict === 'ok' ? remember : undefined
      setState({ kind: 'answer', examined, accepted: right !== undefined })
      onStop(!isWanted || judgement?.verdict === 'stop')
      announce(isWanted && judgement ? verdictWords(judgement.verdict) : i18n.t('judge.notThat'))
      if (right) await onRight(right, true)
    } catch (error) {
      console.error(error)
      if (latest.current === file) setState({ kind: 'failed' })
    }
  }
  /** Goes on in spite of warnings. Only what is on record counts as accepted: the popup may be closed at any moment. */
  async function accept(answer: Extract<State, { kind: 'answer' }>, remember: Remembered) {
    if (saving.current) return
    saving.current = true
    try {
      await onRight(remember, false)
      setState({ ...answer, accepted: true })
    } catch (error) {
      console.error(error)
      setState({ kind: 'failed' })
    } finally {
      saving.current = false
    }
  }
  const answer = state.kind === 'answer' ? state : undefined
  return (
    <div class="stack">
      {state.kind === 'reading' && <ReadingLine words={i18n.t('judge.reading', [state.fileName])} />}
      {state.kind === 'failed' && (
        <Answer to={state} isTold>
          <OtherFile reading={{ kind: 'unreadable' }} title={i18n.t('judge.unreadable')} />
        </Answer>
      )}
      {answer && (
        <Answer to={answer.examined} isTold>
          <Outcome {...answer} wanted={wanted} onAccept={(remember) => void accept(answer, remember)} />
        </Answer>
      )}
      {!answer?.accepted && (
        <FileChooser
          label={state.kind === 'waiting' || state.kind === 'reading' ? label : i18n.t('judge.chooseOther')}
          onFile={check}
        />
      )}
    </div>
  )
}

interface OutcomeProperties {
  examined: Examined
  wanted: JudgedKind
  accepted: boolean
  onAccept: (remember: Remembered) => void
}

/** What came of the file, and the way on where only warnings are in it. */
function Outcome({ examined, wanted, accepted, onAccept }: OutcomeProperties) {
  const { file, judgement, misplaced, remember } = examined
  const { reading, name } = file
  const isToken = wanted === 'server-token' || wanted === 'content-token'
  // Of a token the judgement says what to do: to download once more would end the right one.
  if (!judgement || (reading.kind !== wanted && !isToken)) {
    const isRequest =
      wanted === 'push-certificate' && reading.kind === 'signing-request' && misplaced?.use !== 'nowhere'
    return (
      <OtherFile
        reading={reading}
        title={i18n.t('judge.notThat')}
        wanted={wanted}
        misplaced={misplaced}
        // Where the certificate is asked for, the CSR has been uploaded: nobody is to renew twice.
        {...(isRequest && { todo: i18n.t('judge.requestAgain') })}
      />
    )
  }
  return (
    <>
      <JudgementView judgement={judgement} fileName={name} />
      {judgement.verdict === 'warning' && remember && !accepted && (
        <button type="button" class="button button-wide" onClick={() => onAccept(remember)}>
          {i18n.t('judge.useDespite')}
        </button>
      )}
      {judgement.verdict === 'stop' && <p class="quiet small">{i18n.t('judge.nothingLost')}</p>}
    </>
  )
}
