// Reads where a console's wizard stands and what each of its buttons would do, from the labels on the page alone.
import { shadowRootsIn } from '../portals/page/components.ts'
import { PRESSABLE } from '../portals/page/label.ts'
import { findOccurrences, type Occurrence } from '../portals/page/occurrences.ts'
import { isVisible } from '../portals/page/visible.ts'
import type { WizardWords } from './types.ts'
import { fieldLabelled } from './wizard-field.ts'
import type { WizardAction, WizardScreen } from './wizard-screens.ts'
import { type WizardWord, wizardVocabulary } from './wizard-words.ts'

export interface WizardControl {
  action: WizardAction
  element: Element
}

export interface WizardView {
  screen: WizardScreen
  controls: Map<Element, WizardControl>
  /** The error that signing request and certificate do not belong together is on the page. */
  mismatch: boolean
  /** What the confirmation on the page speaks of, where its text says so. */
  about?: 'start' | 'before'
  /** Where the Apple Account is written, on the screen that takes the certificate; absent where nobody can tell. */
  accountField?: HTMLInputElement
  /** To be watched as well. */
  shadowRoots: ShadowRoot[]
}

type Found = Occurrence<WizardWord>

const DISABLED = ':disabled,[aria-disabled=true]'
const isPressable = (element: Element): boolean => element.closest(PRESSABLE) !== null

/** What shows that a button leads on from a screen of the wizard, and does not begin anew. */
const LATER: ReadonlySet<WizardWord> = new Set(['detail', 'download', 'file', 'account', 'passcode'])
/** Of these, what names a field to write in: where there is none, a list of the wizard's steps may name it. */
const WRITTEN: ReadonlySet<WizardWord> = new Set(['detail', 'account', 'passcode'])
const WRITABLE = 'input:not([type=file], [type=hidden], [type=search], [type=radio], [type=checkbox]), textarea'

/** The largest part of the page around an element that does not hold what opens the wizard: the wizard itself, if it is shown. */
function wizardAround(element: Element, openers: readonly Element[]): Element {
  let part = element
  for (let at: Element | null = element; at; at = at.parentElement) {
    const around = at
    if (around.localName === 'body' && openers.length > 0) break
    if (openers.some((opener) => around.contains(opener))) break
    part = around
  }
  return part
}

function hasFileField(part: Element): boolean {
  return [...part.querySelectorAll('input[type=file]')].some(
    (field) => isVisible(field) || isVisible(field.parentElement ?? field),
  )
}

function readRoots(document: Document, words: WizardWords): { found: Found[]; shadowRoots: ShadowRoot[] } {
  const vocabulary = wizardVocabulary(words)
  const shadowRoots = shadowRootsIn(document)
  const found = [document, ...shadowRoots].flatMap((root) => findOccurrences(root, vocabulary))
  return {
    found: found.filter(
      ({ element }) => isVisible(element) && !element.closest('koshin-banner, koshin-dialog, koshin-mark'),
    ),
    shadowRoots,
  }
}

/** Reads the page. `words` are the console's; without them there is nothing to read a wizard by. */
export function readWizard(document: Document, words: WizardWords): WizardView {
  const { found, shadowRoots } = readRoots(document, words)
  const of = (word: WizardWord) => found.filter((one) => one.word === word)
  const openers = of('title')
    .filter(({ element, exact }) => exact && isPressable(element))
    .map(({ element }) => element)
  const controls = new Map<Element, WizardControl>()
  const add = (action: WizardAction, { element }: Found) => controls.set(element, { action, element })
  for (const one of of('title')) if (openers.includes(one.element)) add('open', one)

  const isThere = of('title').length > 0 || of('proceed').length > 0
  const begins = isThere ? of('begin').filter(({ exact, element }) => exact || isPressable(element)) : []
  const parts = begins.map(({ element }) => wizardAround(element, openers))
  const laterIn = (part: Element | undefined) => {
    const isWritten = [...(part?.querySelectorAll(WRITABLE) ?? [])].some(isVisible)
    const counts = (word: WizardWord): boolean => LATER.has(word) && (isWritten || !WRITTEN.has(word))
    return found.filter(({ word, element }) => counts(word) && part?.contains(element))
  }
  const isOpening = (part: Element | undefined) =>
    part !== undefined && laterIn(part).length === 0 && !hasFileField(part)
  for (const [index, one] of begins.entries()) {
    const goesOn = of('proceed').some(({ element }) => parts[index]?.contains(element))
    add(goesOn || isOpening(parts[index]) ? 'begin' : 'next', one)
  }
  for (const one of of('proceed')) add('proceed', one)
  for (const one of of('download')) if (one.exact) add('download', one)

  const confirms = isThere && of('cancel').length > 0 && of('ok').length > 0
  if (isThere) for (const one of of('ok')) add('ok', one)
  if (isThere) for (const one of of('cancel')) add('cancel', one)
  // Where 次へ leads on there is more to come, and it is only named.
  const isLast = begins.length === 0
  const canBe = (element: Element): boolean => isLast || (isPressable(element) && !element.closest(DISABLED))
  const finishes = isThere ? of('finish').filter(({ exact, element }) => exact && canBe(element)) : []
  for (const one of finishes) add('finish', one)

  const later = new Set(parts.flatMap((part) => laterIn(part).map(({ word }) => word)))
  const screen = screenOf()
  if (screen === 'portal') for (const one of of('portal')) if (one.exact && isPressable(one.element)) add('portal', one)
  return {
    screen,
    controls,
    mismatch: of('mismatch').length > 0,
    ...aboutOf(),
    ...(screen === 'certificate' && accountFieldOf()),
    shadowRoots,
  }

  function screenOf(): WizardScreen {
    if (confirms) return 'confirmation'
    if (of('portal').length > 0 && of('ok').length > 0 && isThere) return 'portal'
    if (finishes.length > 0) return 'finished'
    const actions = [...controls.values()].map(({ action }) => action)
    if (actions.includes('begin') || actions.includes('proceed')) return 'opening'
    if (begins.length === 0) return 'none'
    if (later.has('detail')) return 'details'
    if (accountFieldOf().accountField && parts.some(hasFileField)) return 'certificate'
    if (later.has('download')) return 'download'
    if (later.has('passcode')) return 'passcode'
    return 'certificate'
  }

  function accountFieldOf(): Pick<WizardView, 'accountField'> {
    const fields = parts.flatMap((part) =>
      laterIn(part)
        .filter(({ word }) => word === 'account')
        .flatMap(({ element }) => fieldLabelled(element, part) ?? []),
    )
    const [accountField, ...others] = new Set(fields)
    return accountField && others.length === 0 ? { accountField } : {}
  }

  function aboutOf(): Pick<WizardView, 'about'> {
    if (of('about-start').length > 0) return { about: 'start' }
    return of('about-before').length > 0 ? { about: 'before' } : {}
  }
}

/** Where no wizard is known: nothing on the page is one. */
export const NO_WIZARD: WizardView = { screen: 'none', controls: new Map(), mismatch: false, shadowRoots: [] }
