// The journal: whoever writes, what is replaced stays, what is deleted leaves its trace, and a failed writing leaves neither.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Organisation } from '../../lib/model/organisation.ts'
import { writing } from '../../lib/records/database.ts'
import { listJournal } from '../../lib/records/journal.ts'
import { addOrganisation, removeOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { changeReminders } from '../../lib/records/reminders.ts'
import { rememberSigningRequest } from '../../lib/records/run-files.ts'
import { abandonRun, finishRun, restartFrom, startRun, tickStep, untickStep } from '../../lib/records/runs.ts'
import { listRuns } from '../../lib/records/runs-of.ts'
import { learnTarget, renameTarget } from '../../lib/records/targets.ts'
import { setUserName, userName } from '../../lib/records/user-name.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC, TOPIC } from './fresh.ts'

let acme: Organisation

beforeEach(async () => {
  await freshBrowser()
  acme = (await addOrganisation(ACME, NOW)).organisation
})

const changesOf = async () => (await listJournal(acme.id)).flatMap(({ changes }) => changes)

describe('a fact that is replaced', () => {
  it('stands in the journal with what took its place', async () => {
    await updateOrganisation(acme.id, { account: 'new@acme.example', serial: undefined }, NOW + 1)
    expect(await changesOf()).toEqual([
      { fact: 'account', before: ACME.account, after: 'new@acme.example' },
      { fact: 'serial', before: ACME.serial },
    ])
  })

  it('is kept through every door: names of servers, the end of a run, ticks, the files of a run', async () => {
    await learnTarget(acme.id, 'servers', 'One', NOW + 1)
    await renameTarget(acme.id, 'servers', 'One', 'Two', NOW + 2)
    const run = await startRun(acme, 'push-certificate', NOW)
    const request = { fileName: 'a.csr', sha256: 'aa', publicKey: 'KEY-A', at: NOW + 10 }
    await rememberSigningRequest(run.id, request)
    await tickStep(run.id, 'upload', 'hand', NOW + 11)
    await untickStep(run.id, 'upload', NOW + 12)
    await restartFrom(run.id, 'chooseSigningRequest', NOW + 13)
    const changes = await changesOf()
    expect((await listJournal(acme.id)).map(({ at }) => at)).toEqual([NOW + 13, NOW + 12, NOW + 2, NOW + 1, NOW])
    expect(changes).toContainEqual({ fact: 'servers', before: ['One'], after: ['Two'] })
    expect(changes).toContainEqual({ fact: 'ticks.upload', before: { at: NOW + 11, by: 'hand' } })
    expect(changes).toContainEqual({ fact: 'signingRequest', before: request })
  })

  it('of a run is no entry where only something was added', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    await tickStep(run.id, 'upload', 'hand', NOW + 11)
    await finishRun(run.id, NOW + 12)
    expect((await listJournal(acme.id)).filter(({ subject }) => subject === 'run')).toEqual([])
  })

  it('that is written again as it was is no entry', async () => {
    await updateOrganisation(acme.id, { account: ACME.account, name: ACME.name }, NOW + 1)
    expect((await listJournal(acme.id)).map(({ kind }) => kind)).toEqual(['added'])
  })

  it('of the reminders stays, too', async () => {
    const usual = { days: [30], muted: [], notifications: false }
    await changeReminders(usual, (before) => ({ ...before, days: [7] }), NOW)
    await changeReminders(usual, (before) => ({ ...before, days: [1] }), NOW)
    const all = await listJournal()
    expect(all.filter(({ subject }) => subject === 'reminders').flatMap(({ changes }) => changes)).toEqual([
      { fact: 'days', before: [7], after: [1] },
    ])
  })

  it('stays where it was, journal and record alike, when the writing fails', async () => {
    const failing = writing(async (transaction) => {
      await transaction.objectStore('organisations').put({ ...acme, account: 'half@acme.example' })
      throw new Error('half way')
    }, NOW)
    await expect(failing).rejects.toThrow('half way')
    expect(await getOrganisation(acme.id)).toEqual(acme)
    expect((await listJournal()).map(({ kind }) => kind)).toEqual(['added'])
  })

  it('is kept once where a writing puts the same record twice', async () => {
    await writing(async (transaction) => {
      const organisations = transaction.objectStore('organisations')
      await organisations.put({ ...acme, account: 'first@acme.example' })
      await organisations.put({ ...acme, account: 'second@acme.example' })
    }, NOW)
    expect(await changesOf()).toEqual([{ fact: 'account', before: ACME.account, after: 'second@acme.example' }])
  })
})

