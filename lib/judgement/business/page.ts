// Where the user stands on Apple Business or School Manager and what to do next: one state and one message for all frames.
import type { BusinessMemory, TokenRun } from '../../model/business-memory.ts'
import type { BusinessReport } from '../../model/business-report.ts'
import { TARGET_LISTS, type TargetKind } from '../../model/targets.ts'
import { currentBusiness, isMissing, namesOf, type TargetContext, type TargetVerdict, targetJudge } from './target.ts'

/** `data-state` of `<koshin-banner>` on these pages. */
export type BusinessState = 'ready' | 'renewing' | 'issued' | 'wrong-target' | 'unreadable' | 'translated' | 'idle'

/** Which message the banner shows; each has its words in the locales under `business.banner.<message>`. */
export type BusinessPageMessage =
  | 'loading'
  | 'idle'
  | 'signIn'
  | 'signInAs'
  | 'terms'
  | 'toServer'
  | 'toLocation'
  | 'findServer'
  | 'serverNotListed'
  | 'locationNotListed'
  | 'noServerOnRecord'
  | 'noLocationOnRecord'
  | 'consoleFirst'
  | 'serverNotDue'
  | 'locationNotDue'
  | 'pressNow'
  | 'dialogNow'
  | 'otherServer'
  | 'otherOrganisation'
  | 'nameUnread'
  | 'twins'
  | 'shared'
  | 'contentRow'
  | 'notUploaded'
  | 'contentNotUploaded'
  | 'language'
  | 'translated'
  | 'frameSilent'

export interface BusinessPageVerdict {
  state: BusinessState
  message: BusinessPageMessage
  tone: 'good' | 'calm' | 'warning'
  /** The verdict on the open pane, or on the one row that counts. */
  target?: TargetVerdict
}

/** Screens of servers and tokens: whoever sees one is signed in. */
export const SHOWS_TOKENS: ReadonlySet<BusinessReport['screen']> = new Set([
  'server-list',
  'server',
  'download-dialog',
  'content-tokens',
])

/** All that the page is judged by. */
export interface BusinessPage {
  report: BusinessReport
  memory: BusinessMemory | undefined
  /** The frame that holds the content says nothing: Koshin does not run in it. */
  isFrameSilent: boolean
  /** The page may well show servers or tokens: asked where its wording is not on record. */
  isNearTokens: boolean
}

/** What all targets of a kind on this page are judged by. */
export function contextOf(report: BusinessReport, memory: BusinessMemory | undefined, kind: TargetKind): TargetContext {
  return { kind, memory, listed: report[TARGET_LISTS[kind]], account: report.account }
}

/** Downloaded, and not yet uploaded to the console: until then nothing works. */
export function isCarried(run: TokenRun | undefined): boolean {
  return run?.downloadedAt !== undefined && !run.uploaded
}

type Say = BusinessPageVerdict

const say = (
  state: BusinessState,
  message: BusinessPageMessage,
  tone: Say['tone'] = 'warning',
  target?: TargetVerdict,
): Say => ({ state, message, tone, ...(target && { target }) })

/** What a verdict that is not `this-one` means for the page. */
function sayUnclear(target: Exclude<TargetVerdict, { verdict: 'this-one' }>, kind: TargetKind): Say {
  if (target.verdict === 'not-this-one') {
    return say('wrong-target', target.organisation ? 'otherOrganisation' : 'otherServer', 'warning', target)
  }
  if (target.reason === 'twins' || target.reason === 'shared')
    return say('unreadable', target.reason, 'warning', target)
  if (target.reason === 'nothingOnRecord') {
    return say('idle', kind === 'server' ? 'noServerOnRecord' : 'noLocationOnRecord', 'calm', target)
  }
  return say('unreadable', 'nameUnread', 'warning', target)
}

function judgePane(report: BusinessReport, memory: BusinessMemory): Say {
  const target = targetJudge(contextOf(report, memory, 'server'))(report.pane ?? { kind: 'none' }, report.contradicts)
  if (target.verdict !== 'this-one') return sayUnclear(target, 'server')
  if (memory.notDue?.includes('serverToken'))
    return judgeElsewhere(memory) ?? say('ready', 'serverNotDue', 'calm', target)
  if (!memory.serverToken?.consoleReady) return say('ready', 'consoleFirst', 'calm', target)
  return say('renewing', report.screen === 'download-dialog' ? 'dialogNow' : 'pressNow', 'good', target)
}

