// The guides are what the procedures and the words of the app say today: every step is there, in its order, in both languages.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { procedures } from '../../lib/procedures/procedures.ts'
import { inProject } from '../../scripts/command/paths.mjs'
import { allGuides, GUIDE_LANGUAGES, guideFile, wordsOf } from '../../scripts/guides/draw.ts'
import { textOf } from './pages.ts'

it.each([...allGuides()])('%s is as `npm run guides` writes it', (file, text) => {
  expect(textOf(file)).toBe(text)
})

it('there is no other guide', () => {
  const files = readdirSync(inProject('docs', 'guides')).map((name) => `docs/guides/${name}`)
  expect(files.sort()).toEqual([...allGuides().keys()].sort())
})

describe.each(procedures.map(({ id }) => id))('the guide of %s', (id) => {
  const steps = procedures.find((one) => one.id === id)?.steps ?? []

  it.each(GUIDE_LANGUAGES)('has every step in its order, with its trap (%s)', (language) => {
    const say = wordsOf(language)
    const text = textOf(guideFile(id, language))
    const numbered = [...text.matchAll(/^(\d+)\. \*\*(.+)\*\*/gm)].map(([, number, title]) => `${number} ${title}`)
    expect(numbered).toEqual(steps.map(({ title }, at) => `${at + 1} ${say(title)}`))
    for (const { care, traps = [] } of steps) {
      if (care) expect(text).toContain(`⚠ ${say(care)}`)
      for (const trap of traps) expect(text).toContain(say(`steps.traps.${trap.id}.todo`))
    }
  })

  it.each(GUIDE_LANGUAGES)('is one page (%s)', (language) => {
    expect(textOf(guideFile(id, language)).split('\n').length).toBeLessThan(100)
  })
})

it('words that are missing are an error, not a hole in a guide', () => {
  expect(() => wordsOf('en')('steps.gone.title')).toThrow('steps.gone.title')
})
