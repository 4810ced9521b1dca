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
    ['a uuid cut short, and a short word of its letters on the next line', `${TOPIC.slice(0, -3)}\na1b servers`],
    ['a uuid cut short in an address', encodeURIComponent(`UID=${TOPIC.slice(0, -1)}`)],
    ['a uuid that goes on in an address', encodeURIComponent(`UID=${TOPIC}a`)],
    ['a uuid with a wrong letter', TOPIC.replace('3f6d', '3g6d')],
    ['groups of the wrong length', `UID=${topicOf('3f6d2c1a8-b47-4e0c-9a5d-71c2e94b7d10')}`],
    ['a mail address that begins with one', `${TOPIC}@example.com`],
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

describe('in DER, as Go writes a part of a name that it does not know', () => {
  const der = (text: string) =>
    `0.9.2342.19200300.100.1.1=#0c${text.length.toString(16)}${Buffer.from(text).toString('hex')}`

  it.each([`C=US,CN=APSP:${UUID},${der(TOPIC)}`, der(TOPIC), `${der(TOPIC).toUpperCase()}, CN=APSP:${UUID}`])(
    'a UID is one: %s',
    (text) => {
      expect(readTopic(text)).toMatchObject({ kind: 'one', topic: TOPIC })
    },
  )

  it.each([
    `CN=APSP:${UUID},${der('A1B2C3D4E5')}`,
    `CN=APSP:${UUID},${der(`com.apple.mail.XServer.${UUID}`)}`,
    der(TOPIC.slice(0, -1)),
    der(`${TOPIC}0`),
    `${der(TOPIC)}0`,
  ])('another value is none: %s', (text) => {
    expect(readTopic(text)).toEqual({ kind: 'none' })
  })
})

const CUT = TOPIC.slice(0, -1)

describe('a UID is whole or none', () => {
  it.each([
    ['a word behind it', `${CUT} a certificate`],
    ['a longer word behind it', `${CUT} face of it`],
    ['a number behind it', `${CUT} 9 devices`],
    ['a year behind eight digits', `${TOPIC.slice(0, -4)} 2026`],
    ['a word on the next line', `${CUT}\nadded in May`],
    ['a letter on the next line', `UID=${CUT}\na`],
    ['a number in the next cell', `UID=${CUT}\n9\nRenew`],
    ['a year on the next line', `UID=${TOPIC.slice(0, -4)}\n2026`],
    ['the letters of a hyphenated word', `${CUT} a-b`],
    ['another uuid behind a cut one', `${TOPIC.slice(0, -8)}\n${OTHER}`],
    ['a thirteenth digit', `UID=${TOPIC}0`],
    ['a thirteenth digit, in CN, too', `UID=${TOPIC}0, CN=APSP:${UUID}0, C=US`],
    ['a letter stuck to it', `${TOPIC}x`],
    ['another group', `${TOPIC}-7d10`],
    ['a longer domain', `UID=org.example.${TOPIC}`],
    ['a prefix and a uuid that is something else’s', `begins with com.apple.mgmt.External. ${UUID} is our tenant`],
    ['a word in the next remark', `# ${CUT}\n# d is missing`],
    ['a word in the next line of a mail', `KT> ${CUT}\nKT> a certificate`],
    ['a letter in the next cell of a page’s source', `<td>${CUT}</td><td>0</td>`],
    ['a number in the next piece of a page’s source', `<span>${CUT}</span><span>9 devices</span>`],
    ['a letter in JSON’s next line', JSON.stringify(`${CUT}\n0`)],
    ['a letter in the next text of a list', `"${CUT}", "0"`],
    ['a letter in the text below', `"${CUT}"\n"0"`],
    ['a name that a program puts behind it', `"com.apple.mgmt.External." + uuid // ${UUID}`],
    ['a name that a program fills in', `com.apple.mgmt.External.\${uuid} ${UUID}`],
    ['a three-dotted end', `${TOPIC.slice(0, -6)}… ${UUID.slice(-6)}`],
  ])('%s does not make it one', (_, text) => {
    expect(readTopic(text)).toEqual({ kind: 'none' })
  })

  it.each([
    ['a word behind it', `${TOPIC} a certificate`],
    ['a hexadecimal word behind it', `${TOPIC} added`],
    ['a number on the next line', `${TOPIC}\n9 devices`],
    ['a dot', `It was ${TOPIC}.`],
    ['quotes and a comma', `{"topic":"${TOPIC}","a":1}`],
    ['a file name’s end', `${TOPIC}.pem`],
  ])('%s does it no harm', (_, text) => {
    expect(readTopic(text)).toMatchObject({ kind: 'one', topic: TOPIC })
  })
})