function judgeListed(report: BusinessReport, memory: BusinessMemory, kind: TargetKind): Say {
  const context = contextOf(report, memory, kind)
  const isServer = kind === 'server'
  const elsewhere = isOnWayToOther(memory, kind) ? judgeElsewhere(memory) : undefined
  if (namesOf(currentBusiness(memory), kind).length === 0) {
    return elsewhere ?? say('idle', isServer ? 'noServerOnRecord' : 'noLocationOnRecord', 'calm')
  }
  if (isMissing(context)) return say('wrong-target', isServer ? 'serverNotListed' : 'locationNotListed')
  const judge = targetJudge(context)
  const verdicts = context.listed.map((name) => judge({ kind: 'one', name }))
  const mine = verdicts.find(({ verdict }) => verdict === 'this-one')
  if (mine && memory.notDue?.includes(isServer ? 'serverToken' : 'contentToken'))
    return judgeElsewhere(memory) ?? say('ready', isServer ? 'serverNotDue' : 'locationNotDue', 'calm', mine)
  if (mine && elsewhere) return elsewhere
  if (mine) return say('ready', isServer ? 'findServer' : 'contentRow', 'good', mine)
  const doubt = verdicts.find((one) => one.verdict === 'not-read')
  if (doubt?.verdict === 'not-read') return sayUnclear(doubt, kind)
  return isServer ? say('ready', 'toServer', 'calm') : say('unreadable', 'nameUnread')
}

/** A renewal of which there is still something to do here. */
const isWanted = (run: TokenRun | undefined): boolean => run !== undefined && !run.uploaded

/** Servers are listed beside the way to the content tokens: who passes them on that way is not sent off to a server, nor the reverse. */
function isOnWayToOther({ serverToken, contentToken }: BusinessMemory, kind: TargetKind): boolean {
  const [own, other] = kind === 'server' ? [serverToken, contentToken] : [contentToken, serverToken]
  return !own && isWanted(other)
}

/** Where the page has nothing of what is under way: the way there. */
function judgeElsewhere({ serverToken, contentToken }: BusinessMemory): Say | undefined {
  if (isWanted(serverToken)) return say('ready', 'toServer', 'calm')
  return isWanted(contentToken) ? say('ready', 'toLocation', 'calm') : undefined
}

/** Judges the page. Gives undefined where there is nothing to say: most of the portal is none of Koshin's business. */
export function judgeBusinessPage({ report, memory, isFrameSilent, isNearTokens }: BusinessPage): Say | undefined {
  const { screen } = report
  if (isFrameSilent) return say('unreadable', 'frameSilent')
  if (screen === 'translated') return say('translated', 'translated')
  const isOfTokens = SHOWS_TOKENS.has(screen)
  const isInDoubt = report.isDoubtful && isNearTokens
  if (isInDoubt && !currentBusiness(memory)) return say('unreadable', 'language')
  if (memory === undefined) return isOfTokens ? say('unreadable', 'loading', 'calm') : undefined
  const current = currentBusiness(memory)
  if (!current) return isOfTokens ? say('idle', 'idle', 'calm') : undefined
  if (isCarried(memory.serverToken)) return say('issued', 'notUploaded')
  if (isCarried(memory.contentToken)) return say('issued', 'contentNotUploaded', 'calm')
  // Whatever else was made out: labels that are not known may be dangerous ones.
  if (report.isDoubtful) return say('unreadable', 'language', isNearTokens ? 'warning' : 'calm')
  switch (screen) {
    case 'server':
      // Cards that have a download each: none of them is open.
      if (!report.pane && report.servers.length > 1) return judgeListed(report, memory, 'server')
      return judgePane(report, memory)
    case 'download-dialog':
      return judgePane(report, memory)
    case 'content-tokens':
      return judgeListed(report, memory, 'location')
    case 'server-list':
      return judgeListed(report, memory, 'server')
    case 'sign-in':
      return current.account ? say('ready', 'signInAs', 'calm') : say('ready', 'signIn', 'calm')
    case 'terms':
      return say('ready', 'terms', 'calm')
    case 'other':
      return judgeElsewhere(memory)
    default:
      return undefined
  }
}
