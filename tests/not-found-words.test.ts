// What Koshin has not found on a page may stand there all the same: no answer says that the page does not show it.
import { describe, expect, it } from 'vitest'
import { messagesOf } from './support/words.ts'

const NOT_FOUND = [
  'check.uid.notFound',
  'check.expiry.notFound',
  'check.token.several',
  'readTab.noTopic',
  'readTab.nothingFound',
  'setUp.look.none',
  'expiry.noUid',
]

describe.each([
  ['en', /\bfound\b/, /\bshows? (?:no|neither)\b|n't show\b/],
  ['ja', /見つか|見当たり/, /(?:UID|有効期限)(?:は|が)(?:ありません|ない)|がなく/],
] as const)('in %s', (language, says, claims) => {
  it.each(NOT_FOUND)('%s says what was found', (key) => {
    const { message = '' } = messagesOf(language)[key.replaceAll('.', '_')] ?? {}
    expect(message).toMatch(says)
    expect(message).not.toMatch(claims)
  })
})

it.each([
  ['en', 'check.expiry.notFoundMore', 'run.doneByHand'],
  ['en', 'check.token.notFound', 'run.doneByHand'],
  ['ja', 'check.expiry.notFoundMore', 'run.doneByHand'],
  ['ja', 'check.token.notFound', 'run.doneByHand'],
] as const)('in %s, %s leads on where it is shown', (language, key, button) => {
  const words = messagesOf(language)
  const name = words[button.replaceAll('.', '_')]?.message ?? ''
  expect(name).not.toBe('')
  expect(words[key.replaceAll('.', '_')]?.message).toContain(name)
})
