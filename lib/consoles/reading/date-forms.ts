// The forms in which consoles write dates: one row a form, each with the days that it may mean.

/** Year, month, day; a form gives several where they can be confused. */
export type Day = readonly [year: number, month: number, day: number]

export interface DateForm {
  /** Examples as they stand on a page. */
  examples: readonly string[]
  /** `MONTH` and `WEEKDAYS` stand for their names, `TIME` for a time of day that may follow, `ZONE` for a zone. */
  pattern: string
  read(found: readonly (string | undefined)[], month: (name: string) => number): readonly Day[]
}

/** A hyphen may be one that does not break, or a dash. */
const MARK = String.raw`\s?([/.\u2010-\u2013\u2212-])\s?`
const YEAR = String.raw`((?:19|20|21)\d\d)`
const SHORT_YEAR = String.raw`['’]?(\d\d)`
const ONE_OR_TWO = String.raw`(\d{1,2})`
const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?`
/** In Japanese a single letter. */
const WEEKDAY = String.raw`(?:\s?\((?:[^\s()]|WEEKDAYS)\))?`
/** Nothing that goes on: a longer number, a version, a path. */
const ENDS = String.raw`(?![\d/]|[.,-]\d)`
/** The first year of an era less one. Source: Act on Era Names; Reiwa began in 2019, Heisei in 1989; Taiwan counts from 1912. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  令: 2018,
  平: 1988,
  r: 2018,
  h: 1988,
  民國: 1911,
  民国: 1911,
}
/** A single letter is another word's where letters stand before it. */
const ERA = String.raw`令和|平成|(?<!\p{Script=Han})[令平]|[RH]\.?`
/** Apple has issued MDM certificates and tokens for years: with two digits, what lies before this is another order of the digits. */
const FIRST_SHORT_YEAR = 2015

/** Chinese numerals, by place as digits are (二〇) or by name (二十); several circles stand for zero. */
const KANJI_DIGIT = '[〇○◯零一二三四五六七八九]'
const KANJI_NUMBER = '[〇○◯零一二三四五六七八九十元]'
const KANJI = '〇一二三四五六七八九'

/** 二〇二七 -> 2027, 十一 -> 11, 二十四 -> 24, 元 -> 1; ASCII digits stay what they are. */
function kanjiNumber(text = ''): number {
  const plain = text.replace(/[○◯零]/g, '〇').replace('元', '一')
  const [tens, ones] = plain.split('十')
  const digits = (part = ''): number =>
    Number([...part].map((one) => (KANJI.includes(one) ? KANJI.indexOf(one) : one)).join(''))
  return ones === undefined ? digits(plain) : (tens === '' ? 1 : digits(tens)) * 10 + digits(ones)
}

/** The year of an era -> that of the calendar. */
const yearOf = (era = '', year = ''): number =>
  (ERAS[era.replace('.', '').toLowerCase()] ?? 0) + (year === '元' ? 1 : Number(year))
const number = (text: string | undefined): number => Number(text ?? '')
const shortYear = (text: string | undefined): number => 2000 + number(text)
const isPossible = ([year]: Day): boolean => year >= FIRST_SHORT_YEAR

export const DATE_FORMS: readonly DateForm[] = [
  {
    examples: [
      '2027-11-07',
      '2027/11/07 10:15',
      '2027.11.7',
      '2027. 11. 7.',
      '2027-11-07T09:05:00+09:00',
      '2027/11/07(日) 10:15',
    ],
    pattern: `${YEAR}${MARK}${ONE_OR_TWO}\\s?\\2\\s?${ONE_OR_TWO}(?:(?=T\\d)|(?![\\d/-]|\\.\\d))\\.?${WEEKDAY}TIME`,
    read: ([, year, , month, day]) => [[number(year), number(month), number(day)]],
  },
  {
    examples: ['2027年11月7日', '2027 年 11 月 7 日 10:15', '2027년 11월 7일', '2027年11月7號'],
    pattern: `${YEAR}\\s?[年년]\\s?${ONE_OR_TWO}\\s?[月월]\\s?${ONE_OR_TWO}\\s?[日일號号]${WEEKDAY}TIME`,
    read: ([, year, month, day]) => [[number(year), number(month), number(day)]],
  },
  {
    // With two digits; behind another letter they may be the year of an era.
    examples: ['27年11月7日', '’27年11月7日'],
    pattern: `(?<!\\p{L})${SHORT_YEAR}\\s?[年년]\\s?${ONE_OR_TWO}\\s?[月월]\\s?${ONE_OR_TWO}\\s?[日일號号]${WEEKDAY}TIME`,
    read: ([, year, month, day]) => [[shortYear(year), number(month), number(day)] as const].filter(isPossible),
  },
  {
    examples: ['令和9年11月7日', '令和元年5月1日', 'R9.11.7', 'R09/11/07', 'R.9.11.7', '令9.11.7', '民國116年11月7日'],
    pattern: `(${ERA}|民[國国])\\s?(\\d{1,3}|元)\\s?[年./-]\\s?${ONE_OR_TWO}\\s?[月./-]\\s?${ONE_OR_TWO}(?:\\s?日|${ENDS})${WEEKDAY}TIME`,
    read: ([, era, year, month, day]) => [[yearOf(era, year), number(month), number(day)]],
  },
  {
    // As official papers write it: where the two years differ, nobody knows which is meant.
    examples: ['令和9(2027)年11月7日', '令和9年(2027年)11月7日', 'R9(2027)年11月7日'],
    pattern: `(${ERA})\\s?(\\d{1,2}|元)\\s?年?\\s?\\(\\s?${YEAR}\\s?年?\\s?\\)\\s?年?\\s?${ONE_OR_TWO}\\s?月\\s?${ONE_OR_TWO}\\s?日${WEEKDAY}TIME`,
    read: ([, era, yearOfEra, year, month, day]) =>
      [yearOf(era, yearOfEra), number(year)].map((one): Day => [one, number(month), number(day)]),
  },
  {
    examples: ['2027(令和9)年11月7日', '2027年(令和9年)11月7日', '2027年(令和9年) 11月7日'],
    pattern: `${YEAR}\\s?年?\\s?\\(\\s?(${ERA})\\s?(\\d{1,2}|元)\\s?年?\\s?\\)\\s?年?\\s?${ONE_OR_TWO}\\s?月\\s?${ONE_OR_TWO}\\s?日${WEEKDAY}TIME`,
    read: ([, year, era, yearOfEra, month, day]) =>
      [yearOf(era, yearOfEra), number(year)].map((one): Day => [one, number(month), number(day)]),
  },
  {
    // As formal letters and Chinese pages write it.
    examples: [
      '二〇二七年十一月七日',
      '二○二七年十一月七日',
      '令和九年十一月七日',
      '令和九年11月7日',
      '二〇二七年一一月〇七日',
    ],
    pattern: `(?:(令和|平成)\\s?(${KANJI_NUMBER}{1,3}|\\d{1,2})|(${KANJI_DIGIT}{4}))\\s?年\\s?(${KANJI_NUMBER}{1,3}|\\d{1,2})\\s?月\\s?(${KANJI_NUMBER}{1,4}|\\d{1,2})\\s?[日號号]`,
    read: ([, era = '', yearOfEra, year, month, day]) => [
      [yearOfEra ? (ERAS[era] ?? 0) + kanjiNumber(yearOfEra) : kanjiNumber(year), kanjiNumber(month), kanjiNumber(day)],
    ],
  },
  {
    // Which of the two comes first depends on the country, with every mark.
    examples: ['11/7/2027', '07/11/2027', '24/11/2026', '7.11.2027', '07-11-2027'],
    pattern: `${ONE_OR_TWO}${MARK}${ONE_OR_TWO}\\s?\\2\\s?${YEAR}${ENDS}TIME`,
    read: ([, one, , other, year]) => [
      [number(year), number(one), number(other)],
      [number(year), number(other), number(one)],
    ],
  },
  {
    examples: ['11/07/27', '27/11/07', '07.11.27', '07-11-27', '11/7/27 9:05 AM'],
    pattern: `(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d\\d)${ENDS}TIME`,
    read: ([, one, , middle, last]) => {
      const days: Day[] = [
        [shortYear(last), number(one), number(middle)],
        [shortYear(last), number(middle), number(one)],
        [shortYear(one), number(middle), number(last)],
      ]
      return days.filter(isPossible)
    },
  },
  {
    // The second: `openssl x509 -enddate`. The third: Java's Date.toString().
    examples: [
      'Nov 7, 2027',
      'November 7th, 2027',
      'Nov 7,2027',
      'Nov  7 09:05:00 2027 GMT',
      'Sun Nov 07 09:05:00 JST 2027',
      'Nov-07-2027',
    ],
    pattern: `(MONTH)[\\s,-]{0,3}${ORDINAL}(?:[\\s,]{1,3}\\d{1,2}:\\d{2}:\\d{2}(?:\\s?[A-Z]{2,5}|\\s?[+-]\\d{2}:?\\d{2})?)?[\\s,-]{1,3}(?:${YEAR}|['’](\\d\\d))(?!\\d)ZONETIME`,
    read: ([, name = '', day, year, short], month) => [
      [year ? number(year) : shortYear(short), month(name), number(day)],
    ],
  },
  {
    // The last two: RFC 2822, and the log of a web server.
    examples: [
      '7 November 2027',
      '07-Nov-2027',
      '7. November 2027',
      '1er novembre 2027',
      '7 de noviembre de 2027',
      '07 Nov 27',
      'Sun, 07 Nov 2027 09:05:00 +0900',
      '07/Nov/2027:09:05:00 +0900',
    ],
    pattern: `${ORDINAL}[\\s./-]{0,3}(?:(?:of|de|di|del)\\s)?(MONTH)[\\s,./-]{0,3}(?:del?\\s)?(?:${YEAR}|${SHORT_YEAR})(?!\\d|:(?!\\d\\d:\\d\\d))TIME`,
    read: ([, day, name = '', year, short], month) => [
      [year ? number(year) : shortYear(short), month(name), number(day)],
    ],
  },
  {
    // As programs write it, and as it stands in a certificate: digits without a letter may be any number.
    examples: ['20271107T090500Z', '20271107T0905', '20271107090500Z'],
    pattern: `(20\\d\\d)(0[1-9]|1[0-2])(\\d\\d)(?:T\\d{4}(?:\\d\\d)?(?:Z|[+-]\\d{4})?|\\d{6}Z)(?!\\w|[./-]\\d)`,
    read: ([, year, month, day]) => [[number(year), number(month), number(day)]],
  },
  {
    examples: ['2027-Nov-07', '2027 November 7'],
    pattern: `${YEAR}[\\s,.-]{1,3}(MONTH)[\\s,.-]{1,3}${ORDINAL}(?!\\d)TIME`,
    read: ([, year, name = '', day], month) => [[number(year), month(name), number(day)]],
  },
]
