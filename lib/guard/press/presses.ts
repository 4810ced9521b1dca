// What becomes of a press, on every guarded page alike: judged once, held with a dialog or let through and told.
// Who insists is judged once more. A guard says only what differs: how it judges, its words, and what a press leads to.

import { i18n } from '#i18n'
import { isAlive } from '../../exchange/ask.ts'
import type { Withheld } from '../../model/policy.ts'
import { wayOut } from '../../portals/page/tree.ts'
import { showDialog } from '../drawing/dialog.ts'
import { asFileField } from '../file/file-fields.ts'
import type { Pressed, Unit } from '../view.ts'
import type { Listening } from '../watching/lasting-listeners.ts'
import { type HeldThen, isSame, type What } from './held-then.ts'
import { holdPresses } from './hold.ts'
import { labelOf, languageOf } from './label-of.ts'
import { isNotYet, LastDialog } from './not-yet.ts'
import { isSent, isWholePress, PressCount, partOfPress } from './press-events.ts'
import type { PressRules } from './press-rules.ts'
import { isTyped } from './pressable.ts'
import type { HeldPress } from './repeat-press.ts'
import { spokenOn } from './spoken.ts'
import { pressedBy, unknownAt } from './target.ts'

/** The presses of one page. */
export interface Presses {
  /** The number of the press that is under way, or was the last one. */
  readonly current: number
  /** Something has come that a press was held for: its dialog goes, or says what is known now. */
  lookAgain(): void
  /** Judges what is sent by choosing or dropping it, and says why where it may not go; undefined where nobody knows yet. */
  mayGo(given: HeldPress): boolean | undefined
}

