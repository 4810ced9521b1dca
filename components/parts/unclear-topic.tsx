// What is said of a text from which no one UID can be taken.
import { i18n } from '#i18n'
import { type OtherTopic, readOtherTopic } from '../../lib/facts/other-topic.ts'
import type { TopicReading } from '../../lib/facts/topic.ts'
import { Note } from './note.tsx'

interface Properties {
  reading: Exclude<TopicReading, { kind: 'one' }>
  /** What was read. */
  text: string
  /** What to do where it names several. */
  several: string
}

export function UnclearTopic({ reading, text, several }: Properties) {
  switch (reading.kind) {
    case 'none':
      return <NoTopic text={text} />
    case 'several':
      return (
        <Note tone="caution" title={i18n.t('learn.several.title', [reading.topics.length])}>
          <p>{several}</p>
        </Note>
      )
    case 'contradiction':
      return (
        <Note tone="stop" title={i18n.t('learn.contradiction.title')}>
          <p>{i18n.t('learn.contradiction.help')}</p>
        </Note>
      )
  }
}

function NoTopic({ text }: { text: string }) {
  const other = readOtherTopic(text)
  if (!other) {
    return (
      <Note tone="caution" title={i18n.t('learn.none.title')}>
        <p>{i18n.t('learn.paste.none')}</p>
      </Note>
    )
  }
  return (
    <Note tone="stop" title={i18n.t('learn.other.title')}>
      <p class="uid">{other.topic}</p>
      <p>{meaningOf(other.service)}</p>
    </Note>
  )
}

function meaningOf(service: OtherTopic['service']): string {
  switch (service) {
    case 'mac-server':
      return i18n.t('learn.other.macServer')
    case 'app':
      return i18n.t('learn.other.app')
    case 'other':
      return i18n.t('learn.other.service')
  }
}
