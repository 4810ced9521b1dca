// Has the structure of the page in the tab in front described, when the user asks for it; its values never leave that page.
import { answersOf, problemOf, type TabProblem, tabInFront } from './tab-in-front.ts'

/** The lines of each frame, the top one's first; or why there are none. Words: `structure.problem.<problem>`. */
export type TakenStructure = { frames: string[] } | { problem: TabProblem }

const isFrame = (result: unknown): result is string => typeof result === 'string' && result.startsWith('frame ')
const isTop = (frame: string): boolean => frame.startsWith('frame top ')

/** Describes every frame of the tab in front. What stands in the way is an answer, not an exception. */
export async function takeStructure(): Promise<TakenStructure> {
  const tab = await tabInFront()
  if (tab?.id === undefined) return { problem: 'noTab' }
  try {
    const frames = (await answersOf(tab.id, '/structure-reader.js')).filter(isFrame)
    if (frames.length === 0) return { problem: 'noPermission' }
    return { frames: [...frames.filter(isTop), ...frames.filter((frame) => !isTop(frame))] }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}
