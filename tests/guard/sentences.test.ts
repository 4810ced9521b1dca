// Sentences as the bar shows them: whole, whatever stands in quotes, and no text is lost.
import { readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../lib/guard/drawing/sentences.ts'
import { inProject } from '../../scripts/command/paths.mjs'

describe('sentences', () => {
  it.each<[string, string, string[]]>([
    ['en', 'Click OK. Then wait.', ['Click OK. ', 'Then wait.']],
    ['en', 'For “Example Inc. Tokyo” only. Then wait.', ['For “Example Inc. Tokyo” only. ', 'Then wait.']],
    ['en', 'For “A. B. C.” only.', ['For “A. B. C.” only.']],
    ['en', 'One sentence', ['One sentence']],
    ['ja', '押してください。「例」の更新です。', ['押してください。', '「例」の更新です。']],
    ['ja', '「例。」の更新です。次です。', ['「例。」の更新です。', '次です。']],
  ])('in %s of %s', (language, text, expected) => {
    expect(sentencesOf(text, language)).toEqual(expected)
    expect(sentencesOf(text, language).join('')).toBe(text)
  })
})

describe('what the bar says more', () => {
  it.each(['en', 'ja'])('ends each sentence as one in %s', (language) => {
    const messages = parseMessagesText(readFileSync(inProject('locales', `${language}.yml`), 'utf8'), 'YAML')
    const cut = messages.flatMap((message) => {
      const key = message.key.join('.')
      if (!/^(?:banner|consoleBanner|business\.banner)\.\w+\.todo$/.test(key) || message.type === 'plural') return []
      const odd = sentencesOf(message.message, language).filter((one) => /\b(?:e\.g|i\.e|etc|vs|No)\. *$/.test(one))
      return odd.map((one) => `${key}: ${one}`)
    })
    expect(cut).toEqual([])
  })
})
