// A company's policy as a real file, where Chromium on Linux reads it; for a copy of the edition, whose id no other browser knows.
import { cp, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { idOf } from '../../../scripts/browser.ts'
import { editionFolder } from '../../../scripts/edition.ts'
import type { Language } from '../../../scripts/languages.ts'
import { takeAway, temporaryFolder } from '../../../scripts/temporary.ts'

/** Source: chrome/common/chrome_paths.cc in Chromium; Debian's package says the same. */
const FOLDER = '/etc/chromium/policies/managed'

const WHERE =
  `A company's policy is tried with a real file in ${FOLDER}, which Chromium reads on Linux alone, and which root alone may write. ` +
  'Run this test as root (`sudo`), as the CI does, or in a container. It is not passed over: nothing else shows that a policy counts.'

export class PolicyFile {
  /** The copy of the edition for which the policy is. */
  readonly edition: string
  readonly #own: string
  readonly #file: string

  private constructor(own: string, edition: string) {
    this.#own = own
    this.edition = edition
    this.#file = join(FOLDER, `koshin-test-${idOf(edition)}.json`)
  }

  /** Rejects, with what to do, where no policy can be written on this machine. */
  static async for(language: Language): Promise<PolicyFile> {
    const own = await realpath(await temporaryFolder('policy'))
    const edition = join(own, 'edition')
    await cp(editionFolder(language), edition, { recursive: true })
    const file = new PolicyFile(own, edition)
    try {
      await mkdir(FOLDER, { recursive: true })
      await file.set({})
    } catch (cause) {
      await file.remove()
      throw new Error(WHERE, { cause })
    }
    return file
  }

  /** What the company sets from now on. A browser that is open hears of it after some seconds. */
  async set(values: Record<string, unknown>): Promise<void> {
    const draft = join(this.#own, 'policy.json')
    await writeFile(draft, JSON.stringify({ '3rdparty': { extensions: { [idOf(this.edition)]: values } } }))
    // Put in its place whole: no browser may read half of it.
    await cp(draft, `${this.#file}.draft`)
    await rename(`${this.#file}.draft`, this.#file)
  }

  /** Takes the file and the copy away. */
  async remove(): Promise<void> {
    await rm(this.#file, { force: true }).catch(() => undefined)
    await takeAway(this.#own)
  }
}
