// Where the user stands on the portal and what to do next: one state and one message for the whole page.

import { isOtherAccount } from '../../facts/account.ts'
import { EARLY_TIME, ROUGH_DATE } from '../../facts/time.ts'
import { sameTopic } from '../../facts/topic.ts'
import type { Page, PushPageVerdict } from './page-types.ts'
import { say, sayFile } from './page-verdict.ts'
import { currentOrganisation, type KnownOrganisation } from './row.ts'
import { judgeSetUpPage } from './set-up-page.ts'

function judgeList(page: Page, current: KnownOrganisation): PushPageVerdict {
  const { view, verdicts, provenNotAfter, memory, now } = page
  if (verdicts.some(({ verdict }) => verdict === 'this-one')) {
    if (memory?.setUp) return say('ready', 'setUpFound', 'good')
    const renewed =
      provenNotAfter !== undefined && current.notAfter !== undefined && provenNotAfter > current.notAfter + ROUGH_DATE
    if (renewed) return say('issued', 'renewed', 'good')
    const isFarOff = provenNotAfter !== undefined && provenNotAfter > now + EARLY_TIME
    return say('ready', isFarOff && !memory?.running ? 'notDue' : 'found', 'good')
  }
  if (isOtherAccount(view.account, current.account)) return say('wrong-account', 'wrongAccount')
  if (verdicts.length === 0) return say('ready', 'listEmpty', 'calm')
  if (verdicts.some(({ verdict }) => verdict === 'not-read')) return say('ready', 'pressInformation', 'calm')
  return say('wrong-account', 'withoutTopic')
}

function judgeRenewScreen(page: Page, current: KnownOrganisation): PushPageVerdict {
  const { view, outside, memory } = page
  const intent = memory?.intent
  const shown = outside.kind === 'one' && outside.asSubject ? outside.topic : undefined
  if (shown !== undefined && !sameTopic(shown, current.topic)) return say('renewing', 'renewOther')
  if (shown === undefined && !intent) return say('renewing', 'renewUnknown')
  if (shown === undefined && (!intent?.topic || !sameTopic(intent.topic, current.topic)))
    return say('renewing', 'renewOther')
  if (view.refusal === 'file-refused') return say('renewing', 'fileRefused')
  if (view.refusal === 'signature-refused') return say('renewing', 'signatureRefused')
  return sayFile('renewing', page.file, { none: 'chooseFile', right: 'fileRight' })
}

/** Only what was renewed for the recorded UID is good news; what the user insisted on may be another certificate. */
function judgeConfirmation({ cameFromCreate, memory }: Page, current: KnownOrganisation): PushPageVerdict {
  // The first set-up, whose certificate Koshin has judged while this screen was open.
  if (memory?.setUp && !memory.intent) return say('issued', 'setUpCreated', 'good')
  if (cameFromCreate) return say('creating', 'createdNew')
  const renewed = memory?.intent?.topic
  const isOurs = renewed !== undefined && sameTopic(renewed, current.topic)
  return isOurs ? say('issued', 'issued', 'good') : say('issued', 'confirmed', 'calm')
}

/** Judges the page. With nothing on record it is `idle`, unless it can't be read at all. */
export function judgePushPage(page: Page): PushPageVerdict {
  const { view, memory } = page
  if (view.screen === 'translated') return say('translated', 'translated')
  if (memory === undefined) return say('unreadable', 'loading', 'calm')
  const current = currentOrganisation(memory)
  if (!current && memory.setUp && view.screen !== 'unreadable') return judgeSetUpPage(page, memory.setUp)
  if (!current && view.screen === 'get-started') return say('idle', 'idleGetStarted', 'calm')
  if (!current) return view.screen === 'unreadable' ? say('unreadable', 'unreadable') : say('idle', 'idle', 'calm')
  switch (view.screen) {
    case 'list':
      return judgeList(page, current)
    case 'get-started':
      return say('no-certificate', 'getStarted')
    case 'terms':
      return say('creating', 'terms')
    case 'create':
      return say('creating', 'creating')
    case 'renew':
      return judgeRenewScreen(page, current)
    case 'confirmation':
      return judgeConfirmation(page, current)
    case 'unreadable':
      return say('unreadable', 'unreadable')
    default:
      return current.account ? say('ready', 'signInAs', 'calm') : say('ready', 'signIn', 'calm')
  }
}
