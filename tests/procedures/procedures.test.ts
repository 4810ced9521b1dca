// Every procedure as data: its chapters together, its traps leading back, words in both languages, known labels in the console.
import { readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { consoleOf, consoles } from '../../lib/consoles/consoles.ts'
import { procedureOf, procedures } from '../../lib/procedures/procedures.ts'
import type { ProcedureId } from '../../lib/procedures/types.ts'

const words = (language: string) => {
  const text = readFileSync(new URL(`../../locales/${language}.yml`, import.meta.url), 'utf8')
  return new Map(parseMessagesText(text, 'YAML').map((message) => [message.key.join('.'), message]))
}
const steps = procedures.flatMap((procedure) => procedure.steps)
const ids: string[] = steps.map(({ id }) => id)

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
        expect(order).toContain(backTo)
        expect(order.indexOf(backTo)).toBeLessThan(index)
      }
    }
  })
})

it('a procedure that Koshin does not go through is said to be none', () => {
  expect(() => procedureOf('tea ceremony' as ProcedureId)).toThrow('no procedure tea ceremony')
})

describe.each(['en', 'ja'])('the words in %s', (language) => {
  const all = words(language)
  const wanted = [
    ...steps.flatMap(({ title, todo, why, care }) => [title, todo, why, care]),
    ...steps.map(({ chapter }) => `steps.chapters.${chapter}`),
    ...procedures.flatMap(({ notes }) => notes.map((note) => `steps.notes.${note}`)),
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

describe('consoles', () => {
  it.each(consoles.map((console) => console.id))('%s guides only steps that there are', (id) => {
    const { guides, traps, without } = consoleOf(id)
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(guides), ...without]))
    const trapIds = steps.flatMap((step) => (step.traps ?? []).map((trap) => trap.id as string))
    expect(trapIds).toEqual(expect.arrayContaining(Object.keys(traps)))
  })

  it('CLOMO guides every step that is done in the console', () => {
    const inConsole = steps.filter(({ where }) => where === 'console').map(({ id }) => id)
    expect(Object.keys(consoleOf('clomo').guides).sort()).toEqual([...new Set(inConsole)].sort())
  })

  it('never has the same button pressed and forbidden', () => {
    for (const { guides } of consoles) {
      for (const { press = [], never } of Object.values(guides)) expect(press).not.toContain(never)
    }
    expect(consoleOf('clomo').guides.wizardStart).toMatchObject({ never: '続きから始める' })
    expect(consoleOf('clomo').guides.wizardContinue).toMatchObject({ press: ['続きから始める'], never: '次へ' })
  })

  it('that are not known are another console', () => {
    expect(consoleOf('no such console').id).toBe('other')
  })

  it('tell the label of the subject from the label of the expiry', () => {
    const { subjectLabel, expiryLabel } = consoleOf('clomo')
    expect(subjectLabel.test('プッシュ通知証明書のサブジェクト')).toBe(true)
    expect(expiryLabel.test('プッシュ通知証明書のサブジェクト')).toBe(false)
    expect(expiryLabel.test('MDM プッシュ通知証明書')).toBe(true)
    expect(expiryLabel.test('VPP サービストークン')).toBe(false)
    expect(expiryLabel.test('ADE サーバートークンの有効期限')).toBe(false)
  })
})
