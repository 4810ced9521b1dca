// A row that is dragged to a place that says what becomes of it.
import { HEADING } from '../../portals/page/label.ts'
import type { Pressed, Unit, View } from '../view.ts'
import { type DangerIn, spokenOn } from './spoken.ts'

const HEADS = `legend,${HEADING}`

/** What may say what becomes of a thing that is dropped there: what lies around that place, and what heads it. */
export const saidAround = (path: readonly EventTarget[]): Element[] =>
  path.flatMap((node) => (node instanceof Element ? [node, node.querySelector(HEADS) ?? []] : [])).flat()

/** A row dropped on what says Renew, or below a heading that says Revoked, is pressed like the row's own Renew, or Revoke. */
export function droppedOn<Action extends string, One extends Unit>(
  path: readonly EventTarget[],
  from: One,
  { controls }: View<Action, One>,
  dangerIn: DangerIn<Action>,
): Pressed<Action, One> | undefined {
  const spoken = spokenOn(saidAround(path), (label) => dangerIn(label, true))
  return (
    spoken && ([...controls.values()].find(({ row, action }) => row === from && action === spoken.action) ?? spoken)
  )
}
