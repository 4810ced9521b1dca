// The tour of many files at once, in Koshin in a full tab.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect } from '@playwright/test'
import { RIGHT_LOCATION } from '../../tests/practice/business-portal/seed.ts'
import type { TourChapter, TourStep } from './step.ts'
import { certificatesOfTwo } from './two-certificates.ts'

/** A file that the tour has saved, as it is handed to a page, under the name it has there or another. */
async function given(path: string, name = basename(path)) {
  return { name, mimeType: 'application/octet-stream', buffer: await readFile(path) }
}

const steps: readonly TourStep[] = [
  {
    title: 'Koshin in a tab: many files at once, sorted into their organisations, each judged and named',
    shows: 'files',
    async perform(stage) {
      const { certificate, serverToken, contentToken } = stage.files
      const desk = await stage.desk('#files')
      const [, ofNobody] = await certificatesOfTwo(stage.practice.world.now())
      // Playwright does not tell the Japanese name under which a browser saves the content token.
      const tokenName = `sToken_for_${RIGHT_LOCATION}.vpptoken`
      const saved = [await given(certificate), await given(serverToken), await given(contentToken, tokenName)]
      await desk.chooseFile([...saved, ...(ofNobody ? [ofNobody] : [])])
      await expect(desk.page.locator('.file')).toHaveCount(4)
      return desk
    },
  },
]

export const files: readonly TourChapter[] = [['Many files', steps]]
