// Every finding of every judgement: each is reached by a case and not by all, weighs what its case says, and has its words.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_KINDS, OTHER_KINDS } from '../../../lib/documents/kinds/kinds.ts'
import type { DocumentReading } from '../../../lib/documents/kinds/types.ts'
import { wordKey } from '../../../lib/facts/word-key.ts'
import { judgeContentToken } from '../../../lib/judgement/files/content-token.ts'
import { judgeProfile } from '../../../lib/judgement/files/enrollment-profile.ts'
import { FINDING_IDS, type Finding, finding, type Judgement, judge } from '../../../lib/judgement/files/finding.ts'
import { judgePublicKeyCertificate } from '../../../lib/judgement/files/public-key-certificate.ts'
import { judgePushCertificate } from '../../../lib/judgement/files/push-certificate.ts'
import { judgeServerToken } from '../../../lib/judgement/files/server-token.ts'
import { judgeSigningRequest } from '../../../lib/judgement/files/signing-request.ts'
import { LANGUAGES } from '../../../scripts/languages.ts'
import { CONTENT_CONTEXT, CONTENT_TOKEN_CASES } from './cases/content-token.ts'
import { PROFILE_CASES } from './cases/enrollment-profile.ts'
import { PUBLIC_KEY_CASES } from './cases/public-key-certificate.ts'
import { CASES as CERTIFICATES } from './cases/push-certificate.ts'
import { CONTEXT as CERTIFICATE_CONTEXT } from './cases/push-certificate-parts.ts'
import { SERVER_TOKEN_CASES, TOKEN_CONTEXT } from './cases/server-token.ts'
import { CASES as REQUESTS } from './cases/signing-request.ts'
import { CONTEXT as REQUEST_CONTEXT } from './cases/signing-request-parts.ts'

const ofCertificates: Judgement[] = [
  ...CERTIFICATES.map(({ reading, against }) => judgePushCertificate(reading, against)),
  ...OTHER_KINDS.map((kind) => judgePushCertificate({ kind }, CERTIFICATE_CONTEXT)),
]
const ofRequests: Judgement[] = [
  ...REQUESTS.map(({ reading, against }) => judgeSigningRequest(reading, against)),
  ...OTHER_KINDS.map((kind) => judgeSigningRequest({ kind }, REQUEST_CONTEXT)),
]
const ofTokens = SERVER_TOKEN_CASES.map(({ judge }) => judge())
const ofContent = CONTENT_TOKEN_CASES.map(({ judge }) => judge())
const ofProfiles = PROFILE_CASES.map(({ judge }) => judge())
const ofKeys = PUBLIC_KEY_CASES.map(({ judge }) => judge())
const other: DocumentReading = { kind: 'empty' }
ofTokens.push(judgeServerToken(other, TOKEN_CONTEXT))
ofContent.push(judgeContentToken(other, CONTENT_CONTEXT))
ofProfiles.push(judgeProfile(other))
ofKeys.push(judgePublicKeyCertificate(other, { now: 0 }))
const families = [ofCertificates, ofRequests, ofTokens, ofContent, ofProfiles, ofKeys]
const fired: Finding[] = families.flat().flatMap(({ findings }) => findings)

function wordsOf(language: string): Map<string, string> {
  const file = fileURLToPath(new URL(`../../../locales/${language}.yml`, import.meta.url))
  const messages = parseMessagesText(readFileSync(file, 'utf8'), 'YAML')
  return new Map(messages.map((one) => [one.key.join('.'), one.type === 'plural' ? '' : one.message]))
}

