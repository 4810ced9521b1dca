// Whether servers or tokens may be in front, on a page whose wording is not on record: by its address, its words, a name on it.
import { isAmongNames } from '../../facts/names.ts'
import type { BusinessMemory } from '../../model/business-memory.ts'
import { isNearTokens, placeOf } from '../../portals/business/generation.ts'
import { shownNames } from '../../portals/business/names.ts'
import type { BusinessPortalView } from '../../portals/business/view.ts'

export class NearTokens {
  /** Places at which a list or a recorded name was seen: what comes after it, at the same place, is near it. */
  #places = new Set<string>()

  /** `address`: of the top frame; undefined where it has not been heard, and then nobody knows where this is. */
  of(
    view: BusinessPortalView,
    body: Element | null,
    address: string | undefined,
    memory: BusinessMemory | undefined,
  ): boolean {
    if (!view.isDoubtful && view.screen !== 'translated') return false
    if (address === undefined || isNearTokens(address)) return true
    const place = placeOf(address)
    if (!this.#places.has(place) && !this.#isShown(view, body, memory)) return false
    this.#places.add(place)
    return true
  }

  #isShown({ controls, rows }: BusinessPortalView, body: Element | null, memory: BusinessMemory | undefined): boolean {
    if (rows.length > 0) return true
    if ([...controls.values()].some(({ action }) => action !== 'other' && action !== 'go-on')) return true
    const recorded = (memory?.organisations ?? []).flatMap(({ servers, locations }) => [...servers, ...locations])
    if (recorded.length === 0 || !body) return false
    return shownNames(body).some((text) => isAmongNames(text, recorded))
  }
}
