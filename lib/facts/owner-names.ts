// Names of companies and schools as a console and a user write them: which of them can't mean the same one, and what is one at all.
import { outline } from './names.ts'

/** What companies add to their names, in the countries whose languages pages are read in. */
const LEGAL_FORM =
  /(?<![\p{L}\d])(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|k\.?k|gmbh|g\.?m\.?b\.?h|ag|kg|ug|e\.?v|mbh|s\.?a\.?r\.?l|sarl|s\.?a\.?s|sasu|s\.?a|s\.?l|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|pty|pte|sdn|bhd|oy|ab|aps)\.?(?![\p{L}\d])|(?:株式|有限|合同|合名|合資|주식|유한)(?:会社|회사)|\((?:株|有|同|주)\)|(?:股份)?有限公司|(?:一般|公益)?(?:社団|財団)法人|学校法人|医療法人(?:社団)?/giu
/** The same where a line ends or begins with it: shorter ones are words of other languages. */
const COMPANY =
  /(?:[^\s,]|^,)[\s,]+(?:inc|incorporated|corp|corporation|ltd|limited|llc|llp|plc|k\.k|gmbh|s\.?a\.?r\.?l|s\.p\.a|s\.r\.l|b\.v|pty)\.?$|^(?:株式|有限|合同)会社\S|\S(?:株式|有限|合同)会社$|\S\((?:株|有|同)\)$|\S有限公司$|^(?:株式|学校|医療)法人\S/iu
/** Words that many names have in common, and names that say nothing of whose something is. */
const COMMON = new Set(
  'the and of for group holdings holding international global systems services solutions school schools university city company default main root all organization organisation tenant customer client'.split(
    ' ',
  ),
)
const NOBODYS =
  /^(?:default|main|global|root|all|none|unknown|n\/a|my (?:organi[sz]ation|company)|デフォルト|既定|全社|本社|なし|未設定|-+)(?![\p{L}\d])/iu
/** In letters: what is shorter is a part of too many names. */
const LONG_WORD = 3

function words(name: string): string[] {
  const bare = name.normalize('NFKC').replace(LEGAL_FORM, ' ').toLowerCase()
  return bare.split(/[^\p{L}\p{M}\d]+/u).filter((word) => word !== '' && !COMMON.has(word))
}

/** True for a line that is a company's name: it ends or begins with its legal form ("Acme Ltd", 「株式会社見本」). */
export function isCompany(line: string): boolean {
  return COMPANY.test(line.normalize('NFKC').trim())
}

/** True where a name on a page is somebody's: not "Default", nor Apple's, who issues every certificate. */
export function namesSomebody(name: string): boolean {
  return words(name).length > 0 && !NOBODYS.test(name.trim()) && !/^apple\b/i.test(name.trim())
}

/** True where both are the same name but for legal forms, blanks, marks and letters' case. */
export function isSameOwner(one: string, other: string): boolean {
  const [left, right] = [words(one), words(other)].map((all) => outline(all.join('')))
  return left !== '' && left === right
}

const LATIN = /\p{Script=Latin}/u
const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/u

/** True where two names have letters of one script, so that it can be told whether they are the same. */
export function areComparable(one: string, other: string): boolean {
  const [left, right] = [words(one).join(''), words(other).join('')]
  return [LATIN, OTHER_LETTERS].some((script) => script.test(left) && script.test(right))
}

/**
 * True where two names can't be one owner's in other words: neither is a part of the other, and they have no word in common but
 * legal forms and words that many have. "Acme" and "ACME K.K. Tokyo" may be the same; "Acme Ltd" and "Beta Ltd" are not. Names in
 * different scripts can't be compared.
 */
export function isOtherOwner(one: string, other: string): boolean {
  const [mine, others] = [words(one), words(other)]
  const [left, right] = [outline(mine.join('')), outline(others.join(''))]
  if (left === '' || right === '' || left.includes(right) || right.includes(left)) return false
  if (!areComparable(one, other)) return false
  return !mine.some((word) => word.length >= LONG_WORD && others.includes(word))
}
