// Tokens as files on the disk, as Apple Business hands them out, made for a practice console.
import { writeFile } from 'node:fs/promises'
import type { TestInfo } from '@playwright/test'
import { makeContentToken } from '../../practice/authority/content-token.ts'
import { makePublicKeyCertificate, makeServerToken } from '../../practice/authority/server-token.ts'

export interface TokenFile {
  path: string
  name: string
}

/** As they stand in a file's name: `2026-11-24T03-05-00Z`. */
function stamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replaceAll(':', '-').concat('Z')
}

/** The name that the portal gives to a server token's file; `at` is the moment of its download, milliseconds since 1970. */
export function serverTokenName(server: string, at: number): string {
  return `${server}_Token_${stamp(at)}_smime.p7m`
}

/** One console: its tokens are all encrypted for the same key. */
export class TokenMaker {
  readonly #certificate = makePublicKeyCertificate()
  readonly #testInfo: TestInfo

  constructor(testInfo: TestInfo) {
    this.#testInfo = testInfo
  }

  /** A server token under this name; none of two is the same. */
  async serverToken(name: string): Promise<TokenFile> {
    const { der } = await this.#certificate
    return this.#write(name, makeServerToken({ certificate: der, secret: SECRET }).text)
  }

  contentToken(name: string, expires: number, organisationName?: string): Promise<TokenFile> {
    return this.#write(
      name,
      makeContentToken({ expires, token: SECRET, ...(organisationName !== undefined && { organisationName }) }),
    )
  }

  async #write(name: string, text: string): Promise<TokenFile> {
    const path = this.#testInfo.outputPath(name)
    await writeFile(path, text)
    return { path, name }
  }
}

/** Stands inside every token made here, and must stand nowhere in what Koshin keeps. */
export const SECRET = 'SECRET-OF-THE-PRACTICE-TOKEN'
