// What the screens write goes to the record in the order in which it was begun: what is typed last is there before its renewal ends.

import { beforeEach, describe, expect, it } from 'vitest'
import { change } from '../../components/state/records.ts'
import { endTokenRun, keepDownloader } from '../../components/state/token-actions.ts'
import { DAY } from '../../lib/facts/time.ts'
import { addOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { startRun } from '../../lib/records/runs.ts'
import { rememberToken } from '../../lib/records/token-runs.ts'
import { ACME, freshBrowser, getOrganisation, NOW } from '../records/fresh.ts'

const FILE = { fileName: 'sToken_for_Acme.vpptoken', sha256: 'aa', name: 'Acme', notAfter: NOW + 365 * DAY, at: NOW }

beforeEach(freshBrowser)

/** An organisation whose content token is as good as renewed. */
async function atTheEnd(known?: { tokenAccount: string }) {
  const { organisation } = await addOrganisation(ACME, NOW)
  if (known) await updateOrganisation(organisation.id, known, NOW)
  const { id } = await startRun(organisation, 'content-token', NOW)
  const run = await rememberToken(id, 'content-token', FILE)
  if (!run) throw new Error('The renewal is not open')
  return { organisation, run }
}

describe('the account that downloaded, typed just before the renewal is ended', () => {
  it('is on record with the token, and known next year', async () => {
    const { organisation, run } = await atTheEnd()
    void keepDownloader(run.id, 'buyer@acme.example')
    expect(await endTokenRun(organisation, run)).toBe(true)
    expect(await getOrganisation(organisation.id)).toMatchObject({
      contentToken: { downloadedBy: 'buyer@acme.example' },
      tokenAccount: 'buyer@acme.example',
    })
  })

  it('takes the place of no account that is known already', async () => {
    const { organisation, run } = await atTheEnd({ tokenAccount: 'it@acme.example' })
    void keepDownloader(run.id, 'buyer@acme.example')
    await endTokenRun(organisation, run)
    expect((await getOrganisation(organisation.id))?.tokenAccount).toBe('it@acme.example')
  })

  it('is no account where it was taken away again', async () => {
    const { organisation, run } = await atTheEnd()
    void keepDownloader(run.id, 'buyer@acme.example')
    void keepDownloader(run.id, '')
    await endTokenRun(organisation, run)
    const { contentToken, tokenAccount } = (await getOrganisation(organisation.id)) ?? {}
    expect([contentToken?.downloadedBy, tokenAccount]).toEqual([undefined, undefined])
  })
})

it('a slow change is not overtaken, and one that fails keeps none back', async () => {
  const done: string[] = []
  let begin = (): void => undefined
  const slow = change(async () => {
    await new Promise<void>((resolve) => {
      begin = resolve
    })
    done.push('slow')
  })
  const failing = change(() => Promise.reject(new Error('The disk is full')))
  const quick = change(async () => done.push('quick'))
  // The first one begins in a moment of its own.
  await Promise.resolve().then(() => begin())
  expect(await Promise.all([slow, failing, quick])).toEqual([true, false, true])
  expect(done).toEqual(['slow', 'quick'])
})
