// Where a console shows until when something is valid, whatever is under way.
import type { Console, ConsoleGuide, ExpiryName } from './types.ts'

/** The steps of the renewals at which that page is looked at. */
const STEPS: Record<ExpiryName, string> = {
  pushExpiry: 'consoleExpiry',
  serverTokenExpiry: 'serverTokenExpiry',
  contentTokenExpiry: 'contentTokenExpiry',
}

/** The way to the page, and what is looked at there; undefined where that is not known of this console. */
export function whereExpiry(
  { guides, elsewhere }: Pick<Console, 'guides' | 'elsewhere'>,
  value: ExpiryName,
): Pick<ConsoleGuide, 'path' | 'fields'> | undefined {
  const { path, fields } = elsewhere?.[value] ?? guides[STEPS[value]] ?? { path: [] }
  // A step that goes on from the page before leads nobody there who comes from elsewhere.
  return path.length === 0 ? undefined : { path, ...(fields && { fields }) }
}
