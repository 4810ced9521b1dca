// Learning by pasting anything that contains the UID or the Subject DN.
import { i18n } from '#i18n'
import { wasMended } from '../../lib/facts/other-topic.ts'
import { readTopic, type TopicReading } from '../../lib/facts/topic.ts'
import { Field } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { UnclearTopic } from '../parts/unclear-topic.tsx'
import { draft, keep, keepFound } from '../state/drafts.ts'
import { ChooseTopic } from './choose-topic.tsx'

export function LearnFromPaste() {
  const { pasted } = draft.value
  const reading = readTopic(pasted)
  const one = reading.kind === 'one' ? reading.topic : undefined
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (one) keepFound({ topic: one, way: 'paste' })
      }}
    >
      <Field id="pasted" label={i18n.t('learn.paste.label')} help={i18n.t('learn.paste.help')}>
        <textarea
          id="pasted"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="pasted-help pasted-answer"
          value={pasted}
          onInput={(event) => keep({ pasted: event.currentTarget.value })}
        />
      </Field>
      <div id="pasted-answer" aria-live="polite">
        <Answer reading={reading} text={pasted} />
      </div>
      {one && (
        <button type="submit" class="button button-main button-wide">
          {i18n.t('learn.useThis')}
        </button>
      )}
      {reading.kind === 'several' && (
        <ChooseTopic
          options={reading.topics.map((topic) => ({ topic }))}
          onChoose={(option) => keepFound({ topic: option.topic, way: 'paste' })}
        />
      )}
    </form>
  )
}

function Answer({ reading, text }: { reading: TopicReading; text: string }) {
  if (text.trim() === '') return null
  if (reading.kind !== 'one')
    return <UnclearTopic reading={reading} text={text} several={i18n.t('learn.several.help')} />
  return (
    <Note tone="info" title={i18n.t('learn.found')}>
      <p class="uid">{reading.topic}</p>
      {wasMended(text, reading.topic) && <p>{i18n.t('learn.mended')}</p>}
    </Note>
  )
}
