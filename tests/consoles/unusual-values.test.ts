// Dates that stand where a reader finds them and a program does not look: behind an age, in other digits, beside one that is struck out.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { DAY } from '../../lib/facts/time.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const UUID = '11111111-2222-3333-4444-55555555abcd'
const TOPIC = `com.apple.mgmt.External.${UUID}`
const NEW = Date.UTC(2027, 10, 7, 9)
const OLD = Date.UTC(2026, 10, 8, 9)
const HEADING = '<h2>MDM push certificate</h2>'

function expiryOf(value: string, label = 'Expires') {
  const reading = readConsole(documentOf(`${HEADING}<dl><dt>${label}</dt><dd>${value}</dd></dl>`, 'Console'))
  const run = { startedAt: NEW - 365 * DAY, before: { notAfter: OLD }, certificate: { notAfter: NEW } }
  return checkConsole(reading, run as Parameters<typeof checkConsole>[1], { topic: TOPIC, consoleId: 'other' }).expiry
}

describe('the new expiry is read', () => {
  it.each([
    ['behind an age, for machines', '<time datetime="2027-11-07T09:00:00Z">in 11 months</time>'],
    ['behind an age in Japanese', '<time datetime="2027-11-07">残り 365 日</time>'],
    ['behind an age, for screen readers', '<span aria-label="November 7, 2027">in a year</span>'],
    ['behind an age, in its title', '<span title="Nov 7, 2027, 9:05 AM">in a year</span>'],
    ['once where machine and reader have it', '<time datetime="2027-11-06T23:00:00Z">November 7, 2027</time>'],
    ['as the reader has it, where the machine has another', '<time datetime="2026-11-08">November 7, 2027</time>'],
    ['beside an age', 'in 365 days (Nov 7, 2027)'],
    ['behind an age, as tables are sorted by it', '<span data-order="2027-11-07T09:00:00Z">in a year</span>'],
    ['behind an age, in an attribute that says so', '<span data-expires-at="2027-11-07 09:00:00">in a year</span>'],
    ['behind an age, in a tip of a script’s', '<span data-original-title="Nov 7, 2027 9:05 AM">in a year</span>'],
    [
      'behind an age, in an element of the page’s own',
      '<relative-time datetime="2027-11-07T09:00:00Z">in a year</relative-time>',
    ],
    ['behind an age, as a value for machines', '<data value="2027-11-07">in a year</data>'],
    ['in Chinese numerals', '二〇二七年十一月七日'],
    ['in an era with Chinese numerals', '令和九年十一月七日'],
    ['in an era with both kinds of numerals', '令和九年11月7日'],
    ['in Arabic digits', '٢٠٢٧-١١-٠٧'],
    ['in Persian digits', '۲۰۲۷-۱۱-۰۷'],
    ['in Devanagari digits', '२०२७-११-०७'],
    ['in Thai digits', '๒๐๒๗-๑๑-๐๗'],
    ['in wide digits', '２０２７／１１／０７'],
    ['beside the old one, struck out', '<s>2026-11-08</s> 2027-11-07'],
    ['beside the old one, marked as deleted', '<del>Nov 8, 2026</del> <ins>Nov 7, 2027</ins>'],
  ])('%s', (_, value) => {
    expect(expiryOf(value)).toBe('renewed')
  })
})

describe('the old expiry is read', () => {
  it.each([
    ['behind an age', '<time datetime="2026-11-08">in 3 days</time>'],
    ['as the reader has it, where the machine has a later one', '<time datetime="2027-11-07">November 8, 2026</time>'],
    ['as the reader has it, with blanks in it', '<time datetime="2027-11-07">2026 / 11 / 08</time>'],
    ['as the reader has it, in another order', '<time datetime="2027-11-07">11/8/2026</time>'],
    ['as the reader has it, where a script sorts by a later one', '<span data-order="2027-11-07">2026-11-08</span>'],
    ['in Chinese numerals', '二〇二六年十一月八日'],
    ['in Arabic digits', '٢٠٢٦-١١-٠٨'],
    ['beside a new one that is struck out', '<s>2027-11-07</s> 2026-11-08'],
  ])('%s', (_, value) => {
    expect(expiryOf(value)).toBe('not-yet')
  })
})

describe('no expiry is read', () => {
  it.each([
    ['of an age alone', 'in 365 days'],
    ['of an age alone, in Japanese', '残り 365 日'],
    ['of one that is struck out', '<s>2027-11-07</s> unknown'],
    ['of a machine’s time without a date', '<time datetime="PT365H">in 365 hours</time>'],
    ['of a label for screen readers without a date', '<span aria-label="Expiry, 365 days">365</span>'],
    ['of a machine’s day beside another day without its year', '<time datetime="2027-11-07">Nov 8</time>'],
    ['of a machine’s day beside another day in Japanese', '<time datetime="2027-11-07">11月8日</time>'],
    ['of a machine’s day beside another day in numbers', '<time datetime="2027-11-07">8/11</time>'],
    ['of an attribute for another day', '<span data-created-at="2027-11-07">in a year</span>'],
    ['of two attributes that differ', '<span data-order="2027-11-07" data-date="2026-11-08">in a year</span>'],
    ['of an attribute with more in it', '<span data-value="2027-11-07 to 2028-11-07, Ken">in a year</span>'],
    ['of an attribute of a number', '<span data-order="1825578000">in a year</span>'],
    ['of Chinese numerals without a year', '十一月七日'],
    ['of Chinese numerals on no day', '二〇二七年十三月七日'],
    ['of an empty field’s example', '<input placeholder="2027-11-07">'],
  ])('%s', (_, value) => {
    expect(expiryOf(value)).toBe('not-found')
  })

  it('of another date behind an age', () => {
    expect(expiryOf('<time datetime="2027-11-07">11 months ago</time>', 'Uploaded')).toBe('not-found')
  })
})