/** Judges every press on this window from now on. */
export function guardPresses<Action extends string, One extends Unit, Held extends { held: true; reason: string }>(
  target: Window,
  listeners: Listening,
  rules: PressRules<Action, One, Held>,
): Presses {
  type Press = Pressed<Action, One>
  // Looked up now: after an update of the extension this page's copy still holds, but has lost its words.
  const outdated = i18n.t('hold.outdated')
  const count = new PressCount()
  /** The last press of which something went through, and the last one that did as a whole. */
  let begun: { press: number; what: What; element: Element } | undefined
  let whole: { press: number; what: What } | undefined

  const whatOf = (pressed: Press): What => ({ action: pressed.action, subject: rules.subjectOf(pressed) })
  const isPressOf = (before: typeof whole, what: What): boolean =>
    before !== undefined && before.press === count.current && isSame(before.what, what)

  /** What a press has begun on may say by its end that it is at work, or nothing any more. */
  const isBegunOn = (event: Event): boolean =>
    begun?.press === count.current && event.composedPath().includes(begun.element)

  const lastDialog = new LastDialog()

  let closed: Withheld | undefined
  /** Whether a company has closed the way on. While what is remembered is asked for anew, it is what it was. */
  function withheld(): Withheld | undefined {
    const { memory } = rules.state
    if (memory) closed = memory.withheld
    return closed
  }

  function passed(pressed: Press, what: What, isWhole: boolean, insisted: boolean): void {
    const now = { press: count.current, what, element: pressed.element }
    if (!isPressOf(begun, what)) {
      begun = now
      rules.onBegun?.(pressed, insisted)
    }
    if (!isWhole || isPressOf(whole, what)) return
    whole = now
    rules.onWhole?.(pressed, insisted)
  }

  function holds(pressed: Press, event: Event): boolean {
    rules.look?.(pressed)
    const what = pressed.action === 'unknown' ? undefined : whatOf(pressed)
    // What a press has led to must not hold its own end.
    const goesOn = what ? isPressOf(begun, what) : isBegunOn(event)
    if (!goesOn && (isOutdated(pressed) || rules.judge(pressed).held)) return true
    if (what && partOfPress(event).acts && !isSent(event)) passed(pressed, what, isWholePress(event), false)
    return false
  }

  /** What is remembered cannot be asked for any more: it may have changed since. */
  const isOutdated = ({ action }: Press): boolean => action !== 'unknown' && rules.isDangerous(action) && !isAlive()

  function say(pressed: Press, press: HeldPress): void {
    if (isOutdated(pressed)) {
      target.alert(outdated)
      return
    }
    const verdict = rules.judge(pressed)
    if (!verdict.held) return
    const held = { press, reason: verdict.reason, label: labelOf(pressed.element), what: whatOf(pressed) }
    try {
      const { wayOn, ...words } = rules.words(pressed, verdict)
      const way = { ...wayOn, withheld: withheld(), onInsist: () => insist(held) }
      const said = { label: held.label, language: languageOf(pressed.element) }
      lastDialog.shown(showDialog({ ...words, ...said, wayOn: way }), press, verdict.reason)
    } catch {
      target.alert(outdated)
    }
  }

  /** Behind the dialog the page may have put something else into the same element, or the same thing into another one. */
  function insist(held: HeldThen): void {
    rules.watch.flush()
    const { press, reason, label, what } = held
    const { element } = press
    const isStill = (one: Press): boolean => {
      if (labelOf(one.element) !== label) return false
      rules.look?.(one)
      return isSame(what, whatOf(one))
    }
    const found = element.isConnected ? pressedNow(press) : redrawn(isStill)
    if (!found || !isStill(found)) {
      rules.state.notice = { text: i18n.t('banner.pageChanged'), tone: 'calm' }
      rules.state.show()
      return
    }
    const verdict = rules.judge(found)
    // Something is known by now that the user has not been told, or nobody may go on any more.
    if (verdict.held && (verdict.reason !== reason || withheld())) {
      say(found, press)
      return
    }
    count.begin()
    passed(found, whatOf(found), true, true)
    letThrough({ ...press, element: element.isConnected ? element : found.element })
    // Insisting lets one press through, and nothing that comes after it.
    begun = undefined
  }

  function lookAgain(): void {
    const { notYet } = lastDialog
    const found = notYet?.press.element.isConnected && pressedNow(notYet.press)
    if (!notYet || !found) return
    rules.look?.(found)
    const verdict = rules.judge(found)
    if (verdict.held && verdict.reason === notYet.reason) return
    notYet.close()
    say(found, notYet.press)
  }

  function mayGo(given: HeldPress): boolean | undefined {
    const pressed = rules.sentByChoosing?.(given.element)
    if (!pressed) return true
    rules.look?.(pressed)
    const verdict = rules.judge(pressed)
    if (verdict.held && isNotYet(verdict.reason)) return undefined
    const isHeld = verdict.held || isOutdated(pressed)
    if (isHeld) say(pressed, given)
    else passed(pressed, whatOf(pressed), true, false)
    return !isHeld
  }

  /** What the same press would press now. */
  function pressedNow({ element, key, isTwice, isDrawn, choice, files }: HeldPress): Press | undefined {
    const chosen = files || asFileField(element) ? rules.sentByChoosing?.(element) : undefined
    if (chosen) return chosen
    const { isDangerous, isHarmless } = rules
    const option = choice === undefined ? undefined : (element as HTMLSelectElement).options[choice]
    const path = option ? [option, ...wayOut(element)] : wayOut(element)
    const spoken = spokenOn(path, rules.dangerIn)
    const isDoubtful = rules.isDoubtful(element)
    const found = pressedBy(element, path, rules.view(), { spoken, isDangerous, isHarmless, isDoubtful })
    if (found) return found
    // What was submitted, sent from a field or chosen from a list, or a row itself, need not be a control.
    const isItself =
      option || key !== undefined || isTwice || isDrawn || isTyped(element) || element instanceof HTMLFormElement
    return isItself ? unknownAt(element, isDoubtful) : undefined
  }

  /** The page may have been drawn anew: the only control that says the same of the same. */
  function redrawn(isStill: (one: Press) => boolean): Press | undefined {
    const alike = [...rules.view().controls.values()].filter(isStill)
    return alike.length === 1 ? alike[0] : undefined
  }

  const letThrough = holdPresses<Action, One>(listeners, {
    ...rules,
    view: (anew) => {
      rules.watch[anew ? 'readForPress' : 'flushForPress']()
      return rules.view()
    },
    lastView: rules.view,
    note: (event) => {
      rules.watch.pressedOn(event.composedPath())
      return count.note(event)
    },
    holds,
    say,
  })
  return Object.assign(count, { lookAgain, mayGo })
}
