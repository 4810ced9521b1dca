// The languages whose words on Apple Business and School Manager are known, wholly or in part. To add one, add its file here.
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import { korean } from './ko.ts'
import { simplifiedChinese } from './zh-hans.ts'
import { traditionalChinese } from './zh-hant.ts'

export const LANGUAGES = [
  english,
  japanese,
  german,
  french,
  spanish,
  italian,
  korean,
  simplifiedChinese,
  traditionalChinese,
] as const
