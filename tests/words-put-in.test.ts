// Beside what is put into Japanese words stands a blank only where letters or digits meet Japanese ones: none behind a day, which ends in 日.
import { describe, expect, it } from 'vitest'
import { sources } from '../scripts/house/imports.ts'
import { endsInJapanese, putIn } from './support/put-in.ts'
import { messagesOf } from './support/words.ts'

/** What the guards put into each of their words, by the list of values there: names in 「」 of `businessValues`, a day of `pageValues`. */
const QUOTED = [2, 3, 8].map((place) => ({ keys: /^business_(?:banner|hold)_/, place }))
const OF_GUARDS: readonly { keys: RegExp; place: number }[] = [{ keys: /^(?:banner|hold)_/, place: 4 }, ...QUOTED]

const nameOf = (key: string): string => key.replaceAll('.', '_')

const PLACES = new Set(
  sources()
    .flatMap(putIn)
    .filter(({ code }) => endsInJapanese(code))
    .map(({ key, place }) => `${nameOf(key)} ${place}`),
)

/** The placeholders of a text behind which a blank stands between two Japanese characters; before what is quoted, too. */
function oddBlanks(name: string, text: string): string[] {
  const behind = [...text.matchAll(/\$(\d) +(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「（])/gu)].filter(
    ([, place]) => {
      const isGuards = OF_GUARDS.some((one) => one.keys.test(name) && one.place === Number(place))
      return isGuards || PLACES.has(`${name} ${place}`)
    },
  )
  const before = [
    ...text.matchAll(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」）。]) +\$(\d)/gu),
  ].filter(([, place]) => QUOTED.some((one) => one.keys.test(name) && one.place === Number(place)))
  return [...behind, ...before].map(([found]) => `${name}: ${found}`)
}

describe('a value in Japanese words', () => {
  it('has no blank behind it where both sides are Japanese', () => {
    const all = Object.entries(messagesOf('ja'))
    expect(all.flatMap(([name, { message }]) => oddBlanks(name, message))).toEqual([])
  })

  it.each([
    ['early_valid', '有効期限は $1 です。'],
    ['finding_expired_meaning', '$1 に期限が切れました。'],
    ['finding_tokenNotNewer_meaning', 'このファイルは $1、前回は $2 です。'],
    ['banner_found_todo', '有効期限は $4 です。'],
    ['business_hold_otherServer_why', '登録されているのは$2 です。'],
    ['business_hold_otherServer_why', '登録されているのは $2です。'],
  ])('is found in %s: %s', (name, text) => {
    expect(oddBlanks(name, text)).toHaveLength(1)
  })

  it.each([
    ['early_valid', '有効期限は $1です。'],
    ['early_valid', '有効期限 $1 → $2'],
    ['handover_planMade', '$1 に保存されたファイルです。'],
    ['finding_profileTopic_meaning', 'UID は $1 です。'],
    ['banner_signInAs_title', '$2 でサインインしてください'],
    ['finding_expired_meaning', '$1 UTC に期限が切れました。'],
  ])('may have one in %s: %s', (name, text) => {
    expect(oddBlanks(name, text)).toEqual([])
  })
})

describe('what the code puts into words', () => {
  it.each([
    ["i18n.t('a.b', [sayDay(at)])", ['a.b 1 sayDay(at)']],
    [
      "say(isNew ? 'a' : 'b', [name, sayMoment(at, 'brief')])",
      ['a 1 name', "a 2 sayMoment(at, 'brief')", 'b 1 name', "b 2 sayMoment(at, 'brief')"],
    ],
    [
      "finding('x', { date: at })",
      ['finding.x.title 1 { date: at }', 'finding.x.meaning 1 { date: at }', 'finding.x.todo 1 { date: at }'],
    ],
    ["const when = sayMoment(at)\ni18n.t('a', [when])", ['a 1 const when = sayMoment(at)']],
    [
      "const values = [{ text: 'a, b' }]\nfinding('x', ...values)",
      ['title', 'meaning', 'todo'].map((part) => `finding.x.${part} 1 { text: 'a, b' }`),
    ],
    ["i18n.t('a')", []],
    ["i18n.t('a', 3)", []],
    ["finding('x')", []],
  ])('is read from %s', (text, values) => {
    expect(putIn({ text }).map(({ key, place, code }) => `${key} ${place} ${code}`)).toEqual(values)
  })

  it.each(['sayDay(at)', 'sayMoment(at)', '{ date: at }', "sayDay(at, 'date-and-weekday')"])(
    '%s ends in 日',
    (code) => {
      expect(endsInJapanese(code)).toBe(true)
    },
  )

  it.each(["sayMoment(at, 'date-and-time')", '{ text: topic }', 'fileName', '{ days: 3 }'])('%s does not', (code) => {
    expect(endsInJapanese(code)).toBe(false)
  })
})
