// Before the end-to-end tests: the practice edition must have been built, in every language.
import { existsSync } from 'node:fs'
import { EDITIONS } from '../../../scripts/build.ts'
import { editionIn } from '../../../scripts/edition.ts'
import { LANGUAGES } from '../../../scripts/languages.ts'

/** Copies the built edition for each language; throws where nothing was built. */
export default async function built(): Promise<void> {
  if (!existsSync(EDITIONS.practice)) {
    throw new Error('There is no practice edition. Run `npm test -- e2e`, or `npm run build:practice` before this.')
  }
  await Promise.all(LANGUAGES.map((language) => editionIn(language)))
}
