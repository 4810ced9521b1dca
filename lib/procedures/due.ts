// What is due: every certificate and token of every organisation, with its days left and what stands open, the most urgent first.
import { compareNames } from '../facts/compare-names.ts'
import { daysUntil } from '../facts/days.ts'
import { isFarOff } from '../facts/far-off.ts'
import { LEAD_TIME } from '../facts/time.ts'
import type { Organisation } from '../model/organisation.ts'
import { isOpen, type Run } from '../model/run.ts'
import { TOKEN_FACTS, YEARLY, type YearlyId } from '../model/steps.ts'
import { awaitingUploadSince } from './awaiting-upload.ts'
import { type Expiry, expiryOf } from './expiry.ts'

/**
 * `waiting`: downloaded and not uploaded, nothing works until then. `expired`. `under-way`: its renewal is open. `pressing`: ends
 * within 30 days. `near`: within 90. `rests`: later. `unknown`: its expiry is not on record.
 */
export type DueStanding = 'waiting' | 'expired' | 'under-way' | 'pressing' | 'near' | 'rests' | 'unknown'

export interface DueAsset {
  organisation: Organisation
  procedure: YearlyId
  standing: DueStanding
  /** Milliseconds since 1970, UTC; how it is known stands in `expiry`. */
  notAfter?: number
  expiry?: Expiry
  /** Calendar days until the end; negative once it is past. */
  daysLeft?: number
  /** Nobody has read this expiry anywhere: it was worked out, or typed. */
  isUncertain: boolean
  /** Its renewal, or its first set-up, that is under way. */
  run?: Run
}

/** Days come from the user's calendar: `timeZone` is an IANA name, by default the machine's zone. */
export interface Today {
  /** Milliseconds since 1970, UTC. */
  now: number
  timeZone?: string
}

/** What comes first where two end on the same day, or have no end. */
const ORDER: Record<DueStanding, number> = {
  waiting: 0,
  expired: 1,
  pressing: 2,
  'under-way': 2,
  near: 3,
  rests: 4,
  unknown: 5,
}

/** True where this organisation has, or had, such a thing: a token of which nothing is on record is none of its work. */
function isKept(procedure: YearlyId, organisation: Organisation, run: Run | undefined): boolean {
  if (run || organisation.typedExpiries?.[procedure]) return true
  if (procedure === 'push-certificate') return organisation.topic !== undefined
  return organisation[TOKEN_FACTS[procedure]] !== undefined
}

/** What is made for the first time, or anew, is listed with what it will be. */
function firstSetUpIn(open: ReadonlyMap<string, Run>, { id }: Organisation, procedure: YearlyId): Run | undefined {
  return procedure === 'push-certificate' ? open.get(`${id} first-set-up`) : undefined
}

function standingOf(run: Run | undefined, notAfter: number | undefined, now: number): DueStanding {
  if (run && awaitingUploadSince(run) !== undefined) return 'waiting'
  if (notAfter !== undefined && notAfter <= now) return 'expired'
  if (run) return 'under-way'
  if (notAfter === undefined) return 'unknown'
  if (notAfter - now <= LEAD_TIME) return 'pressing'
  return isFarOff(notAfter, now) ? 'rests' : 'near'
}

/** Every asset of these organisations; the most urgent first, what ends at the same time by name. `runs` are those of all organisations. */
export function whatIsDue(organisations: readonly Organisation[], runs: readonly Run[], today: Today): DueAsset[] {
  const { now, timeZone } = today
  const open = new Map<string, Run>()
  for (const run of runs) if (isOpen(run)) open.set(`${run.organisationId} ${run.procedure}`, run)
  const assets = organisations.flatMap((organisation) =>
    YEARLY.flatMap((procedure): DueAsset[] => {
      const run = open.get(`${organisation.id} ${procedure}`) ?? firstSetUpIn(open, organisation, procedure)
      if (!isKept(procedure, organisation, run)) return []
      const expiry = expiryOf(procedure, organisation)
      const notAfter = expiry?.notAfter
      return [
        {
          organisation,
          procedure,
          standing: standingOf(run, notAfter, now),
          isUncertain: expiry?.isCertain === false,
          ...(expiry && { expiry, notAfter: expiry.notAfter, daysLeft: daysUntil(expiry.notAfter, now, timeZone) }),
          ...(run && { run }),
        },
      ]
    }),
  )
  return assets.sort(byUrgency)
}

function byUrgency(one: DueAsset, other: DueAsset): number {
  return (
    Number(other.standing === 'waiting') - Number(one.standing === 'waiting') ||
    (one.notAfter ?? Number.POSITIVE_INFINITY) - (other.notAfter ?? Number.POSITIVE_INFINITY) ||
    ORDER[one.standing] - ORDER[other.standing] ||
    compareNames(one.organisation.name, other.organisation.name)
  )
}
