// Every trouble: it belongs to steps that there are, leads back before them, says all it has to in both languages, promises nothing.
import { readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import type { ProcedureId, StepId } from '../../lib/model/steps.ts'
import { procedureOf } from '../../lib/procedures/procedures.ts'
import { transferFacts } from '../../lib/procedures/transfer.ts'
import { type TroubleId, troubleOf, troubles, troublesAt } from '../../lib/procedures/troubles.ts'
import { LANGUAGES } from '../../scripts/languages.ts'

function wordsOf(language: string): Map<string, string> {
  const text = readFileSync(new URL(`../../locales/${language}.yml`, import.meta.url), 'utf8')
  const all = parseMessagesText(text, 'YAML')
  return new Map(all.map((one) => [one.key.join('.'), one.type === 'plural' ? '' : one.message]))
}
const english = wordsOf('en')
const entries = <Value>(given: Partial<Record<ProcedureId, Value>>) => Object.entries(given) as [ProcedureId, Value][]
const orderOf = (procedure: ProcedureId): StepId[] => procedureOf(procedure).steps.map(({ id }) => id)
const idsAt = (procedure: ProcedureId, step: StepId) => troublesAt(procedure, step).map(({ id }) => id)

describe('the troubles', () => {
  it('are those of the manuals and of the accidents on record, each once', () => {
    expect(troubles.map(({ id }) => id)).toEqual([
      ...['createdInstead', 'wrongUploaded', 'revoked', 'accountLost', 'expired', 'fileTypeRefused'],
      ...['vendorExpired', 'noPair', 'secondSetUp', 'tokenNotUploaded'],
    ])
  })

  it.each(troubles)('$id happens at steps that there are', ({ at }) => {
    expect(entries(at).length).toBeGreaterThan(0)
    for (const [procedure, steps] of entries(at)) {
      expect(steps.length).toBeGreaterThan(0)
      expect(orderOf(procedure)).toEqual(expect.arrayContaining([...steps]))
    }
  })

  it.each(troubles)('$id goes on in a procedure in which it happens, at a step not behind its last', ({ at, goOn }) => {
    for (const [procedure, step] of entries(goOn)) {
      const order = orderOf(procedure)
      const last = Math.max(...(at[procedure] ?? []).map((one) => order.indexOf(one)))
      expect(order).toContain(step)
      expect(order.indexOf(step)).toBeLessThanOrEqual(last)
    }
  })

  it('can be found by their ids, and no others', () => {
    expect(troubleOf('revoked')?.id).toBe('revoked')
    expect(troubleOf('tea ceremony')).toBeUndefined()
    expect(troubleOf(undefined)).toBeUndefined()
  })
})

it('a lost account and a revocation are looked into before any renewal is begun', () => {
  expect(troubles.filter(({ waits }) => waits).map(({ id }) => id)).toEqual(['revoked', 'accountLost'])
})

describe('at a step', () => {
  it.each<[ProcedureId, StepId, TroubleId[]]>([
    ['push-certificate', 'judgeCertificate', ['createdInstead', 'noPair']],
    ['push-certificate', 'portalAccount', ['accountLost']],
    ['push-certificate', 'upload', ['createdInstead', 'fileTypeRefused', 'vendorExpired']],
    ['push-certificate', 'uploadCertificate', ['wrongUploaded', 'noPair']],
    ['first-set-up', 'uploadToCreate', ['fileTypeRefused', 'vendorExpired']],
    ['first-set-up', 'uploadCertificate', ['noPair', 'secondSetUp']],
    ['server-token', 'downloadServerToken', ['tokenNotUploaded']],
  ])('%s, %s: %j', (procedure, step, expected) => expect(idsAt(procedure, step)).toEqual(expected))

  it('where nothing is known to go wrong there is nothing', () => {
    expect(idsAt('push-certificate', 'wizardDetails')).toEqual([])
    expect(idsAt('content-token', 'uploadContentToken')).toEqual([])
  })

  it('in a first set-up nobody is told of a certificate that was created instead', () => {
    const inSetUp = orderOf('first-set-up').flatMap((step) => idsAt('first-set-up', step))
    expect(inSetUp).not.toContain('createdInstead')
    expect(inSetUp).not.toContain('wrongUploaded')
  })
})

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = wordsOf(language)

  it.each(troubles)('of $id are all there, and there are no others', ({ id, after, never, unsure }) => {
    const wanted = [`troubles.${id}.title`, `troubles.${id}.sign`, `troubles.${id}.now`, ...after, never, unsure]
    const found = [...words.keys()].filter((key) => key.startsWith(`troubles.${id}.`))
    expect(found.toSorted()).toEqual(wanted.filter((key) => key !== undefined).toSorted())
    expect(found.filter((key) => words.get(key)?.trim() === '')).toEqual([])
  })
})

describe('what is said', () => {
  const say = (key: string) => english.get(key) ?? ''

  it('the one thing to do next is one thing: two sentences of reason at most', () => {
    const long = troubles.filter(({ id }) => say(`troubles.${id}.now`).split(/[.!?](?:\s|$)/).length > 4)
    expect(long.map(({ id }) => id)).toEqual([])
  })

  it('nowhere is creating a certificate the next thing to do', () => {
    const creating = troubles.filter(({ id }) => /\bcreate\b(?! a new CSR)/i.test(say(`troubles.${id}.now`)))
    expect(creating.map(({ id }) => id)).toEqual([])
  })

  it('of an expired certificate nothing is asserted: the contest is named', () => {
    const { unsure } = troubleOf('expired') ?? {}
    expect(say(unsure ?? '')).toMatch(/disagree/)
    expect(say(unsure ?? '')).toMatch(/can't tell which is right/)
  })

  it('created instead of renewed: upload nothing, keep the old row, renew the right one', () => {
    const all = ['now', 'never', 'then1', 'then2'].map((part) => say(`troubles.createdInstead.${part}`)).join(' ')
    expect(all).toMatch(/Don't upload anything/)
    expect(all).toMatch(/leave the old row/)
    expect(all).toMatch(/Click Renew there/)
  })
})

describe('what Apple asks for', () => {
  const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'

  it('is told from the record', () => {
    const account = 'push@acme.example'
    expect(transferFacts({ topic: TOPIC, serial: '3bb763753df5d8dd', notAfter: 5, account })).toEqual({
      subject: `CN=APSP:11111111-2222-3333-4444-55555555abcd, UID=${TOPIC}`,
      serial: '3bb763753df5d8dd',
      notAfter: 5,
      account,
    })
  })

  it('and what is not on record is left out, not made up', () => {
    expect(transferFacts({})).toEqual({})
    expect(Object.keys(transferFacts({ topic: TOPIC }))).toEqual(['subject'])
  })
})