describe('a UID broken on its way', () => {
  const wrapped = (text: string, width: number, between: string) =>
    text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), (line) => line + between)
  const SUBJECT = `UID=${TOPIC}, CN=APSP:${UUID}, C=US`

  it.each([
    ['a terminal', '\n'],
    ['a Windows terminal', '\r\n'],
    ['a mail', '\n> '],
    ['a mail of a mail', '\r\n> > '],
    ['a list of comments', '\n| '],
    ['remarks of settings', '\n# '],
    ['remarks of a program', '\n// '],
    ['a program’s block of remarks', '\r\n * '],
    ['remarks of an .ini file', '\n; '],
    ['remarks of SQL', '\n-- '],
    ['remarks of a batch file', '\r\nREM '],
    ['a list of changes', '\n+ '],
    ['a text in JSON', '\\n'],
    ['a text in JSON with CRLF', '\\r\\n'],
    ['places at which a page may break', '<wbr>'],
    ['the source of a page', '&ZeroWidthSpace;'],
    ['letters’ shapes', '\ufe0f'],
    ['colours of a terminal', '\u001b[0m'],
    ['a program that puts it together', "' +\n  '"],
    ['quoted-printable', '=\n'],
    ['quoted-printable with CRLF', '=\r\n'],
    ['a shell', '\\\n'],
    ['an editor that sets in', '\n\t\t'],
    ['invisible characters', '\u200b'],
  ])('by %s at any width heals', (_, between) => {
    for (let width = 9; width < 80; width++) {
      const text = between.includes('>') ? `> ${wrapped(SUBJECT, width, between)}` : wrapped(SUBJECT, width, between)
      expect([width, readTopic(text)]).toEqual([width, { kind: 'one', topic: TOPIC, asSubject: expect.any(Boolean) }])
    }
  })

  it.each([
    ['in braces', `UID={${TOPIC}}`],
    ['with its uuid in braces', `com.apple.mgmt.External.{${UUID}}`],
    ['quoted by a mail as a whole', `> UID=${TOPIC}`],
    ['as quoted-printable writes the sign before it', `UID=3D${TOPIC}`],
    ['with its last digits on the next line of a subject', `UID=${TOPIC.slice(0, -2)}\n10, C=US`],
    ['with a mixed rest on the next line', `${TOPIC.slice(0, -3)}\nd10`],
    ['by a soft line break before a single digit', `${CUT}=\n0`],
    ['by a mail with its writer’s initials', `KT> UID=${TOPIC.slice(0, 40)}\nKT> ${TOPIC.slice(40)}, C=US`],
    ['with the letters of a program', TOPIC.replaceAll('-', '\\u002d').replaceAll('.', '\\x2e')],
    ['with the letters of Swift', TOPIC.replaceAll('-', '\\u{2d}')],
    ['with the letters of a mail', TOPIC.replaceAll('-', '=2D').replaceAll('.', '=2E')],
    [
      'in an address within an address',
      encodeURIComponent(encodeURIComponent(`UID=${TOPIC}`)).replaceAll('-', '%252D'),
    ],
    ['in a page’s source within a page’s source', TOPIC.replaceAll('-', '&amp;#45;')],
    ['with the names of a page’s source', `${TOPIC.replaceAll('-', '&hyphen;')}&nbsp;(Apple)`],
    ['as LDAP tools write it', `CN=APSP\\:${UUID},UID=${TOPIC.replaceAll('-', '\\-')}`],
    ['in bold on a page’s source', `com.apple.mgmt.External.<b>${UUID}</b>`],
    ['in a tag’s attribute', `<input name="topic" value="${TOPIC}">`],
    ['put together in Swift', `let topic = "com.apple.mgmt.External."\n  + "${UUID}"`],
    ['put together in PHP', `$topic = 'com.apple.mgmt.External.' . '${UUID}';`],
    ['put together in Visual Basic', `topic = "com.apple.mgmt.External." & _\r\n    "${UUID}"`],
    ['put together in Python', `TOPIC = ("com.apple.mgmt.External."\n         "${UUID}")`],
    ['by a blank where UID and CN agree', `UID=${CUT} 0, CN=APSP:${UUID}`],
  ])('%s is read', (_, text) => {
    expect(readTopic(text)).toMatchObject({ kind: 'one', topic: TOPIC })
  })
})

