// Which files a press would send: what lies in the fields now, and what a page has taken out of them, or out of a drop, before.
import { holds } from '../../portals/page/tree.ts'

/** Files that the user has given to the page. */
export interface Choice {
  files: File[]
  /** The field that they were chosen in; absent for a drop. */
  field?: HTMLInputElement
  /** Of a drop: where it fell, from the innermost outwards. */
  path: readonly Element[]
  /** Of a drop: an element below the page's body has taken it. A page that keeps drops from leaving it takes them higher up. */
  isTaken: boolean
}

const filesIn = (field: HTMLInputElement): File[] => [...(field.files ?? [])]

/**
 * The files that a press on `control` would send, from its `fields` and all `choices` so far, the latest last. A field that is empty
 * stands for what was chosen in it: a page may take the file and clear the field.
 */
export function filesGoing(choices: readonly Choice[], fields: readonly HTMLInputElement[], control?: Element): File[] {
  const counted = choices.filter((choice) => counts(choice, fields, control))
  const going = fields.flatMap((field) =>
    goingFrom(
      field,
      counted.filter((one) => placeOf(one, fields) === field),
    ),
  )
  const loose = counted.filter((one) => placeOf(one, fields) === undefined).at(-1)
  const all = [...going, ...(loose?.files ?? [])]
  // Nothing else was given to the page: the drop that fell anywhere on it is all that it can have.
  return [...new Set(all.length > 0 ? all : (choices.findLast(isDrop)?.files ?? []))]
}

function isDrop({ field }: Choice): boolean {
  return field === undefined
}

/** A choice in another form does not count, nor a drop that nothing has taken. */
function counts({ field, path, isTaken }: Choice, fields: readonly HTMLInputElement[], control?: Element): boolean {
  if (field) return fields.includes(field) || !field.isConnected
  return isTaken || zoneFieldIn(path, fields, control) !== undefined
}

/** The field for which a choice stands; undefined where that cannot be said. */
function placeOf({ field, path }: Choice, fields: readonly HTMLInputElement[]): HTMLInputElement | undefined {
  if (field && fields.includes(field)) return field
  const [only, ...others] = fields
  // A page that draws itself anew puts another field in the place of the one that was used.
  return zoneFieldIn(path, fields) ?? (others.length === 0 ? only : undefined)
}

/** A drop zone is drawn around its field, and not around the button that sends. */
function zoneFieldIn(path: readonly Element[], fields: readonly HTMLInputElement[], control?: Element) {
  for (const node of path) {
    if (control && holds(node, control)) return undefined
    const inside = fields.filter((field) => holds(node, field))
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined
  }
  return undefined
}

function goingFrom(field: HTMLInputElement, choices: readonly Choice[]): File[] {
  const lying = filesIn(field)
  const last = choices.at(-1)
  if (lying.length > 0) return last && isDrop(last) ? [...lying, ...last.files] : lying
  // An uploader for many files keeps all that it was given.
  return field.hasAttribute('multiple') ? choices.flatMap(({ files }) => files) : (last?.files ?? [])
}
