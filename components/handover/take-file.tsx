// Takes a file in: chosen, opened with its passphrase, looked at, and only then put on record.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { inspectFile, type Refusal } from '../../lib/handover/file.ts'
import { readHandover, type TakenOver } from '../../lib/handover/hand-over.ts'
import type { Choices, Plan } from '../../lib/handover/plan.ts'
import { planTakingIn, takeIn } from '../../lib/handover/take-in.ts'
import { FileChooser } from '../parts/file-chooser.tsx'
import { Note } from '../parts/note.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { announce } from '../state/announce.ts'
import { readClock } from '../state/clock.ts'
import { change } from '../state/records.ts'
import { OpenFile } from './open-file.tsx'
import { type Into, NONE, Opened } from './opened.tsx'
import { Refused } from './refused.tsx'
import './handover.css'

type State =
  | { kind: 'choosing'; refused?: Refusal; fileName?: string }
  | { kind: 'closed'; file: File; refused?: Refusal }
  | { kind: 'open'; file: File; taken: TakenOver; plan: Plan }
  | { kind: 'done'; fileName: string; plan: Plan }

const INTO_RECORD: Into = { plan: planTakingIn, take: takeIn }

export function TakeFile({ into = INTO_RECORD }: { into?: Into }) {
  const [state, setState] = useState<State>({ kind: 'choosing' })
  /** Where a file was chosen the field for its passphrase has the keyboard. */
  const heading = useFocusOnChange<HTMLHeadingElement>(state.kind === 'closed' ? 'choosing' : state.kind)
  const again = () => setState({ kind: 'choosing' })

  async function choose(file: File) {
    const refused = await inspectFile(file).catch((): Refusal => 'damaged')
    setState(refused ? { kind: 'choosing', refused, fileName: file.name } : { kind: 'closed', file })
    if (refused) announce(i18n.t('handover.refusedShort', [file.name]))
  }
  async function open(file: File, passphrase: string) {
    const read = await readHandover(file, passphrase).catch((): { refused: Refusal } => ({ refused: 'damaged' }))
    if ('refused' in read) return setState({ kind: 'closed', file, refused: read.refused })
    setState({ kind: 'open', file, taken: read, plan: await into.plan(read.copy, NONE, readClock()) })
  }
  async function take(taken: TakenOver, choices: Choices, fileName: string) {
    let plan: Plan | undefined
    const isDone = await change(async () => {
      plan = await into.take(taken.copy, choices, readClock())
    })
    if (!isDone || !plan) return
    setState({ kind: 'done', fileName, plan })
    announce(i18n.t('handover.taken', [fileName]))
  }
  return (
    <section class="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('handover.takeTitle')}
      </h2>
      {state.kind === 'choosing' && (
        <>
          <p>{i18n.t('handover.takeLead')}</p>
          <FileChooser label={i18n.t('handover.choose')} onFile={(file) => void choose(file)} />
          {state.refused && <Refused refusal={state.refused} fileName={state.fileName ?? ''} />}
        </>
      )}
      {state.kind === 'closed' && (
        <>
          <OpenFile fileName={state.file.name} onOpen={(passphrase) => open(state.file, passphrase)} onBack={again} />
          {state.refused && <Refused refusal={state.refused} fileName={state.file.name} />}
        </>
      )}
      {state.kind === 'open' && (
        <Opened
          taken={state.taken}
          first={state.plan}
          into={into}
          onTake={(choices) => take(state.taken, choices, state.file.name)}
          onBack={again}
        />
      )}
      {state.kind === 'done' && (
        <>
          <Note tone="ok" title={i18n.t('handover.taken', [state.fileName])}>
            <p class="small">{i18n.t('handover.takenMore')}</p>
          </Note>
          <button type="button" class="link-button" onClick={again}>
            {i18n.t('handover.another')}
          </button>
        </>
      )}
    </section>
  )
}