describe('a subject is one', () => {
  it.each([
    ['macOS Server’s mail', `UID=com.apple.mail.XServer.${UUID}, CN=APSP:${UUID}, C=US`],
    ['as OpenSSL writes it', `UID = com.apple.calendar.XServer.${UUID}, CN = APSP:${UUID}, C = US`],
    ['name first', `C=US, CN=APSP:${UUID}, UID=com.apple.contact.XServer.${UUID}`],
    ['another uuid in the name', `UID=com.apple.mail.XServer.${OTHER}, CN=APSP:${UUID}`],
    ['mgmt of a server', `UID=com.apple.mgmt.XServer.${UUID}, CN=APSP:${UUID}`],
    ['by number', `0.9.2342.19200300.100.1.1=com.example.app, CN=APSP:${UUID}`],
    ['with slashes', `/UID=com.example.app/CN=APSP:${UUID}/C=US`],
    ['without its field’s name', `com.apple.alerts.XServer.${UUID} (APSP:${UUID})`],
    ['with a team', `UID: ABCDE12345\nCN: APSP:${UUID}`],
    ['with a team, in a table', `UID\tABCDE12345\nCN\tAPSP:${UUID}`],
    ['with a team, in JSON', JSON.stringify({ uid: 'ABCDE12345', cn: `APSP:${UUID}` })],
    ['with a team, as Python lists it', `((('userId', 'ABCDE12345'),), (('commonName', 'APSP:${UUID}'),))`],
    ['with a pass', `User ID: pass.com.example.card\nCommon Name: APSP:${UUID}`],
    ['with an app, as the keychain shows it', `ユーザID: com.example.app.voip\nコモンネーム: APSP:${UUID}`],
    ['with a UID that is cut', `UID=${CUT}…, CN=Apple Push: ${UUID}`],
  ])('%s: its CN does not speak against its UID', (_, text) => {
    expect(readTopic(text)).toEqual({ kind: 'none' })
  })

  it.each([
    ['the name alone, with another label in front', `User ID: it@example.com\nCN=APSP:${UUID}`],
    [
      'an MDM subject beside a macOS Server’s',
      `UID=com.apple.mail.XServer.${OTHER}, CN=APSP:${OTHER}\nUID=${TOPIC}, CN=APSP:${UUID}`,
    ],
  ])('%s is still read', (_, text) => {
    expect(readTopic(text)).toMatchObject({ kind: 'one', topic: TOPIC })
  })
})

it('comes to an end on long texts made to be slow', () => {
  for (const text of [
    'uid'.repeat(200_000),
    'com.apple.mgmt.external.'.repeat(30_000),
    `${'3f6d2c1a-'.repeat(60_000)}`,
    `com.apple.mgmt.external.${' '.repeat(500_000)}x`,
    'c \n'.repeat(200_000),
    `uid=${'=\n'.repeat(200_000)}com`,
    '> '.repeat(300_000),
    '{'.repeat(500_000),
    `apsp:${'3 '.repeat(300_000)}`,
    'uid  '.repeat(100_000),
    `${'uid = x '.repeat(50_000)}apsp:`,
    '\\'.repeat(500_000),
    '"\n'.repeat(300_000),
    'a> \n'.repeat(100_000),
    '<a '.repeat(200_000),
    `uid${' '.repeat(300_000)}apsp:`,
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

it.each([
  ['an address', encodeURIComponent(`/UID=${TOPIC}/C=US`)],
  ['the source of a page', `UID&#61;${TOPIC.replaceAll('-', '&#45;').replaceAll('.', '&#x2e;')}`],
  ['the source of a page with soft hyphens', TOPIC.replace('mgmt.', 'mgmt.&shy;')],
])('a UID is read as %s writes it', (_what, text) => {
  expect(readTopic(text)).toMatchObject({ kind: 'one', topic: TOPIC.toLowerCase().replace('external', 'External') })
})

describe('a UID that is stuck to other words', () => {
  it.each([
    `UID${TOPIC}`,
    `Topic${TOPIC}Expires2027-11-07`.replace('Expires', '\tExpires'),
    `トピックID${TOPIC}`,
    `MDM_${TOPIC}_Certificate.pem`,
    `push_${TOPIC}.pem`,
    TOPIC.replaceAll('-', ' - '),
    TOPIC.replaceAll('-', ' – '),
  ])('is read: %s', (text) => {
    expect(readTopic(text)).toMatchObject({ kind: 'one', topic: TOPIC })
  })

  it.each([
    `my${TOPIC}`,
    `org.${TOPIC}`,
    `x-${TOPIC}`,
    `${TOPIC}a_Certificate`,
    `UID${TOPIC}9`,
    `UID${TOPIC.slice(0, -1)}_`,
    `${TOPIC.slice(0, -12)} 202611070905`,
    `${TOPIC.slice(0, -13)} - 202611070905`,
    TOPIC.replaceAll('-', ' '),
  ])('is none where it may be another word’s, or cut: %s', (text) => {
    expect(readTopic(text).kind).toBe('none')
  })
})
