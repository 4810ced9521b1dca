// Which way at Apple Business and School Manager each step shows, and where the portals are.
import type { StepId } from '../model/steps.ts'
import type { TokenPortal } from '../model/token.ts'
import { generationsOf } from '../portals/business/generation.ts'
import type { GenerationId } from '../portals/business/generations/generations.ts'
import type { Destination, Way } from '../portals/business/generations/types.ts'
import { wayTo } from '../portals/business/ways.ts'

const GUIDED: Partial<Readonly<Record<StepId, Destination>>> = {
  portalServer: 'toServer',
  downloadServerToken: 'serverToken',
  portalLocation: 'toLocation',
  downloadContentToken: 'contentToken',
}

/**
 * The guide for a step, in the wanted language (BCP 47) where its words are known, else in another one; undefined for a step
 * that has none.
 */
export function businessGuide(
  stepId: StepId,
  generation: string,
  wanted: string,
): { guide: Way; language: string } | undefined {
  const destination = GUIDED[stepId]
  const found = destination && wayTo(destination, generation, wanted)
  return found && { guide: found.way, language: found.language }
}

/** The generation that a portal is most likely to show today: its newest. */
export function likelyGeneration(portal: TokenPortal | undefined): GenerationId {
  const [newest] = generationsOf(portal ?? 'business')
  if (newest === undefined) throw new Error('No generation of pages is known of this portal')
  return newest
}
