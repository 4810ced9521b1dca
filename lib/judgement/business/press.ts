// Whether a press on Apple Business or School Manager may go through: fails closed, and always says why.

import type { BusinessMemory, BusinessOrganisation } from '../../model/business-memory.ts'
import type { TargetKind } from '../../model/targets.ts'
import type { BusinessAction, BusinessScreen } from '../../portals/business/view.ts'
import { currentBusiness, namesOf, type TargetVerdict, type Unclear } from './target.ts'

/** Why a press is held; each has its words in the locales under `business.hold.<reason>`. */
export type BusinessHoldReason =
  | 'loading'
  | 'language'
  | 'unknownControl'
  | 'translated'
  | 'idle'
  | 'noServerOnRecord'
  | 'noLocationOnRecord'
  | 'otherServer'
  | 'otherLocation'
  | 'lookalike'
  | 'otherOrganisation'
  | 'nameUnread'
  | 'twins'
  | 'shared'
  | 'notDue'
  | 'consoleNotReady'
  | 'downloadedAlready'
  | 'deleteServer'
  | 'deleteOther'

export type BusinessPressVerdict =
  | { held: false }
  /** `concerned`: the name whose last four characters are the way on; absent where nobody knows it. */
  | {
      held: true
      reason: BusinessHoldReason
      concerned?: string | undefined
      organisation?: BusinessOrganisation | undefined
      /** The recorded name that it could be taken for. */
      lookalike?: string | undefined
      /** The name that was read of what was pressed. */
      shown?: string | undefined
    }

/** All that a press is judged by. */
export interface BusinessPress {
  /** `unknown`: nothing says what the control does. */
  action: BusinessAction | 'unknown'
  screen: BusinessScreen
  /** The verdict on what the control acts on; absent where that is not known. */
  target?: TargetVerdict | undefined
  memory: BusinessMemory | undefined
  /** The page's wording is not on record, or only in part. */
  isDoubtful: boolean
  /** The page may well show servers or tokens: by its route, by its words, or by a recorded name on it. */
  isNearTokens: boolean
  /** It is where, on a page whose wording is on record, an unknown label may be the dangerous one. */
  isUnclear: boolean
}

const GO: BusinessPressVerdict = { held: false }

function held(
  reason: BusinessHoldReason,
  about: Omit<Extract<BusinessPressVerdict, { held: true }>, 'held' | 'reason'> = {},
): BusinessPressVerdict {
  return { held: true, reason, ...about }
}

const INCONSEQUENTIAL = new Set<BusinessPress['action']>(['other', 'go-on', 'menu', 'unknown'])

const UNCLEAR: Partial<Record<Unclear, BusinessHoldReason>> = { twins: 'twins', shared: 'shared', loading: 'loading' }

/** Holds a download of anything but the one on record. Gives undefined where it is that one. */
function judgeWhose(press: BusinessPress, kind: TargetKind): BusinessPressVerdict | undefined {
  const { target, memory } = press
  const current = currentBusiness(memory)
  const shown = target && 'name' in target ? target.name : undefined
  if (!current) return held('idle', { concerned: shown, shown })
  const [recorded] = namesOf(current, kind)
  if (target?.verdict === 'this-one') return undefined
  if (target?.verdict === 'not-this-one') {
    const { organisation, lookalike } = target
    if (organisation) return held('otherOrganisation', { concerned: target.name, organisation, shown })
    const other = kind === 'server' ? 'otherServer' : 'otherLocation'
    return held(lookalike === undefined ? other : 'lookalike', { concerned: target.name, lookalike, shown })
  }
  if (target?.reason === 'nothingOnRecord') {
    return held(kind === 'server' ? 'noServerOnRecord' : 'noLocationOnRecord', { concerned: shown, shown })
  }
  const reason = (target && UNCLEAR[target.reason]) ?? 'nameUnread'
  return held(reason, { concerned: shown ?? recorded, shown })
}

function judgeServerToken(press: BusinessPress): BusinessPressVerdict {
  const whose = judgeWhose(press, 'server')
  if (whose) return whose
  const { target, memory } = press
  const shown = target && 'name' in target ? target.name : undefined
  const run = memory?.serverToken
  // A second download ends the first one's token: the file at hand would be worth nothing.
  if (run?.downloadedAt !== undefined) return held('downloadedAlready', { concerned: shown, shown })
  if (memory?.notDue?.includes('serverToken')) return held('notDue', { concerned: shown, shown })
  return run?.consoleReady ? GO : held('consoleNotReady', { concerned: shown, shown })
}

function judgeDelete({ target, memory }: BusinessPress): BusinessPressVerdict {
  const [recorded] = namesOf(currentBusiness(memory), 'server')
  const shown = target && 'name' in target ? target.name : undefined
  const reason = target?.verdict === 'this-one' ? 'deleteServer' : 'deleteOther'
  return held(reason, { concerned: shown ?? recorded, shown })
}

/** Judges one press. What it does not know, it holds. */
export function judgeBusinessPress(press: BusinessPress): BusinessPressVerdict {
  const { action, screen, memory } = press
  const [recorded] = namesOf(currentBusiness(memory), 'server')
  const isConsequential = !INCONSEQUENTIAL.has(action)
  if (screen === 'translated') {
    return isConsequential || (press.isNearTokens && action !== 'other')
      ? held('translated', { concerned: recorded })
      : GO
  }
  if (press.isDoubtful && (action === 'unknown' || action === 'go-on') && press.isNearTokens) {
    return held('language', { concerned: recorded })
  }
  if (press.isUnclear && action === 'unknown') return held('unknownControl', { concerned: recorded })
  if (!isConsequential) return GO
  if (memory === undefined) return held('loading')
  switch (action) {
    case 'delete-server':
      return judgeDelete(press)
    case 'download-content-token':
      return judgeWhose(press, 'location') ?? GO
    default:
      return judgeServerToken(press)
  }
}