describe('what is deleted', () => {
  it('leaves its trace: a run that is given up stands in the journal whole', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    const ticked = await tickStep(run.id, 'upload', 'hand', NOW + 1)
    await abandonRun(run.id, NOW + 2)
    expect(await listRuns(acme.id)).toEqual([])
    const [latest] = await listJournal(acme.id)
    expect(latest).toMatchObject({ kind: 'given-up', at: NOW + 2, subjectId: run.id, run: ticked })
  })

  it('leaves a line of an organisation, and nothing else of it', async () => {
    await setUserName('Hanako')
    await updateOrganisation(acme.id, { account: 'secret-person@acme.example' }, NOW)
    const run = await startRun(acme, 'push-certificate', NOW)
    await finishRun(run.id, NOW)
    await startRun(acme, 'server-token', NOW)
    const { organisation: other } = await addOrganisation({ ...ACME, name: 'Other', topic: OTHER_TOPIC }, NOW)
    await removeOrganisation(acme.id, NOW + 5)
    const left = await listJournal(acme.id)
    expect(left).toEqual([
      {
        ...{ id: expect.any(String), at: NOW + 5, who: 'Hanako', kind: 'removed', subject: 'organisation' },
        ...{ subjectId: acme.id, organisationId: acme.id, name: 'Acme', runs: 2 },
        changes: [{ fact: 'topic', before: TOPIC }],
      },
    ])
    expect(JSON.stringify(left)).not.toContain('@')
    expect(await listJournal(other.id)).toHaveLength(1)
  })
})

describe('who works here', () => {
  it('stands beside what is done from then on', async () => {
    const before = await startRun(acme, 'push-certificate', NOW)
    expect(before).not.toHaveProperty('startedBy')
    await setUserName('  山田 \n 花子 ')
    expect(await userName()).toBe('山田 花子')
    const ticked = await tickStep(before.id, 'upload', 'hand', NOW)
    expect(ticked?.ticks.upload).toEqual({ at: NOW, by: 'hand', who: '山田 花子' })
    expect(await finishRun(before.id, NOW)).toMatchObject({ finishedBy: '山田 花子' })
    expect(await startRun(acme, 'push-certificate', NOW)).toMatchObject({ startedBy: '山田 花子' })
    await updateOrganisation(acme.id, { account: 'x@acme.example' }, NOW + 1)
    expect((await listJournal(acme.id))[0]).toMatchObject({ who: '山田 花子' })
  })

  it('can be changed and taken away', async () => {
    await setUserName('One')
    await setUserName('Two')
    expect(await userName()).toBe('Two')
    await setUserName(' ')
    expect(await userName()).toBeUndefined()
    expect(await startRun(acme, 'push-certificate', NOW)).not.toHaveProperty('startedBy')
  })
})

describe('a file that is taken in spite of warnings', () => {
  it('is said to be insisted on', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    const request = { fileName: 'a.csr', sha256: 'aa', publicKey: 'KEY-A', at: NOW + 10 }
    const taken = await rememberSigningRequest(run.id, request, false)
    expect(taken?.ticks.chooseSigningRequest).toEqual({ at: NOW + 10, by: 'hand', insisted: true })
  })
})
