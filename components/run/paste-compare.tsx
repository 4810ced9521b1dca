// The comparison by hand, for pages that cannot be read: what is pasted is compared with the UID on record.
import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { wasMended } from '../../lib/facts/other-topic.ts'
import { readTopic, sameTopic } from '../../lib/facts/topic.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { hasTick, type Run } from '../../lib/model/run.ts'
import type { Step } from '../../lib/procedures/types.ts'
import { Fold } from '../parts/fold.tsx'
import { Note } from '../parts/note.tsx'
import { UnclearTopic } from '../parts/unclear-topic.tsx'
import { draft, keep } from '../state/drafts.ts'
import { tick } from '../state/run-actions.ts'

interface Properties {
  step: Step
  organisation: Organisation
  run: Run
  stay: () => void
}

export function PasteCompare({ step, organisation, run, stay }: Properties) {
  const id = useId()
  const { pasted } = draft.value
  const [startsOpen] = useState(pasted !== '')
  const isDone = hasTick(run, step.id)
  if (isDone) return null
  return (
    <Fold title={i18n.t('check.paste')} open={startsOpen}>
      <div class="stack">
        <div class="field">
          <label for={id} class="small">
            {i18n.t('check.pasteLabel')}
          </label>
          <textarea
            id={id}
            rows={3}
            spellcheck={false}
            autocomplete="off"
            value={pasted}
            onInput={(event) => keep({ pasted: event.currentTarget.value })}
          />
        </div>
        <div class="stack" aria-live="polite">
          {pasted.trim() !== '' && <Compared text={pasted} topic={organisation.topic} />}
        </div>
        {isSame(pasted, organisation.topic) && (
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              stay()
              keep({ pasted: '' })
              void tick(run.id, step.id, 'hand')
            }}
          >
            {i18n.t('check.pasteConfirm')}
          </button>
        )}
      </div>
    </Fold>
  )
}

function isSame(text: string, topic: string | undefined): boolean {
  const reading = readTopic(text)
  return reading.kind === 'one' && sameTopic(reading.topic, topic)
}

function Compared({ text, topic }: { text: string; topic: string | undefined }) {
  const reading = readTopic(text)
  if (reading.kind !== 'one')
    return <UnclearTopic reading={reading} text={text} several={i18n.t('check.pasteSeveral')} />
  return sameTopic(reading.topic, topic) ? (
    <Note tone="ok" title={i18n.t('check.pasteSame')}>
      <p class="uid">{reading.topic}</p>
      {wasMended(text, reading.topic) && <p>{i18n.t('learn.mended')}</p>}
    </Note>
  ) : (
    <Note tone="stop" title={i18n.t('check.pasteDifferent')}>
      <p class="uid">{reading.topic}</p>
      <p>{i18n.t('check.pasteDifferentMore')}</p>
    </Note>
  )
}
