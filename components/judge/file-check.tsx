// Checks one file: choosing, reading, the judgement, and another try at once; what is not right is never recorded.
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { FileChooser } from '../parts/file-chooser.tsx'
import { ReadingLine } from '../parts/reading-line.tsx'
import { announce } from '../state/announce.ts'
import { JudgementView, verdictWords } from './findings.tsx'
import type { Judged } from './judge-file.ts'
import { NotThat } from './not-that.tsx'

interface Properties<Facts> {
  label: string
  judge: (file: File) => Promise<Judged<Facts>>
  /** Called once the file is right, or once the user goes on in spite of warnings (`proven` is false then). */
  onRight: (facts: Facts, fileName: string, proven: boolean) => Promise<unknown>
  /** Told whether the file on the screen must not be used. */
  onStop: (stopped: boolean) => void
}

type State<Facts> =
  | { kind: 'waiting' }
  | { kind: 'reading'; fileName: string }
  | { kind: 'failed' }
  | { kind: 'answer'; fileName: string; judged: Judged<Facts>; accepted: boolean }

export function FileCheck<Facts>({ label, judge, onRight, onStop }: Properties<Facts>) {
  const [state, setState] = useState<State<Facts>>({ kind: 'waiting' })
  const latest = useRef<File>(undefined)
  const saving = useRef(false)
  async function check(file: File) {
    latest.current = file
    const fileName = file.name
    setState({ kind: 'reading', fileName })
    onStop(false)
    try {
      const judged = await judge(file)
      // Another file was chosen meanwhile: its answer counts.
      if (latest.current !== file) return
      const right = judged.kind === 'judged' && judged.judgement.verdict === 'ok'
      setState({ kind: 'answer', fileName, judged, accepted: right })
      onStop(judged.kind !== 'judged' || judged.judgement.verdict === 'stop')
      announce(judged.kind === 'judged' ? verdictWords(judged.judgement.verdict) : i18n.t('judge.notThat'))
      if (judged.kind === 'judged' && right) await onRight(judged.facts, fileName, true)
    } catch (error) {
      console.error(error)
      if (latest.current === file) setState({ kind: 'failed' })
    }
  }
  /** Goes on in spite of warnings. Only what is on record counts as accepted: the popup may be closed at any moment. */
  async function accept(answer: Extract<State<Facts>, { kind: 'answer' }>, facts: Facts) {
    if (saving.current) return
    saving.current = true
    try {
      await onRight(facts, answer.fileName, false)
      setState({ ...answer, accepted: true })
    } catch (error) {
      console.error(error)
      setState({ kind: 'failed' })
    } finally {
      saving.current = false
    }
  }
  const answer = state.kind === 'answer' ? state : undefined
  const judged = answer?.judged
  return (
    <div class="stack">
      {state.kind === 'reading' && <ReadingLine words={i18n.t('judge.reading', [state.fileName])} />}
      {state.kind === 'failed' && <NotThat kind="unreadable" title={i18n.t('judge.unreadable')} />}
      {judged?.kind === 'other' && <NotThat kind={judged.is} detail={judged.detail} title={i18n.t('judge.notThat')} />}
      {answer && judged?.kind === 'refused' && (
        <>
          <JudgementView judgement={judged.judgement} fileName={answer.fileName} />
          <p class="quiet small">{i18n.t('judge.nothingLost')}</p>
        </>
      )}
      {answer && judged?.kind === 'judged' && (
        <>
          <JudgementView judgement={judged.judgement} fileName={answer.fileName} />
          {judged.judgement.verdict === 'warning' && !answer.accepted && (
            <button type="button" class="button button-wide" onClick={() => void accept(answer, judged.facts)}>
              {i18n.t('judge.useDespite')}
            </button>
          )}
          {judged.judgement.verdict === 'stop' && <p class="quiet small">{i18n.t('judge.nothingLost')}</p>}
        </>
      )}
      {!answer?.accepted && (
        <>
          <FileChooser
            label={state.kind === 'waiting' || state.kind === 'reading' ? label : i18n.t('judge.chooseOther')}
            onFile={check}
          />
          <p class="quiet small">{i18n.t('judge.staysHere')}</p>
        </>
      )}
    </div>
  )
}
