// What a step of the tour is.
import type { PromiseId } from './promises.ts'
import type { Shown, Stage } from './stage.ts'

export interface TourStep {
  /** Its caption in English, by which those in other languages are found in captions. */
  title: string
  /** The promise of the README that its picture shows; each promise has one step. */
  shows?: PromiseId
  /** Does the step, checks what it promises, and gives what to take a picture of. */
  perform(stage: Stage): Promise<Shown>
}

/** A stretch of the tour: its heading, and its steps. */
export type TourChapter = readonly [title: string, steps: readonly TourStep[]]

export const ORGANISATION = '株式会社サンプル'
