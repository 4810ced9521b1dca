// Every row of CLOMO's manuals is served: docs/manuals.md says where, and what it names is there and is shown.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'
import { clomo } from '../lib/consoles/clomo.ts'
import type { ProcedureId } from '../lib/model/steps.ts'
import { procedureFor } from '../lib/procedures/procedures.ts'
import { inProject } from '../scripts/command/paths.mjs'
import { keyPatternsOf, quotedIn } from './support/keys.ts'

/** The procedure of each part of the manuals, in their order. */
const PARTS: readonly ProcedureId[] = ['push-certificate', 'server-token', 'content-token', 'first-set-up']
const ROWS = 167
/** A picture says nothing that could be said. */
const PICTURES = [50]

interface Row {
  number: number
  part: ProcedureId
  /** What stands between backticks: a key of the locales, or a step at which CLOMO's path is shown. */
  names: string[]
}

const rows = readRows(readFileSync(inProject('docs', 'manuals.md'), 'utf8'))
const keysOf = (language: string) => {
  const text = readFileSync(inProject('locales', `${language}.yml`), 'utf8')
  return new Set(parseMessagesText(text, 'YAML').map(({ key }) => key.join('.')))
}
const [en, ja] = [keysOf('en'), keysOf('ja')]

function readRows(text: string): Row[] {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((chapter, part) =>
      [...chapter.matchAll(/^\| (\d+) \|.*\| (.*) \|$/gm)].map(([, number, where = '']) => ({
        number: Number(number),
        part: PARTS[part] ?? 'first-set-up',
        names: [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      })),
    )
}

/** The keys that a procedure's own steps and notes show, in CLOMO's console. */
function shownBy(id: ProcedureId): Set<string> {
  const { steps, notes, more } = procedureFor(id, clomo.id)
  const remarks = clomo.remarks ?? []
  return new Set([
    ...steps.flatMap(({ title, todo, why, care, chapter, traps = [] }) => [
      ...[title, todo, why, care, `steps.chapters.${chapter}`].filter((key) => key !== undefined),
      ...traps.flatMap((trap) => [`steps.traps.${trap.id}.sign`, `steps.traps.${trap.id}.todo`]),
    ]),
    ...[...notes, ...more].map((note) => `steps.notes.${note}`),
    ...remarks.filter(({ step }) => steps.some((one) => one.id === step)).map(({ id }) => `consoles.remarks.${id}`),
  ])
}

const OF_A_PROCEDURE = /^(?:steps|consoles\.remarks)\./
const GUIDE = /^clomo: (\w+)$/
/** Put together from two texts: components/judge/other-file.tsx. */
const KIND_OF_FILE = /^documents\.\w+\.(?:name|meaning|todo)$/

const source = ['entrypoints', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(inProject(folder), name), 'utf8')),
  )
  .join('\n')
const quoted = quotedIn(source)
const patterns = [...keyPatternsOf(source), KIND_OF_FILE]

describe('the rows of the manuals', () => {
  it('are all there, in their order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1))
  })

  it('are all served, but for the pictures', () => {
    expect(rows.filter(({ names }) => names.length === 0).map(({ number }) => number)).toEqual(PICTURES)
  })

  it('name keys that both languages have', () => {
    const keys = rows.flatMap(({ names }) => names.filter((name) => !GUIDE.test(name)))
    expect(keys.filter((key) => !en.has(key) || !ja.has(key))).toEqual([])
  })

  it('name keys that are used', () => {
    const keys = rows.flatMap(({ names }) => names.filter((name) => !GUIDE.test(name)))
    expect(keys.filter((key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([])
  })

  it('are served at a step or in the notes of the very procedure', () => {
    const elsewhere = rows.flatMap(({ number, part, names }) =>
      names
        .filter((name) => OF_A_PROCEDURE.test(name) && !shownBy(part).has(name))
        .map((name) => `${number}: ${name} is not shown in ${part}`),
    )
    // What to do without an Apple Account is told where a certificate is first made.
    expect(elsewhere).toEqual(['7: steps.accountAdvice.todo is not shown in push-certificate'])
  })

  it('name paths that CLOMO has, at steps of the very procedure', () => {
    const missing = rows.flatMap(({ number, part, names }) =>
      names
        .flatMap((name) => GUIDE.exec(name)?.[1] ?? [])
        .filter((id) => !clomo.guides[id] || !procedureFor(part, clomo.id).steps.some((step) => step.id === id))
        .map((id) => `${number}: ${id}`),
    )
    expect(missing).toEqual([])
  })
})
