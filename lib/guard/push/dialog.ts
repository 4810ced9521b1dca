// The dialogs of the push portal: why a press was held, the comparison of a pasted subject, the way on by the UID's ending.
import { i18n } from '#i18n'
import { readTopic, sameTopic, type Topic, topicEnding } from '../../facts/topic.ts'
import type { PushHoldReason } from '../../judgement/push/press-types.ts'
import type { Compared, Comparison } from '../comparison.ts'
import { showDialog } from '../dialog.ts'
import type { Concerned } from '../way-on.ts'
import { words } from '../words.ts'

/** What a dialog of the push portal is about. */
export interface PortalDialog {
  /** `byHand`: nothing was held, the user asked for the comparison. */
  reason: PushHoldReason | 'byHand'
  /** Words for the placeholders of the reason's texts. */
  values: string[]
  /** The certificate on record, to compare with. */
  recorded: { topic: Topic; name: string } | undefined
  /** What was pressed, the UID whose last four characters are the way on, and what to do then. */
  held?: { label: string; concerned: Topic | undefined; onInsist: () => void }
}

function concernedOf(topic: Topic): Concerned {
  return { name: topic, ending: topicEnding(topic) }
}

function compare(text: string, recorded: PortalDialog['recorded']): Compared {
  const reading = readTopic(text)
  if (reading.kind !== 'one') return { kind: 'unclear', text: i18n.t(`dialog.pasted.${reading.kind}`) }
  const { topic } = reading
  const concerned = concernedOf(topic)
  if (!recorded) return { kind: 'unclear', text: i18n.t('dialog.pasted.nothingOnRecord', [topic]), concerned }
  return sameTopic(topic, recorded.topic)
    ? { kind: 'same', text: i18n.t('dialog.pasted.same', [recorded.name]), concerned }
    : { kind: 'different', text: i18n.t('dialog.pasted.different', [recorded.name]), concerned }
}

/** The comparison of a pasted subject with the certificate on record. */
function subjectComparison(recorded: PortalDialog['recorded']): Comparison {
  return {
    title: i18n.t('dialog.byHand'),
    how: i18n.t('dialog.byHandHow'),
    recorded: recorded?.topic,
    field: i18n.t('dialog.paste'),
    example: i18n.t('dialog.pasteExample'),
    compare: (text) => compare(text, recorded),
  }
}

export function showPortalDialog({ reason, values, recorded, held }: PortalDialog): void {
  const say = (part: string): string => words(`hold.${reason}.${part}`, values)
  showDialog({
    words: { title: say('title'), why: say('why'), todo: say('todo') },
    comparison: subjectComparison(recorded),
    ...(held && {
      label: held.label,
      wayOn: {
        concerned: held.concerned === undefined ? undefined : concernedOf(held.concerned),
        how: (topic) => i18n.t('dialog.wayOnHow', [topic]),
        unknown: i18n.t('dialog.wayOnUnknown'),
        onInsist: held.onInsist,
      },
    }),
  })
}
