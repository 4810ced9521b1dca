// What the bar on a page says first has room where it is narrowest: two lines beside the sign in a window of 320 px.
import { readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { inProject } from '../scripts/command/paths.mjs'

/** In the height of a letter: two lines, less what is lost where a line breaks before a word. */
const ROOM = 30
/** A name that is put in. */
const NAME = 6

function widthOf(text: string): number {
  const names = text.match(/\$\d/g)?.length ?? 0
  const letters = [...text.replace(/\$\d/g, '')]
  // A Latin letter is about half as wide as a Japanese one.
  return letters.reduce((sum, letter) => sum + (letter < '\u2E80' ? 0.54 : 1), names * NAME)
}

function tooLong(yaml: string): string[] {
  return parseMessagesText(yaml, 'YAML').flatMap((message) => {
    const key = message.key.join('.')
    if (!/^(?:banner|consoleBanner|business\.banner)\.\w+\.title$/.test(key) || message.type === 'plural') return []
    return widthOf(message.message) > ROOM ? [`${key}: ${message.message}`] : []
  })
}

describe('what the bar says first', () => {
  it.each(['en', 'ja'])('has room in a narrow window in %s', (language) => {
    expect(tooLong(readFileSync(inProject('locales', `${language}.yml`), 'utf8'))).toEqual([])
  })

  it('would be found where it is too long, in either writing', () => {
    const long = `banner:\n  a:\n    title: ${'あ'.repeat(31)}\n    todo: ${'あ'.repeat(31)}`
    expect(tooLong(long)).toEqual([`banner.a.title: ${'あ'.repeat(31)}`])
    expect(tooLong(`business:\n  banner:\n    a:\n      title: ${'word '.repeat(12)}`)).toHaveLength(1)
    expect(tooLong(`banner:\n  a:\n    title: ${'あ'.repeat(30)}`)).toEqual([])
  })
})