describe('the verdict', () => {
  const [ok, warning, stop] = [finding('topicSame'), finding('keyUnknown'), finding('topicDiffers')]
  it.each([
    ['ok', [ok]],
    ['warning', [ok, warning]],
    ['warning', [warning, ok]],
    ['stop', [ok, stop]],
    ['stop', [warning, stop]],
    ['stop', [stop, warning, ok]],
    ['stop', [ok, warning, stop]],
  ])('is %s where that is the gravest', (verdict, findings) => {
    expect(judge(findings).verdict).toBe(verdict)
    expect(judge(findings).findings.map(({ level }) => level)).toEqual(
      ['stop', 'warning', 'ok'].filter((level) => findings.some((one) => one.level === level)),
    )
  })

  it('is stop where nothing was found', () => {
    expect(judge([])).toEqual({ verdict: 'stop', findings: [] })
  })

  it('leaves the order within a level, and what it was given, as they were', () => {
    const given = [ok, finding('expired'), finding('namesAgree'), finding('keyDiffers')]
    const before = [...given]
    expect(judge(given).findings.map(({ id }) => id)).toEqual(['expired', 'keyDiffers', 'topicSame', 'namesAgree'])
    expect(given).toEqual(before)
  })
})

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = wordsOf(language)

  it.each(FINDING_IDS)('say %s', (id) => {
    const parts = finding(id).level === 'ok' ? ['meaning', 'title'] : ['meaning', 'title', 'todo']
    const found = [...words].filter(([key, text]) => key.startsWith(`finding.${id}.`) && text.trim() !== '')
    expect(found.map(([key]) => key.slice(`finding.${id}.`.length)).toSorted()).toEqual(parts)
  })

  it('are about findings that there are', () => {
    const named = [...words.keys()].filter((key) => key.startsWith('finding.')).map((key) => key.split('.')[1])
    expect([...new Set(named)].toSorted()).toEqual(FINDING_IDS.toSorted())
  })

  it('put in no value that a finding does not bring', () => {
    const lacking = fired.flatMap(({ id, values }) =>
      ['title', 'meaning', 'todo'].flatMap((part) => {
        const places = words.get(`finding.${id}.${part}`)?.match(/\$\d/g) ?? []
        return places
          .filter((place) => Number(place.slice(1)) > values.length)
          .map((place) => `${id}.${part}: ${place}`)
      }),
    )
    expect([...new Set(lacking)]).toEqual([])
  })

  it('name every kind of file that can be chosen by mistake', () => {
    const parts = DOCUMENT_KINDS.flatMap((kind) =>
      ['name', 'meaning', 'todo'].map((part) => `documents.${wordKey(kind)}.${part}`),
    )
    expect(parts.filter((key) => !words.get(key))).toEqual([])
    expect([...words.keys()].filter((key) => key.startsWith('documents.') && !parts.includes(key))).toEqual([])
  })
})

describe('every finding', () => {
  it('puts a dash where a file has no name to show, and leaves every other value as it is', () => {
    const values = [{ text: '' }, { text: ' ' }, { text: '0' }, { days: 0 }, { date: 0 }]
    expect(finding('inDate', ...values).values).toEqual([{ text: '—' }, { text: '—' }, ...values.slice(2)])
  })

  it('brings times in milliseconds', () => {
    const times = fired.flatMap(({ values }) =>
      values.flatMap((value) => ('date' in value ? [value.date] : 'moment' in value ? [value.moment] : [])),
    )
    expect(times.length).toBeGreaterThan(20)
    const years = times.map((time) => new Date(time).getUTCFullYear())
    expect(years.filter((year) => !(year >= 2020 && year <= 2030))).toEqual([])
  })

  it.each(FINDING_IDS)('%s comes out of a case, and not out of all', (id) => {
    const reaching = families.filter((all) => all.some(({ findings }) => findings.some((one) => one.id === id)))
    if (id === 'cannotTell') expect(reaching.length).toBeGreaterThan(1)
    else expect(reaching, `Write a case for ${id} in the file of cases of its judgement`).toHaveLength(1)
    const [all = []] = reaching
    expect(all.filter(({ findings }) => !findings.some((one) => one.id === id))).not.toHaveLength(0)
  })
})
