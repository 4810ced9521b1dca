// Every console as data against the procedures: its steps exist, its labels say something, and each pattern knows its own labels only.
import { readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { consoleOf, consoles } from '../../lib/consoles/consoles.ts'
import type { Console } from '../../lib/consoles/types.ts'
import { procedures } from '../../lib/procedures/procedures.ts'

const steps = procedures.flatMap((procedure) => procedure.steps)
const ids = new Set<string>(steps.map(({ id }) => id))
const wordsOf = (language: string) => {
  const text = readFileSync(new URL(`../../locales/${language}.yml`, import.meta.url), 'utf8')
  return new Set(parseMessagesText(text, 'YAML').map((message) => message.key.join('.')))
}

/** Every label that a console's guides, traps and wizard name. */
function labelsOf({ guides, traps, wizard }: Console): string[] {
  return [
    ...Object.values(guides).flatMap(({ path, press = [], fields = [], never }) => [
      ...path,
      ...press,
      ...fields,
      ...(never === undefined ? [] : [never]),
    ]),
    ...Object.values(traps).flatMap((trap) => Object.values(trap)),
    ...Object.values(wizard ?? {}).flat(),
  ]
}

describe.each(consoles.map((console) => [console.id, console] as const))('%s', (id, console) => {
  it('is found by its id', () => {
    expect(consoleOf(id)).toBe(console)
    expect(consoles.filter((one) => one.id === id || one.name === console.name)).toEqual([console])
  })

  it('guides only through steps that there are', () => {
    const named = [...Object.keys(console.guides), ...(console.remarks ?? []).map(({ step }) => step)]
    expect(named.filter((step) => !ids.has(step))).toEqual([])
  })

  it('knows signs only of traps that there are', () => {
    const trapIds = steps.flatMap((step) => (step.traps ?? []).map((trap) => trap.id as string))
    expect(Object.keys(console.traps).filter((trap) => !trapIds.includes(trap))).toEqual([])
  })

  it('has no empty label, and none with blanks around it', () => {
    const labels = labelsOf(console)
    expect(labels.filter((label) => label.trim() === '' || label !== label.trim())).toEqual([])
    // Labels are compared narrowed: they must be written so.
    expect(labels.filter((label) => label !== label.normalize('NFKC'))).toEqual([])
  })

  it('says in which language its labels are known, where there are any', () => {
    expect(console.labelsIn === undefined).toBe(labelsOf(console).length === 0)
  })

  it('guides somewhere at every step it guides', () => {
    for (const { path, press = [], fields = [] } of Object.values(console.guides)) {
      expect(path.length + press.length + fields.length).toBeGreaterThan(0)
    }
  })

  it('never has the same button pressed and forbidden', () => {
    for (const { press = [], never } of Object.values(console.guides)) expect(press).not.toContain(never)
  })

  it('has words for its remarks, each once at a step', () => {
    const remarks = (console.remarks ?? []).map((remark) => `${remark.step} ${remark.id}`)
    expect(new Set(remarks).size).toBe(remarks.length)
    for (const language of ['en', 'ja']) {
      const words = wordsOf(language)
      expect((console.remarks ?? []).filter((remark) => !words.has(`consoles.remarks.${remark.id}`))).toEqual([])
    }
  })

  const labels = Object.entries({ ...console.labels, ...(console.endsUnder && { endsUnder: console.endsUnder }) })
  it.each(labels)('%s knows its own labels and no other', (name, { pattern, examples }) => {
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.filter((label) => !pattern.test(label))).toEqual([])
    const others = labels.filter(([other]) => other !== name).flatMap(([, other]) => other.examples)
    expect(others.filter((label) => pattern.test(label))).toEqual([])
    // A pattern that keeps its place from call to call answers every second question wrong.
    expect(pattern.global || pattern.sticky).toBe(false)
  })

  it('does not take its buttons and menus for labels of a value', () => {
    const looked = new Set(Object.values(console.guides).flatMap(({ path, fields = [] }) => [...path, ...fields]))
    const pressed = labelsOf(console).filter((label) => !looked.has(label))
    // Their words may name what they handle; but none is where a date or a UID stands alone.
    expect(pressed.filter((label) => console.labels?.subject?.pattern.test(label))).toEqual([])
  })
})

describe('CLOMO PANEL', () => {
  const clomo = consoleOf('clomo')

  it('guides every step that is done in the console', () => {
    const inConsole = steps.filter(({ where }) => where === 'console').map(({ id }) => id)
    expect(inConsole.filter((step) => !(step in clomo.guides))).toEqual([])
  })

  it('tells beginning from going on', () => {
    expect(clomo.guides.wizardStart).toMatchObject({ press: ['次へ', 'OK'], never: '続きから始める' })
    expect(clomo.guides.setupWizardStart).toEqual(clomo.guides.wizardStart)
    expect(clomo.guides.wizardContinue).toMatchObject({ press: ['続きから始める'], never: '次へ' })
    expect(clomo.wizard).toMatchObject({ begin: '次へ', proceed: '続きから始める' })
  })

  it.each([
    ['uploadServerToken', ['ファイルを選択']],
    ['saveServerToken', ['保存']],
    ['refreshDevices', ['ADE デバイスの一覧を更新する']],
    ['chooseOrganisation', ['組織を選択してください']],
    ['uploadContentToken', ['ファイルを選択', '登録']],
    ['saveContentToken', ['保存']],
    ['runAssignment', ['実行', 'OK']],
    ['passcode', ['次へ']],
  ])('presses at %s what the manual says', (step, press) => {
    expect(clomo.guides[step]?.press).toEqual(press)
  })

  it('is the only one whose wizard is known, so that nothing is held in any other', () => {
    expect(consoles.filter(({ wizard }) => wizard !== undefined).map(({ id }) => id)).toEqual(['clomo'])
  })
})

it('a console that is not known (any more) is another console', () => {
  expect(consoleOf('no such console').id).toBe('other')
  expect(consoles.at(-1)?.id).toBe('other')
})
