// Every procedure as data: its chapters together, its traps leading back, words in both languages.
import { readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { procedureOf, procedures } from '../../lib/procedures/procedures.ts'
import { asToldIn } from '../../lib/procedures/without-earlier.ts'
import { LANGUAGES } from '../../scripts/languages.ts'

const words = (language: string) => {
  const text = readFileSync(new URL(`../../locales/${language}.yml`, import.meta.url), 'utf8')
  return new Map(parseMessagesText(text, 'YAML').map((message) => [message.key.join('.'), message]))
}
const steps = procedures.flatMap(({ id, steps }) => [
  ...steps,
  ...steps.map((step) => asToldIn(step, { procedure: id, before: {} })),
])

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_id, procedure) => {
  it('keeps the steps of a chapter together', () => {
    const chapters = procedure.steps.map(({ chapter }) => chapter)
    const turns = chapters.filter((chapter, index) => chapter !== chapters[index - 1])
    expect(new Set(turns).size).toBe(turns.length)
  })

  it('has every step once', () => {
    expect(new Set(procedure.steps.map(({ id }) => id)).size).toBe(procedure.steps.length)
  })

  it('takes the work up again before the trap', () => {
    const order = procedure.steps.map(({ id }) => id)
    for (const [index, step] of procedure.steps.entries()) {
      for (const { backTo } of step.traps ?? []) {
        if (backTo === undefined) continue
        expect(order).toContain(backTo)
        expect(order.indexOf(backTo)).toBeLessThan(index)
      }
    }
  })
})

it('a procedure that Koshin does not go through is said to be none', () => {
  expect(() => procedureOf('tea ceremony' as ProcedureId)).toThrow('no procedure tea ceremony')
})

describe.each(LANGUAGES)('the words in %s', (language) => {
  const all = words(language)
  const wanted = [
    ...steps.flatMap(({ title, todo, why, care }) => [title, todo, why, care]),
    ...steps.map(({ chapter }) => `steps.chapters.${chapter}`),
    ...procedures.flatMap(({ notes, more }) => [...notes, ...more].map((note) => `steps.notes.${note}`)),
    ...steps.flatMap(({ traps = [] }) =>
      traps.flatMap(({ id }) => [`steps.traps.${id}.sign`, `steps.traps.${id}.todo`]),
    ),
    ...['noPermission', 'browserPage', 'nothingFound', 'noTab'].map((problem) => `readTab.${problem}`),
    'consoles.other',
  ].filter((key) => key !== undefined)

  it.each([...new Set(wanted)])('say %s', (key) => {
    expect(all.has(key)).toBe(true)
  })

  it('have nothing that no step uses', () => {
    const left = [...all.keys()].filter(
      (key) => key.startsWith('steps.') && !wanted.includes(key as (typeof wanted)[0]),
    )
    expect(left).toEqual([])
  })
})
