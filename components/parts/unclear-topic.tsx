// What is said of a text from which no one UID can be taken.
import { i18n } from '#i18n'
import type { TopicReading } from '../../lib/facts/topic.ts'
import { Note } from './note.tsx'

interface Properties {
  reading: Exclude<TopicReading, { kind: 'one' }>
  /** What to do where it names several. */
  several: string
}

export function UnclearTopic({ reading, several }: Properties) {
  switch (reading.kind) {
    case 'none':
      return (
        <Note tone="caution" title={i18n.t('learn.none.title')}>
          <p>{i18n.t('learn.paste.none')}</p>
        </Note>
      )
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
