// A form and a page that change the same organisation: what each has changed stays.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Organisation } from '../../lib/model/organisation.ts'
import { correctOrganisation } from '../../lib/records/corrections.ts'
import { addOrganisation, type OrganisationPatch, updateOrganisation } from '../../lib/records/organisations.ts'
import { forgetTarget, learnTarget } from '../../lib/records/targets.ts'
import { learnFromBusiness } from '../../lib/records/token-runs.ts'
import { ACME, freshBrowser, getOrganisation, NOW } from './fresh.ts'

let acme: Organisation
/** What the form shows when it is opened. */
let opened: OrganisationPatch

beforeEach(async () => {
  await freshBrowser()
  const { organisation } = await addOrganisation(ACME, NOW)
  acme = (await updateOrganisation(organisation.id, { servers: ['CLOMO', 'Jamf Pro'] }, NOW)) ?? organisation
  opened = {
    name: 'Acme',
    consoleId: 'clomo',
    consoleName: undefined,
    account: ACME.account,
    portal: 'business',
    tokenAccount: undefined,
    servers: ['CLOMO', 'Jamf Pro'],
    locations: [''],
  }
})

const save = (changed: OrganisationPatch) => correctOrganisation(acme.id, opened, { ...opened, ...changed }, NOW + 9)
const now = () => getOrganisation(acme.id)

describe('what a page has learned while the form was open stays', () => {
  it('an account, a portal, a server, a location', async () => {
    await learnFromBusiness(acme, { portal: 'school', generation: 'G2', account: 'it@acme.example' }, NOW + 1)
    await learnTarget(acme.id, 'servers', 'Intune', NOW + 2)
    await learnTarget(acme.id, 'locations', '本社', NOW + 3)
    await updateOrganisation(acme.id, { account: 'learned@acme.example' }, NOW + 4)
    await save({ name: 'Acme KK' })
    expect(await now()).toMatchObject({
      name: 'Acme KK',
      account: 'learned@acme.example',
      portal: 'school',
      portalGeneration: 'G2',
      tokenAccount: 'it@acme.example',
      servers: ['CLOMO', 'Jamf Pro', 'Intune'],
      locations: ['本社'],
    })
  })

  it('also in the list that the user has changed', async () => {
    await learnTarget(acme.id, 'servers', 'Intune', NOW + 1)
    await save({ servers: ['CLOMO 2026', 'Jamf Pro'] })
    expect((await now())?.servers).toEqual(['CLOMO 2026', 'Jamf Pro', 'Intune'])
  })

  it('and a name that was taken off the record meanwhile does not come back', async () => {
    await forgetTarget(acme.id, 'servers', 'CLOMO', NOW + 1)
    await save({ servers: ['CLOMO', 'Jamf Pro', 'Fleet'] })
    expect((await now())?.servers).toEqual(['Jamf Pro', 'Fleet'])
  })
})

describe('what the user has changed is written', () => {
  it('over what a page has learned of the same field', async () => {
    await updateOrganisation(acme.id, { account: 'learned@acme.example' }, NOW + 1)
    await save({ account: 'typed@acme.example' })
    expect((await now())?.account).toBe('typed@acme.example')
  })

  it('a field that was emptied is off the record, and so is a list', async () => {
    await save({ account: undefined, servers: [''] })
    expect(Object.keys((await now()) ?? {})).not.toContain('account')
    expect(Object.keys((await now()) ?? {})).not.toContain('servers')
  })

  it.each([
    ['one taken away', ['Jamf Pro'], ['Jamf Pro']],
    ['the order', ['Jamf Pro', 'CLOMO'], ['Jamf Pro', 'CLOMO']],
    ['another writing of a name', ['ＣＬＯＭＯ', 'Jamf Pro'], ['ＣＬＯＭＯ', 'Jamf Pro']],
    ['repeated and empty ones', ['CLOMO', '', 'CLOMO', 'Jamf Pro', 'Fleet '], ['CLOMO', 'Jamf Pro', 'Fleet']],
  ])('in a list: %s', async (_, servers, after) => {
    await save({ servers })
    expect((await now())?.servers).toEqual(after)
  })
})

it('nothing changed is no write, and who is not on record is not put there', async () => {
  await save({})
  expect((await now())?.updatedAt).toBe(NOW)
  expect(await correctOrganisation('nobody', opened, { name: 'x' }, NOW)).toBeUndefined()
})
