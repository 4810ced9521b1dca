// A saved page is read strictly: what Koshin would not have written is refused with its line; lines that were taken out do no harm.
import { describe, expect, it } from 'vitest'
import { BadStructure, readStructure } from '../../../lib/portals/structure/read.ts'
import { readingOfFrame } from '../../practice/fixtures/reading.ts'
import { documentOf } from '../../support/page.ts'
import { LOOKS, listPage, subjectOf, UUID } from '../pages.ts'
import { savedText } from './saving.ts'

const PAGE = listPage(LOOKS['a table with links'] as (typeof LOOKS)[string], [
  { inside: subjectOf(UUID) },
  { vendor: 'Meraki Inc.' },
])
const TEXT = savedText(documentOf(PAGE))
const HEAD =
  'Koshin page structure 1\nkoshin 0.1.0\n\nframe top https://identity.apple.com/pushcert/ 1280x720\nhtml\n  body\n'

describe('a line that Koshin would not have written is refused:', () => {
  it.each([
    ['a name', '    "Taro Yamada"'],
    ['a name as a label', '    button aria-label="Taro Yamada"'],
    ['a UID', `    "UID=com.apple.mgmt.External.${UUID}"`],
    ['a serial number', '    "3bb763753df5d8dd"'],
    ['a day', '    "May 4, 2027"'],
    ['an address', '    "it@example.co.jp"'],
    ['a text without its end', '    "Renew'],
    ['an attribute that is not kept', '    div data-name="x"'],
    ['a class', '    div class="acme"'],
    ['a role that there is none of', '    div role="taro"'],
    ['an element that HTML does not know', '    acme'],
    ['a script', '    script'],
    ['an id of the page’s own', '    div id="taro"'],
    ['another address of a frame', '    iframe src="https://example.com/"'],
    ['a place that is none', '    div @1,2,3'],
    ['a number of devices too much', '    "12 Devices"'],
  ])('%s', (_, line) => {
    expect(() => readStructure(`${HEAD}${line}\n`)).toThrow(BadStructure)
    try {
      readStructure(`${HEAD}${line}\n`)
    } catch (error) {
      expect((error as BadStructure).line).toBe(7)
    }
  })

  it.each([
    ['nothing', '', 1],
    ['another file', '-----BEGIN CERTIFICATE-----\n', 1],
    ['a web page', '<!doctype html><html></html>', 1],
    ['no frame', 'Koshin page structure 1\nkoshin 0.1.0\n', 3],
    ['lines before their frame', 'Koshin page structure 1\n  body\n', 2],
    ['the way to a user’s own page', HEAD.replace('/pushcert/', '/pushcert/taro'), 4],
    ['a format that is newer', HEAD.replace('structure 1', 'structure 2'), 1],
  ])('%s', (_, text, line) => {
    try {
      readStructure(text)
    } catch (error) {
      expect(error).toBeInstanceOf(BadStructure)
      expect((error as BadStructure).line).toBe(line)
      return
    }
    throw new Error('it was read')
  })
})

describe('what may stand there is read:', () => {
  it.each([
    '    "Renew"',
    '    "RENEW" n3 n2',
    '    "Xxxx 000"',
    '    "漢漢 アアア"',
    '    "00 Devices"',
    '    input type="submit" value="Upload" @1,2,30,40',
    '    x-0',
    '    # a remark',
    '    p hidden',
    '    iframe src="https://idmsa.apple.com/" frame="0"',
  ])('%s', (line) => {
    expect(() => readStructure(`${HEAD}${line}\n`)).not.toThrow()
  })

  it('with the line ends of Windows and a mark at its beginning', () => {
    expect(readStructure(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)).toEqual(readStructure(TEXT))
  })
})

it('any line may be taken out', () => {
  const lines = TEXT.split('\n')
  const first = lines.findIndex((line) => line.startsWith('html'))
  for (let at = first; at < lines.length; at++) {
    const left = lines.filter((_, place) => place !== at).join('\n')
    expect(() => readStructure(left)).not.toThrow()
  }
})

it('a row that was taken out is gone, and all else is as it was', () => {
  const lines = TEXT.split('\n')
  const rows = lines.flatMap((line, at) => (line.trim() === 'tr' ? [at] : []))
  const [frame] = readStructure(lines.filter((_, at) => at < (rows[0] ?? 0) || at >= (rows[1] ?? 0)).join('\n')).frames
  if (!frame) throw new Error('no frame')
  expect(readingOfFrame(frame)).toMatchObject({ screen: 'list', rows: [{ actions: ['renew', 'download', 'revoke'] }] })
})
