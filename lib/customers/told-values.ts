// What single values of a table or a policy say: read, or refused with the reason. Nothing is guessed.
import { consoles } from '../consoles/consoles.ts'
import { other } from '../consoles/other.ts'
import { findDates } from '../consoles/reading/dates.ts'
import { holdsSecret } from '../documents/secrets/holds-secret.ts'
import { endOfDay, writeDay } from '../facts/days.ts'
import { LONGEST_NAME, MOST_OWN_NAMES } from '../facts/limits.ts'
import { distinctNames } from '../facts/names.ts'
import { DAY, isBelieved } from '../facts/time.ts'
import { readTopic } from '../facts/topic.ts'
import type { TokenPortal } from '../model/token.ts'
import { originOf } from '../records/console-origins.ts'
import type { ProblemReason, Told } from './told.ts'

export type Read<Value> = { value: Value } | { problem: ProblemReason }

/** An Apple Account is an email address or, in some countries, a phone number. */
const ACCOUNT = /^(?:[^\s@,;<>]+@[^\s@,;<>]+|\+?[\d\s-]{7,20})$/

/** A name in one line, without control characters; its letters stay as they were written. */
export function readName(text: string): Read<string> {
  if (/[\r\n]/.test(text.trim())) return { problem: 'shifted' }
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  if (name.includes('\ufffd')) return { problem: 'garbled' }
  if (name.length > LONGEST_NAME) return { problem: holdsSecret(name) ? 'secret' : 'tooLong' }
  return holdsSecret(name) ? { problem: 'secret' } : { value: name }
}

/** A customer's number. A spreadsheet that took it for a quantity has written `1.23457E+11`: what it was is lost. */
export function readNumber(text: string): Read<string> {
  return /^\d(?:[.,]\d+)?E\+\d+$/i.test(text.trim()) ? { problem: 'numberShort' } : readName(text)
}

export function readUid(text: string): Read<string> {
  const reading = readTopic(text)
  if (reading.kind === 'one') return { value: reading.topic }
  return { problem: reading.kind === 'none' ? 'uidWrong' : 'uidSeveral' }
}

export function readAccount(text: string): Read<string> {
  const account = text
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '')
  return ACCOUNT.test(account) && account.length <= 254 ? { value: account } : { problem: 'accountWrong' }
}

/** The words of a console's name or id, in order, with a blank around each. */
const wordsOf = (name: string): string =>
  ` ${
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

const joined = (words: string): string => words.replaceAll(' ', '')

/**
 * A console that Koshin knows, by its name or its id, alone or among other words ("CLOMO MDM", "Microsoft Intune"); any other name, and
 * one that means two of them, is that of "another console".
 */
export function readConsoleName(text: string): Read<Pick<Told, 'consoleId' | 'consoleName'>> {
  const name = readName(text)
  if ('problem' in name) return name
  const written = wordsOf(name.value)
  const isMeant = (own: string): boolean => written.includes(own) || joined(written) === joined(own)
  const meant = consoles.filter(({ id, name: own = id }) => id !== other.id && [own, id].map(wordsOf).some(isMeant))
  const [known] = meant
  return {
    value: known && meant.length === 1 ? { consoleId: known.id } : { consoleId: other.id, consoleName: name.value },
  }
}

export function readAddress(text: string): Read<string> {
  const address = originOf(text)
  return 'origin' in address ? { value: address.origin } : { problem: 'addressWrong' }
}

/** With points the day comes first wherever that is written. */
const WITH_POINTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/
/** A day as a spreadsheet counts it, where its cell was not formatted as a date: days since the last but one of 1899. Source: ECMA-376, 18.17.4.1. */
const COUNTED = /^\d{5}$/
const FIRST_COUNTED = Date.UTC(1899, 11, 30)

/**
 * A day of UTC, as its last moment, in milliseconds since 1970; written in any form in which consoles write one, or as a spreadsheet
 * counts days. Where day and month may be meant either way round, nobody can tell. `now` is in milliseconds since 1970.
 */
export function readExpiry(text: string, now: number): Read<number> {
  const written = text.normalize('NFKC').trim()
  const day = dayIn(written)
  if (day === 'unclear') return { problem: 'dateUnclear' }
  const end = day && endOfDay(day)
  if (!end) return { problem: 'dateWrong' }
  return isBelieved(end, now) ? { value: end } : { problem: 'dateFar' }
}

function dayIn(text: string): string | 'unclear' | undefined {
  const write = (year: number, month: number, day: number): string =>
    [String(year), ...[month, day].map((one) => String(one).padStart(2, '0'))].join('-')
  if (COUNTED.test(text)) return writeDay(FIRST_COUNTED + Number(text) * DAY)
  const [, first, second, last] = WITH_POINTS.exec(text) ?? []
  if (last) return write(Number(last), Number(second), Number(first))
  const [found, other] = findDates(text)
  // Whatever stands beside it may say that it is something else.
  if (!found || other || found.index > 0 || found.end < text.length) return undefined
  if (found.otherwise.length > 0) return 'unclear'
  const day = new Date(found.notAfter)
  return write(day.getFullYear(), day.getMonth() + 1, day.getDate())
}

const PORTALS: Record<string, TokenPortal> = {
  ...{ business: 'business', applebusiness: 'business', applebusinessmanager: 'business', abm: 'business' },
  ...{ school: 'school', appleschool: 'school', appleschoolmanager: 'school', asm: 'school' },
}

export function readPortal(text: string): Read<TokenPortal> {
  const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
  const portal = Object.hasOwn(PORTALS, key) ? PORTALS[key] : undefined
  return portal ? { value: portal } : { problem: 'portalWrong' }
}

/** Names in one cell: a line each, or with `|` between them. */
export function readNames(text: string): Read<string[]> {
  const parts = /[\r\n]/.test(text) ? text.split(/[\r\n]+/) : text.split('|')
  // A quotation mark without its partner has drawn the next lines of the file into this cell.
  if (parts.length > 1 && /[\r\n]/.test(text) && text.includes('"')) return { problem: 'shifted' }
  return readNameList(parts)
}

export function readNameList(parts: readonly string[]): Read<string[]> {
  const names: string[] = []
  for (const part of parts) {
    const name = readName(part)
    if ('problem' in name) return name
    names.push(name.value)
  }
  const distinct = distinctNames(names)
  return distinct.length > MOST_OWN_NAMES ? { problem: 'tooMany' } : { value: distinct }
}
