// Where the user stands on the portal and what to do next: one state and one message for the whole page.

import { isOtherAccount } from '../../facts/account.ts'
import { isFarOff } from '../../facts/far-off.ts'
import { ROUGH_DATE } from '../../facts/time.ts'
import { sameTopic } from '../../facts/topic.ts'
import { hasUnread } from '../../portals/push/unread.ts'
import type { Page, PushPageVerdict } from './page-types.ts'
import { isRefused, say, sayFile } from './page-verdict.ts'
import { currentOrganisation, type KnownOrganisation } from './row.ts'
import { judgeSetUpPage } from './set-up-page.ts'

/** The list with the proven row: what is next is what the checklist says, too. */
function judgeProven({ provenNotAfter = Number.NaN, memory, now, downloaded }: Page, current: KnownOrganisation) {
  const { notAfter = Number.NaN } = current
  const turn = memory?.turn
  if (turn === 'carry') return say('ready', 'carry', 'good')
  if (turn === 'check') return say('issued', 'downloaded', 'good')
  // A day on record that was mistyped proves no renewal: what was renewed ends far ahead.
  const isRenewed = (memory?.issued || provenNotAfter > notAfter + ROUGH_DATE) && isFarOff(provenNotAfter, now)
  if (isRenewed) return say('issued', downloaded ? 'downloaded' : 'renewed', 'good')
  // Come back to by Back: the page still shows what was before.
  if (memory?.issued)
    return Number.isNaN(provenNotAfter) ? say('issued', 'issued', 'good') : say('ready', 'outdated', 'calm')
  if (turn) return turn === 'request' ? say('ready', 'consoleFirst', 'calm') : say('ready', 'pressRenew', 'good')
  // A page from before a renewal that is over.
  if (provenNotAfter < notAfter - ROUGH_DATE) return say('ready', 'outdated', 'calm')
  // Right after a renewal the next one may be rehearsed: that nothing is to be pressed is said by this, too.
  if (isFarOff(provenNotAfter, now)) return say('ready', 'notDue', 'good')
  return memory?.rehearsing ? say('ready', 'rehearsing', 'calm') : say('ready', 'found', 'good')
}

function judgeList(page: Page, current: KnownOrganisation): PushPageVerdict {
  const { view, verdicts, memory } = page
  if (verdicts.some(({ verdict }) => verdict === 'this-one')) {
    return memory?.setUp ? say('ready', 'setUpFound', 'good') : judgeProven(page, current)
  }
  if (isOtherAccount(view.account, current.account)) return say('wrong-account', 'wrongAccount')
  if (verdicts.length === 0)
    return view.unread.length > 0 ? say('unreadable', 'unreadable') : say('ready', 'listEmpty', 'calm')
  if (view.isPart || verdicts.some(({ verdict }) => verdict === 'not-read'))
    return say('ready', 'pressInformation', 'calm')
  return hasUnread(view) ? say('unreadable', 'unreadable') : say('wrong-account', 'withoutTopic')
}

function judgeRenewScreen(page: Page, current: KnownOrganisation): PushPageVerdict {
  const { outside, memory } = page
  const intent = memory?.intent
  const shown = outside.kind === 'one' && outside.asSubject ? outside.topic : undefined
  if (shown !== undefined && !sameTopic(shown, current.topic)) return say('renewing', 'renewOther')
  if (shown === undefined && !intent) return say('renewing', 'renewUnknown')
  if (shown === undefined && (!intent?.topic || !sameTopic(intent.topic, current.topic)))
    return say('renewing', 'renewOther')
  if (isRefused(page, 'file-refused')) return say('renewing', 'fileRefused')
  if (isRefused(page, 'signature-refused')) return say('renewing', 'signatureRefused')
  if (memory?.issued && !page.isOtherFile) return say('renewing', 'renewedBefore', 'calm')
  return sayFile('renewing', page.file, { none: 'chooseFile', right: 'fileRight' })
}

/** Only what was renewed for the recorded UID is good news; what the user insisted on may be another certificate. */
function judgeConfirmation(page: Page, current: KnownOrganisation): PushPageVerdict {
  const { cameFromCreate, memory, downloaded, now } = page
  // The first set-up, whose certificate Koshin has judged while this screen was open.
  if (memory?.setUp && !memory.intent) return say('issued', 'carry', 'good')
  if (cameFromCreate) return say('creating', 'createdNew')
  const renewed = memory?.intent?.topic
  const isOurs = sameTopic(renewed, current.topic)
  if (memory?.turn === 'carry' && (isOurs || !memory.intent)) return say('issued', 'carry', 'good')
  // Left open once all is done and on record.
  if (!memory?.intent && !memory?.turn && isFarOff(current.notAfter, now)) return say('ready', 'onRecord', 'calm')
  if (!isOurs) return say('issued', 'confirmed', 'calm')
  return say('issued', downloaded || memory?.turn === 'check' ? 'downloaded' : 'issued', 'good')
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
