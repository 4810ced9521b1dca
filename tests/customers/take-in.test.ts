// Taking a table in: all of it or nothing, field by field, with a trace of whatever was replaced.
import { beforeEach, describe, expect, it } from 'vitest'
import { takeIn } from '../../lib/customers/take-in.ts'
import { listJournal } from '../../lib/records/journal.ts'
import {
  addOrganisation,
  currentOrganisation,
  listOrganisations,
  updateOrganisation,
} from '../../lib/records/organisations.ts'
import { freshBrowser } from '../records/fresh.ts'
import { HEAD, NOW, rowsOf, uid } from './tables.ts'

beforeEach(freshBrowser)

const acme = { name: 'Acme', consoleId: 'clomo', topic: uid(1), account: 'old@acme.example' }
const rows = async (...lines: string[]) =>
  rowsOf(`${HEAD},MDM servers\n${lines.join('\n')}\n`, await listOrganisations())

describe('taking in', () => {
  it('adds what is new, and makes the first of it the one that is worked on', async () => {
    const planned = await rows(`A,1,,,${uid(1)},,,`, `B,2,,,${uid(2)},,,`, 'bad,3,,,,,,')
    expect(await takeIn(planned, NOW)).toEqual({ added: 2, changed: 0 })
    expect((await listOrganisations()).map(({ name }) => name)).toEqual(['A', 'B'])
    expect(await currentOrganisation()).toBeDefined()
    expect((await listJournal()).map(({ kind }) => kind)).toEqual(['added', 'added'])
  })

  it('merges by field: what the table does not name stays, lists grow, what was replaced stands in the journal', async () => {
    const { organisation } = await addOrganisation(acme, 1)
    await updateOrganisation(organisation.id, { servers: ['Old'], tokenAccount: 'it@acme.example' }, 2)
    expect(await takeIn(await rows(`,77,East,,${uid(1)},new@acme.example,,New | Old`), NOW)).toEqual({
      added: 0,
      changed: 1,
    })
    const [after] = await listOrganisations()
    expect(after).toMatchObject({ ...acme, account: 'new@acme.example', group: 'East', customerNumber: '77' })
    expect(after).toMatchObject({ id: organisation.id, tokenAccount: 'it@acme.example', servers: ['Old', 'New'] })
    const [change] = (await listJournal()).filter(
      ({ kind, changes }) => kind === 'changed' && changes.some(({ fact }) => fact === 'account'),
    )
    expect(change?.changes).toContainEqual({ fact: 'account', before: 'old@acme.example', after: 'new@acme.example' })
  })

  it('goes by what is on record now, not by what was when it was looked at', async () => {
    const planned = await rows(`Acme Inc.,,,,${uid(1)},,,New`)
    await addOrganisation({ ...acme, name: 'Put on record meanwhile' }, 2)
    expect(await takeIn(planned, NOW)).toEqual({ added: 0, changed: 1 })
    expect(await listOrganisations()).toMatchObject([
      { name: 'Acme Inc.', account: 'old@acme.example', servers: ['New'] },
    ])
  })

  it('changes nothing when it is done a second time', async () => {
    await takeIn(await rows(`A,1,East,,${uid(1)},a@acme.example,2027-03-01,X`), NOW)
    const [before] = await listOrganisations()
    const again = await rows(`A,1,East,,${uid(1)},a@acme.example,2027-03-01,X`)
    expect(again.map(({ kind }) => kind)).toEqual(['same'])
    expect(await takeIn(again, NOW + 1)).toEqual({ added: 0, changed: 0 })
    expect(await listOrganisations()).toEqual([before])
  })

  it('that is stopped has changed nothing', async () => {
    const planned = await rows(
      ...Array.from({ length: 50 }, (_, number) => `C ${number},${number},,,${uid(number)},,,`),
    )
    const stop = new AbortController()
    const taking = takeIn(planned, NOW, {
      signal: stop.signal,
      onProgress: (done) => done === 30 && stop.abort(new Error('stopped')),
    })
    await expect(taking).rejects.toThrow('stopped')
    expect(await listOrganisations()).toEqual([])
    expect(await listJournal()).toEqual([])
  })
})
