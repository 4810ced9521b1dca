// The deliberate way on past a held press: the last four characters of what it concerns, typed by hand.
import { i18n } from '#i18n'
import { isTypedAs } from '../../facts/typed.ts'
import type { Withheld } from '../../model/policy.ts'
import { type Child, make } from './make.ts'

/** What a held press concerns. */
export interface Concerned {
  /** A UID, a server's name. */
  name: string
  /** What has to be typed. */
  ending: string
}

export interface WayOn {
  /** Absent where nobody knows it yet. */
  concerned?: Concerned | undefined
  /** What to type, in the user's language. */
  how(name: string): string
  /** What to do first where it is not known what is concerned. */
  unknown: string
  /** A company has closed it: who, and whom to ask, is said in its place. */
  withheld?: Withheld | undefined
  /** The user has typed what it takes: let the press through. */
  onInsist: () => void
}

/** What stands in the place of the way on where a company has closed it. */
export function closedWay({ by, contact }: Withheld): HTMLElement {
  return make(
    'div',
    { class: 'withheld' },
    make('p', { text: by ? i18n.t('dialog.withheldBy', [by]) : i18n.t('dialog.withheld') }),
    make('p', { text: contact ? i18n.t('dialog.withheldAsk', [contact]) : i18n.t('dialog.withheldAskThem') }),
  )
}

/** Makes the box of the way on. `concern` tells it what is concerned, once a comparison has shown it. */
export function wayOnBox(
  wayOn: WayOn,
  label: Child[],
  insist: () => void,
): { element: HTMLElement; concern(shown: Concerned): void } {
  let { concerned } = wayOn
  const explanation = make('p')
  const field = make('input', {
    attributes: {
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      size: '6',
      'aria-label': i18n.t('dialog.lastFour'),
    },
  })
  const onClick = () => {
    if (isRight()) insist()
  }
  const button = make('button', { class: 'insist', attributes: { type: 'button' }, onClick }, ...label)
  const isRight = (): boolean => concerned !== undefined && isTypedAs(field.value, concerned.ending)
  const update = (): void => {
    explanation.textContent = concerned ? wayOn.how(concerned.name) : wayOn.unknown
    field.disabled = concerned === undefined
    field.maxLength = Math.max(4, concerned?.ending.length ?? 0)
    button.disabled = !isRight()
  }
  field.addEventListener('input', update)
  field.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.key !== 'Enter' || event.isComposing || !isRight()) return
    // The dialog goes: the same key must not press what has the focus then.
    event.preventDefault()
    insist()
  })
  update()
  return {
    element: make(
      'details',
      { class: 'way-on' },
      make('summary', { text: i18n.t('dialog.wayOn') }),
      explanation,
      make('div', { class: 'row' }, make('label', { text: `${i18n.t('dialog.lastFour')} ` }, field), button),
    ),
    concern(shown) {
      concerned ??= shown
      update()
    },
  }
}
