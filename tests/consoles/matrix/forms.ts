// The same day in the forms in which consoles write it.

const PARTS = (day: Date) => ({
  y: day.getFullYear(),
  m: day.getMonth() + 1,
  d: day.getDate(),
})
const two = (part: number): string => String(part).padStart(2, '0')
/** Made once: making one takes as long as reading a small page. */
function named(locale: string, options: Intl.DateTimeFormatOptions): (day: Date) => string {
  const format = new Intl.DateTimeFormat(locale, options)
  return (day) => format.format(day)
}
const short = named('en-US', { month: 'short' })
const long = named('en-US', { month: 'long' })
const weekday = named('en-US', { weekday: 'short' })

export const FORMS: Readonly<Record<string, (day: Date) => string>> = {
  ISO: (day) => `${PARTS(day).y}-${two(PARTS(day).m)}-${two(PARTS(day).d)}`,
  'ISO with offset': (day) => `${PARTS(day).y}-${two(PARTS(day).m)}-${two(PARTS(day).d)}T09:05:00+09:00`,
  'year first, slashes': (day) => `${PARTS(day).y}/${PARTS(day).m}/${PARTS(day).d} 09:05`,
  'year first, points': (day) => `${PARTS(day).y}. ${PARTS(day).m}. ${PARTS(day).d}.`,
  'month first': (day) => `${PARTS(day).m}/${PARTS(day).d}/${PARTS(day).y}`,
  'month first, 12 hours': (day) => `${PARTS(day).m}/${PARTS(day).d}/${PARTS(day).y}, 9:05:00 AM`,
  'day first': (day) => `${two(PARTS(day).d)}/${two(PARTS(day).m)}/${PARTS(day).y}`,
  'day first, points': (day) => `${PARTS(day).d}.${PARTS(day).m}.${PARTS(day).y}`,
  'short year': (day) => `${two(PARTS(day).m)}/${two(PARTS(day).d)}/${two(PARTS(day).y % 100)}`,
  'short year first': (day) => `${two(PARTS(day).y % 100)}/${two(PARTS(day).m)}/${two(PARTS(day).d)}`,
  kanji: (day) => `${PARTS(day).y}年${PARTS(day).m}月${PARTS(day).d}日 9:05`,
  era: (day) => `令和${PARTS(day).y - 2018}年${PARTS(day).m}月${PARTS(day).d}日`,
  'era, short': (day) => `R${PARTS(day).y - 2018}.${PARTS(day).m}.${PARTS(day).d}`,
  openssl: (day) => `${short(day)} ${String(PARTS(day).d).padStart(2, ' ')} 09:05:00 ${PARTS(day).y} GMT`,
  JDK: (day) => `${weekday(day)} ${short(day)} ${two(PARTS(day).d)} 09:05:00 JST ${PARTS(day).y}`,
  'RFC 2822': (day) => `${weekday(day)}, ${two(PARTS(day).d)} ${short(day)} ${PARTS(day).y} 09:05:00 +0900`,
  'English, short': (day) => `${short(day)} ${PARTS(day).d},${PARTS(day).y}`,
  'English, ordinal': (day) => `${long(day)} ${PARTS(day).d}th, ${PARTS(day).y}`,
  'with hyphens': (day) => `${two(PARTS(day).d)}-${short(day)}-${PARTS(day).y}`,
  ...Object.fromEntries(
    ['en-GB', 'de', 'fr', 'es', 'it', 'ko', 'zh-CN'].map((locale) => [
      `long in ${locale}`,
      named(locale, { dateStyle: 'long' }),
    ]),
  ),
}
