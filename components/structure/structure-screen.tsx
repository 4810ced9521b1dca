// The structure of the page in front, without its values: the user looks at it, takes out what they like, and saves it to send it along.
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { takeStructure } from '../../lib/exchange/page-structure.ts'
import type { TabProblem } from '../../lib/exchange/tab-in-front.ts'
import { writeDay } from '../../lib/facts/days.ts'
import { FILE_ENDING } from '../../lib/portals/structure/format.ts'
import { writeFile } from '../../lib/portals/structure/write.ts'
import { Back } from '../parts/back.tsx'
import { Field } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { ReadingLine } from '../parts/reading-line.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { announce } from '../state/announce.ts'
import { readClock } from '../state/clock.ts'
import { draft, goBack } from '../state/drafts.ts'
import { saveFile } from '../state/save-file.ts'
import './structure.css'

type State = { kind: 'waiting' | 'reading' } | { kind: 'problem'; problem: TabProblem } | { kind: 'taken' }

/** In the order in which they are told. */
const TOLD = ['kept', 'replaced', 'sent'] as const

export function StructureScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const [state, setState] = useState<State>({ kind: 'waiting' })
  const [text, setText] = useState('')
  async function take() {
    setState({ kind: 'reading' })
    const taken = await takeStructure()
    if ('problem' in taken) return setState({ kind: 'problem', problem: taken.problem })
    setText(writeFile(taken.frames, browser.runtime.getManifest().version))
    setState({ kind: 'taken' })
  }
  const isTaken = state.kind === 'taken'
  return (
    <>
      <Back to={() => goBack('settings')} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('structure.title')}
      </h1>
      <p>{i18n.t('structure.lead')}</p>
      <ul class="ticks small">
        {TOLD.map((id) => (
          <li key={id}>
            <Icon name="info" size={18} />
            <span>{i18n.t(`structure.told.${id}`)}</span>
          </li>
        ))}
      </ul>
      <div class="stack" aria-live="polite">
        {state.kind === 'reading' && <ReadingLine words={i18n.t('structure.reading')} />}
        {state.kind === 'problem' && (
          <Note tone="caution" title={i18n.t('structure.notRead')}>
            <p>{i18n.t(`structure.problem.${state.problem}`)}</p>
          </Note>
        )}
      </div>
      <button type="button" class={`button button-wide ${isTaken ? '' : 'button-main'}`} onClick={take}>
        <Icon name="tab" size={18} />
        {isTaken ? i18n.t('structure.again') : i18n.t('structure.read')}
      </button>
      {isTaken && <Taken text={text} onChange={setText} />}
    </>
  )
}

function Taken({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  /** What was saved last: once it is changed, it is not what stands here. */
  const [saved, setSaved] = useState<string>()
  function save() {
    setSaved(text)
    saveFile(new File([text], fileName(readClock()), { type: 'text/plain' }))
    announce(i18n.t('structure.saved'))
  }
  return (
    <>
      <Field
        id="page-structure"
        label={i18n.t('structure.willBeSaved', [text.split('\n').length])}
        help={i18n.t('structure.takeOut')}
      >
        <textarea
          id="page-structure"
          class="structure"
          rows={16}
          spellcheck={false}
          autocomplete="off"
          wrap="off"
          aria-describedby="page-structure-help"
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </Field>
      <button type="button" class="button button-main button-wide" onClick={save}>
        <Icon name="file" size={18} />
        {i18n.t('structure.save')}
      </button>
      {saved === text && <Note tone="ok" title={i18n.t('structure.saved')} />}
      <p class="quiet small">{i18n.t('structure.whereTo')}</p>
    </>
  )
}

/** Named by the day; `now` is in milliseconds since 1970. */
function fileName(now: number): string {
  return `koshin-${writeDay(now)}${FILE_ENDING}`
}
