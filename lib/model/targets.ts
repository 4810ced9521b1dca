// Whose a token is at Apple Business or School Manager: a server's (ADE), or a location's or unit's (VPP).
import type { BusinessTarget } from '../portals/business/view.ts'
import type { TokenProcedure } from './steps.ts'

export type TargetKind = BusinessTarget['kind']

/** What the names of a token's owners are names of. */
export const TARGETS = { 'server-token': 'server', 'content-token': 'location' } as const satisfies Record<
  TokenProcedure,
  TargetKind
>

/** Where these names stand in an organisation. */
export const TARGET_LISTS = { server: 'servers', location: 'locations' } as const satisfies Record<TargetKind, string>
export type TargetList = (typeof TARGET_LISTS)[TargetKind]
