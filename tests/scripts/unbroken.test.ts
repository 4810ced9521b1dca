// What belongs together stays on one line in Japanese: a number and what it counts, a Latin word and its particle; all else may be broken.
import { describe, expect, it } from 'vitest'
import { unbroken } from '../../scripts/unbroken.ts'
import { messagesOf } from '../support/words.ts'

/** As it is to be read, with an underline for each blank at which no line is broken. */
const shown = (text: string): string => unbroken(text).replaceAll('\u00a0', '_')

describe('a Latin word and its particle, and a name of two', () => {
  it.each([
    ['ツールバーから Koshin を開き', 'ツールバーから Koshin_を開き'],
    ['行の Renew を押します', '行の Renew_を押します'],
    ['青い i を押し', '青い i_を押し'],
    ['表示倍率を 100% にしてください', '表示倍率を 100%_にしてください'],
    ['昨年と同じ Apple Account でサインインする', '昨年と同じ Apple_Account_でサインインする'],
    ['使用する Apple Account（任意）', '使用する Apple_Account（任意）'],
    ['Apple Business Manager または School Manager に', 'Apple_Business_Manager または School_Manager_に'],
    ['「Create a Certificate」は押さず', '「Create_a_Certificate」は押さず'],
    ['Apple Account', 'Apple_Account'],
  ])('stay together: %s', (text, together) => {
    expect(shown(text)).toBe(together)
  })

  it.each([
    'MDM サーバー',
    'CSR 証明書',
    'の Koshin',
    '$1 を',
    'Apple Push Certificates Portal',
    'I have read and agree to these terms and conditions.',
  ])('other words, long names, whole sentences and what is put in stay as they are: %s', (text) => {
    expect(unbroken(text)).toBe(text)
  })
})

describe('a number and its word', () => {
  it.each([
    ['次に行うことを 1 つずつご案内します', '次に行うことを 1_つずつご案内します'],
    ['有効期限まで 3 か月以上', '有効期限まで 3_か月以上'],
    ['残り $1 日', '残り $1_日'],
    ['組織 $1 件（新規 $2 件、変更 $3 件）', '組織 $1_件（新規 $2_件、変更 $3_件）'],
    ['RSA 2048 ビットです', 'RSA 2048_ビットです'],
  ])('stay together: %s', (text, together) => {
    expect(shown(text)).toBe(together)
  })

  it.each(['$2 でサインインしてください', '値は $1 です', '手順 $1 / $2', '次の更新は $1頃に'])(
    'what is put in as a word of its own stays as it is: %s',
    (text) => {
      expect(unbroken(text)).toBe(text)
    },
  )
})

it('in all Japanese words', () => {
  const all = Object.values(messagesOf('ja')).map(({ message }) => message)
  expect(all.filter((text) => shown(text).includes('_')).length).toBeGreaterThan(100)
  expect(
    all.map(unbroken).filter((text) => /(?<!\$)\d [ぁ-んァ-ヶ一-龠]|[A-Za-z] (?!または|および)[ぁ-ん]/.test(text)),
  ).toEqual([])
})
