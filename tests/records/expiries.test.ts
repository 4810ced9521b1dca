// Expiries outside a renewal: typed ones beside what was read, and renewals that were done without Koshin.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { learnFromPortal } from '../../lib/exchange/push/portal-facts.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { takeOverExpiry, typeExpiry } from '../../lib/records/expiries.ts'
import { addOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { startRun, tickStep } from '../../lib/records/runs.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC } from './fresh.ts'

const OLD = NOW + 20 * DAY
const NEW = NOW + 365 * DAY
let acme: Organisation

const now = async (): Promise<Organisation> => (await getOrganisation(acme.id)) ?? acme
const push = async () => expiryOf('push-certificate', await now())

beforeEach(async () => {
  await freshBrowser()
  acme = (await addOrganisation({ ...ACME, notAfterFrom: 'file' }, NOW)).organisation
})

describe('an expiry that is typed', () => {
  it('counts, and what was read stays beside it', async () => {
    await typeExpiry(acme.id, 'push-certificate', NEW, NOW + 1)
    expect(await push()).toMatchObject({ notAfter: NEW, from: 'typed', at: NOW + 1, isCertain: false, readBefore: OLD })
    expect((await now()).notAfter).toBe(OLD)
  })

  it('is taken away again', async () => {
    await typeExpiry(acme.id, 'push-certificate', NEW, NOW + 1)
    await typeExpiry(acme.id, 'content-token', NEW, NOW + 1)
    await typeExpiry(acme.id, 'push-certificate', undefined, NOW + 2)
    expect(await push()).toMatchObject({ notAfter: OLD, from: 'file' })
    expect(expiryOf('content-token', await now())).toMatchObject({ from: 'typed' })
    await typeExpiry(acme.id, 'content-token', undefined, NOW + 3)
    expect('typedExpiries' in (await now())).toBe(false)
  })

  it('changes nothing of an organisation that is not on record', async () => {
    expect(await typeExpiry('gone', 'push-certificate', NEW, NOW)).toBeUndefined()
  })
})

describe('a renewal that was done without Koshin', () => {
  it('is taken over from the console; the old serial number is not that of the new one', async () => {
    await typeExpiry(acme.id, 'push-certificate', NEW + DAY, NOW)
    await takeOverExpiry(acme.id, 'push-certificate', { notAfter: NEW, from: 'console' }, NOW + 5)
    expect(await push()).toEqual({ notAfter: NEW, from: 'console', at: NOW + 5, isCertain: true })
    expect((await now()).serial).toBeUndefined()
  })

  it('is taken over from its file, with its serial number', async () => {
    await takeOverExpiry(acme.id, 'push-certificate', { notAfter: NEW, from: 'file', serial: '99' }, NOW + 5)
    expect(await now()).toMatchObject({ serial: '99', notAfter: NEW })
  })

  it('keeps the serial number where the same expiry is read once more', async () => {
    await takeOverExpiry(acme.id, 'push-certificate', { notAfter: OLD, from: 'console' }, NOW + 5)
    expect((await now()).serial).toBe(acme.serial)
  })

  it('leaves of a server token what is known of the new one, and who downloads', async () => {
    const serverToken = {
      fileName: 'old.p7m',
      sha256: 'aa',
      notAfter: OLD,
      isEstimate: true as const,
      downloadedBy: 'it@acme.example',
      at: 1,
    }
    await updateOrganisation(acme.id, { serverToken }, NOW)
    await takeOverExpiry(acme.id, 'server-token', { notAfter: NEW, from: 'console' }, NOW + 5)
    expect((await now()).serverToken).toEqual({ downloadedBy: 'it@acme.example', notAfter: NEW, at: NOW + 5 })
    expect(expiryOf('server-token', await now())).toMatchObject({ isCertain: true, from: 'console' })
  })

  it('by a token file is estimated still', async () => {
    const token = { fileName: 'new.p7m', sha256: 'bb' }
    await takeOverExpiry(acme.id, 'server-token', { notAfter: NEW, from: 'estimate', token }, NOW + 5)
    expect((await now()).serverToken).toEqual({ ...token, notAfter: NEW, isEstimate: true, at: NOW + 5 })
    expect(expiryOf('server-token', await now())?.isCertain).toBe(false)
  })
})

describe('the row of the portal that is proven', () => {
  it('with a later end takes it over, and its serial number', async () => {
    await learnFromPortal(acme, { notAfter: NEW, serial: '99' }, NOW + 5)
    expect(await now()).toMatchObject({ notAfter: NEW, serial: '99', account: acme.account })
    expect(await push()).toMatchObject({ from: 'portal', at: NOW + 5 })
  })

  it.each([
    ['the same end', OLD],
    ['the same day, read roughly', OLD + DAY],
    ['an earlier one', OLD - 100 * DAY],
  ])('with %s changes nothing', async (_, notAfter) => {
    await learnFromPortal(acme, { notAfter, serial: '99' }, NOW + 5)
    expect(await now()).toEqual(acme)
  })

  it('with an earlier end gives no serial number to the later certificate on record', async () => {
    const { serial: _unknown, ...rest } = ACME
    const known = { ...rest, name: 'Zenith', topic: OTHER_TOPIC, notAfter: NEW }
    const { organisation } = await addOrganisation(known, NOW)
    await learnFromPortal(organisation, { notAfter: OLD, serial: '99' }, NOW + 5)
    expect(await getOrganisation(organisation.id)).toEqual(organisation)
    await learnFromPortal(organisation, { notAfter: NEW - DAY, serial: '77' }, NOW + 6)
    expect(await getOrganisation(organisation.id)).toMatchObject({ serial: '77', notAfter: NEW })
  })

  it('may be the new certificate while a renewal is under way: then it changes nothing', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    await learnFromPortal(acme, { notAfter: NEW, serial: '99' }, NOW + 5)
    expect(await now()).toEqual(acme)
    expect(run.before.notAfter).toBe(OLD)
  })

  it.each([
    ['known of a certificate with no renewal under way', [], OLD],
    ['the new certificate’s, before Renew was pressed here', ['portalUid'], NEW],
    ['the new certificate’s, once Renew was pressed', ['portalUid', 'renew', 'upload'], NEW],
  ] as const)(
    'is no write where it tells what is %s: the page would hear its own echo',
    async (_, ticked, notAfter) => {
      const { serial: _unknown, ...rest } = ACME
      const { organisation } = await addOrganisation({ ...rest, name: 'Zenith', topic: OTHER_TOPIC }, NOW)
      const facts = { account: 'other@zenith.example', serial: '99', notAfter }
      const run = ticked.length > 0 ? await startRun(organisation, 'push-certificate', NOW) : undefined
      for (const step of ticked) await tickStep(run?.id ?? '', step, 'page', NOW)
      await learnFromPortal(organisation, facts, NOW + 5)
      const known = await getOrganisation(organisation.id)
      const heard = vi.fn()
      const end = onRecordsChanged(heard)
      await learnFromPortal(known ?? organisation, facts, NOW + 6)
      await learnFromPortal(organisation, facts, NOW + 7)
      end()
      expect(heard).not.toHaveBeenCalled()
      expect(await getOrganisation(organisation.id)).toEqual(known)
    },
  )
})
