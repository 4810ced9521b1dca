// Reading a UID off any text: subjects in every order and spelling, and texts from which nobody could tell.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTopic, sameTopic, topicEnding } from '../../lib/facts/topic.ts'

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
const uuids = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'))
const twoUuids = fc.tuple(uuids, uuids).filter(([one, other]) => one !== other)
const topicOf = (uuid: string) => `com.apple.mgmt.External.${uuid}`

const UUID = '3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10'
const OTHER = 'b81e5f90-2d6a-4c73-8f14-0ae6d35c92b7'
const TOPIC = topicOf(UUID)

const orders = (uuid: string) =>
  fc
    .shuffledSubarray([`UID=${topicOf(uuid)}`, `CN=APSP:${uuid}`, 'C=US'], { minLength: 3, maxLength: 3 })
    .chain((parts) =>
      fc
        .constantFrom(', ', ',', '/', '\n', ' + ', '; ')
        .map((between) => (between === '/' ? '/' : '') + parts.join(between)),
    )

const gaps = fc.constantFrom(
  '\n',
  '\r\n  ',
  ' ',
  '\t',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u2060',
  '\u200e',
)

/** The same text with blanks and invisible characters at any places. */
const loosened = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), gaps), { maxLength: 12 })
    .map((inserts) =>
      inserts
        .toSorted(([one], [other]) => other - one)
        .reduce((whole, [at, gap]) => whole.slice(0, at) + gap + whole.slice(at), text),
    )

/** ASCII letters as a Japanese input method may leave them. */
const widened = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((wide) =>
      [...text]
        .map((letter, index) =>
          wide[index] && letter > ' ' ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter,
        )
        .join(''),
    )

describe('a subject', () => {
  it('is read in any order, however it is broken, spaced, widened or written in capitals', () => {
    fc.assert(
      fc.property(
        uuids.chain((uuid) =>
          orders(uuid)
            .chain(widened)
            .chain(loosened)
            .chain((text) => fc.boolean().map((capital) => ({ uuid, text: capital ? text.toUpperCase() : text }))),
        ),
        ({ uuid, text }) => {
          expect(readTopic(text)).toEqual({ kind: 'one', topic: topicOf(uuid), asSubject: true })
        },
      ),
    )
  })

  it.each([
    ['its UID alone', `UID=${TOPIC}`],
    ['the name OpenSSL gives the field', `userId = ${TOPIC}`],
    ['the number of the field', `0.9.2342.19200300.100.1.1=${TOPIC}`],
    ['a label with a colon', `User ID: ${TOPIC}`],
    ['a full-width colon', `UID：${TOPIC}`],
    ['the bare UID confirmed by the name', `${TOPIC} (APSP:${UUID})`],
    ['the same UID twice', `UID=${TOPIC}\nUID=${TOPIC.toUpperCase()}`],
    ['dashes of a word processor', `UID=${TOPIC.replaceAll('-', '\u2011')}`],
  ])('is proven by %s', (_, text) => {
    expect(readTopic(text)).toEqual({ kind: 'one', topic: TOPIC, asSubject: true })
  })

  it.each([
    ['a bare UID, as in a note', TOPIC],
    ['a sentence about it', `formerly ${TOPIC}`],
    ['the name alone', `CN=APSP:${UUID}`],
  ])('is only mentioned by %s', (_, text) => {
    expect(readTopic(text)).toEqual({ kind: 'one', topic: TOPIC, asSubject: false })
  })
})

describe('nobody can tell', () => {
  it('where UID and name of one subject disagree', () => {
    fc.assert(
      fc.property(twoUuids, ([one, other]) => {
        const reading = readTopic(`C=US, CN=APSP:${one}, UID=${topicOf(other)}`)
        expect(reading.kind).toBe('contradiction')
        expect('topics' in reading && new Set(reading.topics)).toEqual(new Set([topicOf(one), topicOf(other)]))
      }),
    )
  })

  it('where a note beside the subject names another UID', () => {
    fc.assert(
      fc.property(
        twoUuids.chain(([one, other]) =>
          fc.tuple(
            orders(one),
            fc.constantFrom(topicOf(other), `UID=${topicOf(other)}`, `was ${topicOf(other)}.`),
            fc.boolean(),
          ),
        ),
        ([subject, note, first]) => {
          const reading = readTopic(first ? `${note}\n${subject}` : `${subject}\n${note}`)
          expect(reading.kind).toBe('several')
          expect('topics' in reading && reading.topics.length).toBe(2)
        },
      ),
    )
  })

  it('where two whole subjects stand', () => {
    expect(readTopic(`UID=${TOPIC}, CN=APSP:${UUID}\nUID=${topicOf(OTHER)}, CN=APSP:${OTHER}`).kind).toBe('several')
  })
})

describe('no MDM push certificate', () => {
  it.each([
    ['nothing', ''],
    ["macOS Server's certificate", 'UID=com.apple.mail.XServer.0B7C3E52-84D9-4A61-9E07-C1F2A6580D3B'],
    ['a uuid alone', UUID],
    ['the prefix alone', 'UID=com.apple.mgmt.External.'],
    ['a uuid cut short', TOPIC.slice(0, -1)],
    ['a uuid with a wrong letter', TOPIC.replace('3f6d', '3g6d')],
    ['groups of the wrong length', `UID=${topicOf('3f6d2c1a8-b47-4e0c-9a5d-71c2e94b7d10')}`],
    ['another prefix', `UID=com.apple.mgmt.Internal.${UUID}`],
  ])('%s', (_, text) => {
    expect(readTopic(text)).toEqual({ kind: 'none' })
  })

  it('whatever else a text says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(readTopic(text)).toEqual({ kind: 'none' })
      }),
    )
  })
})

it('comes to an end on long texts made to be slow', () => {
  for (const text of [
    'uid'.repeat(200_000),
    'com.apple.mgmt.external.'.repeat(30_000),
    `${'3f6d2c1a-'.repeat(60_000)}`,
  ]) {
    expect(readTopic(text).kind).toBe('none')
  }
})

describe('comparing', () => {
  it('takes no notice of case', () => {
    fc.assert(
      fc.property(twoUuids, ([one, other]) => {
        expect(sameTopic(topicOf(one), topicOf(one).toUpperCase())).toBe(true)
        expect(sameTopic(topicOf(one), topicOf(other))).toBe(false)
      }),
    )
  })

  it('shortens to the last four characters, lower case', () => {
    expect(topicEnding(TOPIC.toUpperCase())).toBe('7d10')
  })
})
