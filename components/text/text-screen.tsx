// A text that was marked on some page, or pasted here, is compared with every UID on record.
import { i18n } from '#i18n'
import { wasMended } from '../../lib/facts/other-topic.ts'
import { readTopic, sameTopic } from '../../lib/facts/topic.ts'
import { Back } from '../parts/back.tsx'
import { Field } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { Uid } from '../parts/uid.tsx'
import { UnclearTopic } from '../parts/unclear-topic.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, goBack, keep } from '../state/drafts.ts'
import { current, organisations } from '../state/shown.ts'

export function TextScreen() {
  const { view, pasted } = draft.value
  const heading = useFocusOnChange<HTMLHeadingElement>(view)
  return (
    <>
      <Back to={() => goBack()} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('menu.compareTitle')}
      </h1>
      <div class="stack" aria-live="polite">
        {pasted.trim() !== '' && <Answer text={pasted} />}
      </div>
      <Field id="compared-text" label={i18n.t('menu.text')}>
        <textarea
          id="compared-text"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          value={pasted}
          onInput={(event) => keep({ pasted: event.currentTarget.value })}
        />
      </Field>
    </>
  )
}

/** Ours is only the one that is being worked on; another one on record is named, for it is the wrong one here. */
function Answer({ text }: { text: string }) {
  const reading = readTopic(text)
  if (reading.kind !== 'one')
    return <UnclearTopic reading={reading} text={text} several={i18n.t('check.pasteSeveral')} />
  const { topic } = reading
  const owner = organisations.value.find((one) => sameTopic(one.topic, topic))
  const isOurs = owner !== undefined && owner.id === current.value?.id
  const title = isOurs
    ? i18n.t('menu.ours', [owner.name])
    : owner
      ? i18n.t('menu.others', [owner.name, current.value?.name ?? ''])
      : i18n.t(organisations.value.length === 0 ? 'menu.nothingOnRecord' : 'menu.nobodys')
  return (
    <Note tone={isOurs ? 'ok' : organisations.value.length === 0 ? 'info' : 'stop'} title={title}>
      <p>
        <Uid topic={topic} />
      </p>
      {wasMended(text, topic) && <p>{i18n.t('learn.mended')}</p>}
    </Note>
  )
}
