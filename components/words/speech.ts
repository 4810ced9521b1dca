// A language in which something is said: the user's own on the screens, another one in a report for somebody else.
import { i18n } from '#i18n'
import { listMark } from '../../lib/facts/list.ts'
import { writeDate } from './dates.ts'
import { say } from './words.ts'

export interface Speech {
  /** BCP 47. */
  tag: string
  say(key: string, values?: readonly (string | number)[]): string
  /** Facts one after the other, with nothing between the last two but the language's own mark; without those that are not there. */
  list(facts: readonly (string | false | undefined)[]): string
  /** The day on which a certificate begins or ends: that of UTC. */
  day(at: number): string
  /** A moment in the zone of the user's machine. */
  moment(at: number): string
  /** The same, short enough for a column. */
  brief(at: number): string
}

function speechOf(tag: string, words: Speech['say']): Speech {
  return {
    tag,
    say: words,
    list: (facts) => facts.filter(Boolean).join(listMark(tag)),
    day: (at) => writeDate(at, tag, 'date', 'UTC'),
    moment: (at) => writeDate(at, tag, 'date-and-time'),
    brief: (at) => writeDate(at, tag, 'brief'),
  }
}

export function ownSpeech(): Speech {
  return speechOf(i18n.t('app.languageTag'), say)
}

const FILES = import.meta.glob<Record<string, string>>('../../locales/*.yml', { query: '?report', import: 'default' })

/** The languages in which a report can be written, by the name of their file. */
export const REPORT_LANGUAGES: readonly string[] = Object.keys(FILES)
  .map((path) => /([\w-]+)\.yml$/.exec(path)?.[1] ?? '')
  .sort()

/** The words of a report in one of {@link REPORT_LANGUAGES}; loaded when they are first wanted. */
export async function reportSpeech(language: string): Promise<Speech> {
  const words = await FILES[`../../locales/${language}.yml`]?.()
  if (!words) throw new Error(`There is no language ${language}.`)
  return speechOf(words['app.languageTag'] ?? language, (key, values = []) =>
    (words[key] ?? '').replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? '')),
  )
}
