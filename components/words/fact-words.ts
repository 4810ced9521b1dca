// The facts of a record in words: what each is called, and what it says.
import { consoleOf } from '../../lib/consoles/consoles.ts'
import type { Speech } from './speech.ts'

const TICK = 'ticks.'

/** What a fact is called; its own name where there are no words for it. */
export function factName(fact: string, { say }: Speech): string {
  if (fact.startsWith(TICK)) return say('recordFacts.step', [say(`steps.${fact.slice(TICK.length)}.title`)])
  return say(`recordFacts.name.${fact}`) || fact
}

/** What a fact says, in one line. */
export function factText(fact: string, value: unknown, speech: Speech): string {
  const { say, list, day, moment } = speech
  if (value === undefined || value === null) return say('recordFacts.nothing')
  if (typeof value === 'number') return isDay(fact) ? day(value) : isMoment(fact) ? moment(value) : String(value)
  if (typeof value === 'string') return nameOf(fact, value, say)
  if (typeof value === 'boolean') return say(value ? 'recordFacts.on' : 'recordFacts.off')
  if (Array.isArray(value)) return value.map((one: unknown) => factText(fact, one, speech)).join(' / ')
  if (fact.startsWith(TICK)) return tickText(value, speech)
  const { name, fileName, notAfter, serial, at } = value as Record<string, unknown>
  const parts = [
    typeof name === 'string' ? name : undefined,
    typeof fileName === 'string' ? fileName : undefined,
    typeof serial === 'string' ? say('recordFacts.serial', [serial]) : undefined,
    typeof notAfter === 'number' ? say('recordFacts.until', [day(notAfter)]) : undefined,
  ].filter((part) => part !== undefined)
  if (parts.length > 0) return list(parts)
  return typeof at === 'number' ? moment(at) : say('recordFacts.several')
}

/** A value that is one of few has words of its own. */
function nameOf(fact: string, value: string, say: Speech['say']): string {
  if (fact === 'consoleId') return consoleOf(value).name ?? value
  return fact === 'portal' ? say(`recordFacts.portal.${value}`) || value : value
}

function tickText(tick: object, { say, list, moment }: Speech): string {
  const { at, by, who } = tick as { at?: unknown; by?: unknown; who?: unknown }
  const how = say(`recordFacts.by.${String(by)}`)
  return list([how, typeof at === 'number' && moment(at), typeof who === 'string' && who])
}

const isDay = (fact: string): boolean => /notAfter$/i.test(fact)
const isMoment = (fact: string): boolean => /At$/.test(fact)
