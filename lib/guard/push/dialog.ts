// The dialogs of the push portal: why a press was held, the comparison of a pasted subject, the way on by the UID's ending.
import { i18n } from '#i18n'
import { nameEnding } from '../../facts/names.ts'
import { readTopic, sameTopic, type Topic, topicEnding } from '../../facts/topic.ts'
import type { PushHoldReason, PushPressVerdict } from '../../judgement/push/press-types.ts'
import type { Compared, Comparison } from '../drawing/comparison.ts'
import { showDialog } from '../drawing/dialog.ts'
import type { Concerned } from '../drawing/way-on.ts'
import type { HeldWords } from '../press/press-rules.ts'
import { words } from '../words.ts'

/** The certificate on record, to compare with. */
type Recorded = { topic: Topic; name: string } | undefined

function concernedOf(topic: Topic): Concerned {
  return { name: topic, ending: topicEnding(topic) }
}

function compare(text: string, recorded: Recorded): Compared {
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
function subjectComparison(recorded: Recorded): Comparison {
  return {
    title: i18n.t('dialog.byHand'),
    how: i18n.t('dialog.byHandHow'),
    recorded: recorded?.topic,
    field: i18n.t('dialog.paste'),
    example: i18n.t('dialog.pasteExample'),
    compare: (text) => compare(text, recorded),
  }
}

/** Reasons that the user can answer by saying that it is a first set-up. */
const ANSWERED_BY_FIRST = new Set<PushHoldReason>(['createOccupied', 'createUnsaid'])

/** Reasons that lie in the chosen file: no row and no subject is to be compared with anything. */
const OF_THE_FILE = new Set<PushHoldReason>(['fileMissing', 'fileSeveral', 'fileReading', 'fileWrong'])

/** Reasons that say nothing of any certificate. */
const UNKNOWN = new Set<PushHoldReason>(['unreadable', 'translated', 'unknownControl'])

/**
 * What the dialog of a held press says; `values` are for the placeholders of the reason's texts. `says` is what follows where the user
 * says that it is a first set-up, and that the row is theirs; the latter absent where it is not asked. A row's mark may have no room for
 * that button. `label` is what was pressed.
 */
export function heldWords(
  { reason, concerned }: PushPressVerdict & { held: true },
  values: string[],
  recorded: Recorded,
  says: { first: () => void; mine: (() => void) | undefined },
  label: string,
): HeldWords {
  const say = (part: string): string => words(`hold.${reason}.${part}`, values)
  return {
    words: { title: say('title'), why: say('why'), todo: say('todo') },
    ...(!OF_THE_FILE.has(reason) && { comparison: subjectComparison(recorded) }),
    ...(ANSWERED_BY_FIRST.has(reason) && {
      answers: [{ id: 'firstSetUp', text: i18n.t('dialog.firstSetUp'), onClick: says.first }],
    }),
    ...(says.mine && { answers: [{ id: 'mine', text: i18n.t('mark.thisIsMine'), onClick: says.mine }] }),
    wayOn: {
      concerned: concerned === undefined ? undefined : concernedOf(concerned),
      how: (topic) => i18n.t('dialog.wayOnHow', [topic]),
      // Where no certificate can be concerned, as far as anybody knows, there is a way on all the same.
      ...(!recorded &&
        UNKNOWN.has(reason) && {
          concerned: { name: label, ending: nameEnding(label) },
          how: (name: string) => i18n.t('dialog.wayOnLabelHow', [name]),
        }),
      unknown: i18n.t('dialog.wayOnUnknown'),
    },
  }
}

/** The comparison alone: nothing was held, the user asked for it. */
export function showComparison(recorded: Recorded): void {
  const say = (part: 'title' | 'why' | 'todo'): string => i18n.t(`hold.byHand.${part}`)
  showDialog({
    words: { title: say('title'), why: say('why'), todo: say('todo') },
    comparison: subjectComparison(recorded),
  })
}
