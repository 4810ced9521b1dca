// Where the guard meets what draws its dialogs, its banner and its marks. The guard must be there before the page's first script, so it is
// small; drawing is a script of its own, which comes with the page. Both live in the same isolated world.
import type { BannerContents, DialogSubject, MarkLabel } from './contents.ts'
import { meetingPlace } from './meeting-place.ts'

export interface Drawing {
  dialog(subject: DialogSubject): void
  /** Nothing: the banner goes. */
  banner(contents: BannerContents | undefined): void
  /** Without a label: the mark of this element goes. */
  mark(mark: { element: Element; label: MarkLabel | undefined }): void
}

interface Meeting {
  drawing?: Drawing
  /** What has been asked for before anything could draw it: the last dialog, the last banner, each element's last mark. */
  waiting: Map<keyof Drawing | Element, (drawing: Drawing) => void>
}

const place = meetingPlace<Meeting>('drawing')

function meeting(): Meeting {
  const met = place.get() ?? { waiting: new Map() }
  place.set(met)
  return met
}

/** Draws now, or as soon as it can be drawn; of what has the same `key` only the last then. */
export function draw<What extends keyof Drawing>(
  what: What,
  subject: Parameters<Drawing[What]>[0],
  key: keyof Drawing | Element = what,
): void {
  const { drawing, waiting } = meeting()
  const work = (by: Drawing): void => (by[what] as (subject: Parameters<Drawing[What]>[0]) => void)(subject)
  if (drawing) work(drawing)
  else waiting.set(key, work)
}

/** To be called by the script that draws, once it is there. Put into a page again, it leaves the first one drawing. */
export function offerDrawing(drawing: Drawing): void {
  const { waiting, drawing: earlier } = meeting()
  if (earlier) return
  place.set({ drawing, waiting: new Map() })
  for (const work of waiting.values()) work(drawing)
}
