// One next step at a time, whatever is ticked.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TICKED_BY, type Tick, type TickedBy } from '../../lib/model/run.ts'
import { progress } from '../../lib/procedures/progress.ts'
import { pushCertificate } from '../../lib/procedures/push-certificate.ts'

const ids = pushCertificate.steps.map(({ id }) => id)
const tick = (by: TickedBy): Tick => ({ at: 1, by })
const nextOf = (ticks: Record<string, Tick>) => progress(pushCertificate, { ticks }).next?.id

it('begins with the first step', () => {
  const { steps, next, done, total } = progress(pushCertificate, { ticks: {} })
  expect([next?.id, done, total]).toEqual(['consoleUid', 0, 18])
  expect(steps.map(({ state }) => state)).toEqual(['next', ...Array(17).fill('later')])
})

it('goes on step by step', () => {
  expect(nextOf({ consoleUid: tick('page'), portalAccount: tick('hand') })).toBe('portalUid')
})

it('follows a proof past steps that were not ticked, and marks them', () => {
  const ticks = { consoleUid: tick('page'), chooseSigningRequest: tick('file') }
  const { steps, next } = progress(pushCertificate, { ticks })
  expect(next?.id).toBe('upload')
  expect(steps.filter(({ passed }) => passed).map(({ step }) => step.id)).toEqual(ids.slice(1, 9))
})

it('is not led past the signing request by a Renew that was pressed before its turn', () => {
  const seen = { consoleUid: tick('page'), portalAccount: tick('page'), portalUid: tick('page') }
  const early = { ...seen, portalSignIn: tick('result'), renew: tick('page') }
  expect(nextOf(early)).toBe('wizardStart')
  const made = Object.fromEntries(ids.slice(3, 7).map((id) => [id, tick('hand')]))
  expect(nextOf({ ...early, ...made })).toBe('chooseSigningRequest')
})

it('is not led past an open step by a tick by hand', () => {
  expect(nextOf({ consoleUid: tick('page'), wizardFinish: tick('hand') })).toBe('portalAccount')
})

it('never sends back to the console or to Apple once nothing is open behind, only to a file that was not judged', () => {
  const all = Object.fromEntries(ids.map((id) => [id, tick('page')]))
  const { wizardStart: _, ...unbegun } = all
  expect(progress(pushCertificate, { ticks: unbegun })).toMatchObject({ done: 17, total: 18 })
  expect(nextOf(unbegun)).toBeUndefined()
  const { renew: __, ...unseen } = all
  expect(nextOf(unseen)).toBeUndefined()
  const { judgeCertificate: ___, ...unjudged } = unbegun
  expect(nextOf(unjudged)).toBe('judgeCertificate')
  expect(progress(pushCertificate, { ticks: all })).toMatchObject({ done: 18, total: 18 })
  expect(nextOf(all)).toBeUndefined()
})

it('takes no notice of ticks of unknown steps', () => {
  expect(progress(pushCertificate, { ticks: { gone: tick('page'), constructor: tick('page') } })).toMatchObject({
    done: 0,
  })
})

it('has exactly one next step until nothing is open, or only what was passed', () => {
  const ticks = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<TickedBy>(...TICKED_BY).map(tick))
  fc.assert(
    fc.property(ticks, (given) => {
      const { steps, next, done, total } = progress(pushCertificate, { ticks: given })
      const left = steps.filter(({ state, passed }) => state !== 'done' && !passed)
      if (left.length > 0) expect(next).toBeDefined()
      if (done === total) expect(next).toBeUndefined()
      expect(steps.filter(({ state }) => state === 'next')).toHaveLength(next ? 1 : 0)
      expect(steps.filter(({ state }) => state === 'done')).toHaveLength(done)
      expect(steps.find(({ state }) => state === 'next')?.step.id).toBe(next?.id)
      expect(done).toBe(Object.keys(given).length)
    }),
  )
})
