// The tour of many files at once, in Koshin in a full tab.
import { certificatesOfTwo } from '../pictures/files.ts'
import type { TourChapter, TourStep } from './step.ts'

const steps: readonly TourStep[] = [
  {
    title: 'Koshin in a tab: many files at once, sorted into their organisations, each judged and named',
    shows: 'files',
    async perform(stage) {
      const desk = await stage.desk('#files')
      await desk.chooseFile(await certificatesOfTwo(stage.practice.world.now()))
      await desk.page.locator('.file').nth(1).waitFor()
      return desk
    },
  },
]

export const files: readonly TourChapter[] = [['Many files', steps]]
