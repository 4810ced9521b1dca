// Whether a press on the portal may go through: fails closed, and always says why.

import { sameTopic, type Topic } from '../../facts/topic.ts'
import { judgeCreatePress } from './create-press.ts'
import { GO, type Press, type PushPressVerdict } from './press-types.ts'
import { currentOrganisation } from './row.ts'
import { FILE_REASONS } from './set-up-press.ts'

const CONSEQUENTIAL = new Set<Press['action']>(['renew', 'revoke', 'create', 'accept', 'upload'])

function judgeRenew({ row, memory }: Press): PushPressVerdict {
  const current = currentOrganisation(memory)
  if (!current) {
    return { held: true, reason: 'nothingOnRecord', ...(row && 'topic' in row && { concerned: row.topic }) }
  }
  if (!row) return { held: true, reason: 'rowUnknown', concerned: current.topic }
  if (row.verdict === 'this-one') return GO
  if (row.verdict === 'not-read') return { held: true, reason: 'rowNotRead', concerned: current.topic }
  return row.organisation
    ? { held: true, reason: 'otherOrganisation', concerned: row.topic, organisationName: row.organisation.name }
    : { held: true, reason: 'otherCertificate', concerned: row.topic }
}

function judgeRevoke({ row, memory }: Press): PushPressVerdict {
  const current = currentOrganisation(memory)
  if (row?.verdict === 'this-one') return { held: true, reason: 'revokeThisOne', concerned: row.topic }
  const concerned = row && 'topic' in row ? row.topic : current?.topic
  return { held: true, reason: 'revokeOther', ...(concerned && { concerned }) }
}

function judgeFile(press: Press, concerned: Topic): PushPressVerdict {
  if (press.file === 'right') return GO
  return { held: true, reason: FILE_REASONS[press.file], concerned }
}

/** Upload on the renew screen acts: the row must be proven, by the pressed Renew or by the screen itself, and the file right. */
function judgeRenewUpload(press: Press): PushPressVerdict {
  const { memory, outside } = press
  const current = currentOrganisation(memory)
  if (!current)
    return { held: true, reason: 'nothingOnRecord', ...(outside.kind === 'one' && { concerned: outside.topic }) }
  const intent = memory?.intent
  if (outside.kind === 'one' && outside.asSubject) {
    if (sameTopic(outside.topic, current.topic)) return judgeFile(press, current.topic)
    const insistedOn = intent && !intent.proven && (!intent.topic || sameTopic(intent.topic, outside.topic))
    if (!insistedOn) return { held: true, reason: 'uploadOther', concerned: outside.topic }
  }
  if (!intent) return { held: true, reason: 'uploadUnknown', concerned: current.topic }
  if (intent.proven && (!intent.topic || !sameTopic(intent.topic, current.topic))) {
    return { held: true, reason: 'uploadOther', concerned: intent.topic ?? current.topic }
  }
  return judgeFile(press, current.topic)
}

/** Judges one press. What it does not know, it holds. */
export function judgePushPress(press: Press): PushPressVerdict {
  const { action, screen, memory } = press
  const current = currentOrganisation(memory)
  const concerned = current && { concerned: current.topic }
  if (action === 'unknown' && screen !== 'sign-in') {
    if (screen === 'translated' || screen === 'unreadable') return { held: true, reason: screen, ...concerned }
    return press.isUnclear ? { held: true, reason: 'unknownControl', ...concerned } : GO
  }
  if (!CONSEQUENTIAL.has(action)) return GO
  if (screen === 'translated') return { held: true, reason: 'translated', ...concerned }
  if (memory === undefined) return { held: true, reason: 'loading' }
  if (screen === 'unreadable' || screen === 'sign-in' || screen === 'blank') {
    return { held: true, reason: 'unreadable', ...concerned }
  }
  const creates = action === 'create' || action === 'accept' || (action === 'upload' && screen === 'create')
  if (creates && !current) return judgeCreatePress(press)
  switch (action) {
    case 'renew':
      return judgeRenew(press)
    case 'revoke':
      return judgeRevoke(press)
    case 'upload':
      if (screen === 'create') return { held: true, reason: 'uploadCreates', ...concerned }
      return screen === 'renew' ? judgeRenewUpload(press) : { held: true, reason: 'unreadable', ...concerned }
    case 'accept':
      return { held: true, reason: 'terms', ...concerned }
    default:
      return { held: true, reason: screen === 'get-started' ? 'createWrongAccount' : 'create', ...concerned }
  }
}
