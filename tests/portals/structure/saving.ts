// Saves pages for the tests: in a document without a browser, where nothing has a place unless the test gives it one.
import { captureFrame, type Surroundings } from '../../../lib/portals/structure/capture.ts'
import { readStructure } from '../../../lib/portals/structure/read.ts'
import type { PageStructure } from '../../../lib/portals/structure/tree.ts'
import { writeFile, writeFrame } from '../../../lib/portals/structure/write.ts'

const NOWHERE: Surroundings = {
  place: 'top',
  address: 'https://identity.apple.com/pushcert/',
  width: 1280,
  height: 720,
  boxOf: () => undefined,
  looksOf: () => [],
  frameOf: () => undefined,
}

/** What is saved of a page. */
export function savedText(document: Document, surroundings: Partial<Surroundings> = {}): string {
  return writeFile([writeFrame(captureFrame(document, { ...NOWHERE, ...surroundings }))], '0.1.0')
}

/** The same, read again. */
export function saved(document: Document, surroundings: Partial<Surroundings> = {}): PageStructure {
  return readStructure(savedText(document, surroundings))
}
