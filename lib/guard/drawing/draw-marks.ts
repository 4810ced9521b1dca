// Draws the marks of rows, servers and locations: over the page, in a layer of their own, so that nothing of the page moves.
import { i18n } from '#i18n'
import type { MarkLabel } from './contents.ts'
import { Described } from './described.ts'
import { make, makeHost, ownRule } from './make.ts'
import css from './mark.css?inline'
import layerCss from './marks.css?inline'
import { follow } from './place/follow.ts'
import { type DrawnMark, placeMarks, type When } from './place/marks.ts'
import { unzoom } from './place/zoom.ts'
import { inTwoLines } from './two-lines.ts'

/** The few words for where there is no room for more. */
const SHORT = { 'this-one': 'thisOne', 'not-this-one': 'notThisOne', 'not-read': 'notRead' } as const
/** What is pressed on a mark is not the page's business. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup']

interface HeardMark extends DrawnMark {
  described: Described
}

const marks = new Map<Element, HeardMark>()
let layer: { host: HTMLElement; rule: CSSStyleDeclaration } | undefined
let begin: ((isSame?: boolean) => void) | undefined

/** Above everything on the page; where a native dialog is open that holds a marked row, above that, too. */
function layerOf(): HTMLElement {
  if (!layer) {
    const { host, inside } = makeHost('koshin-marks', layerCss)
    inside.append(make('slot'))
    host.popover = 'manual'
    layer = { host, rule: ownRule(inside) }
  }
  const { host } = layer
  if (host.parentElement !== document.documentElement) document.documentElement.append(host)
  return host
}

/** True where any mark has moved. */
function place(when: When): boolean {
  const host = layerOf()
  if (layer) unzoom(layer.rule)
  return placeMarks(host, marks, when)
}

function newMark(label: MarkLabel): HeardMark {
  const { host, inside } = makeHost('koshin-mark', css)
  const described = new Described()
  return { host, inside, style: ownRule(inside), label, shown: '', sizes: {}, isStale: true, described }
}

function buttonOf(text: string, onClick: () => void): HTMLElement {
  const button = make('button', { attributes: { type: 'button' }, text, onClick })
  for (const type of PRESSES) button.addEventListener(type, (event) => event.stopPropagation())
  return button
}

/** True where it says something else now. */
function fill(mark: DrawnMark): boolean {
  const { verdict, sign, text, button } = mark.label
  const shown = [verdict, text, button?.text].join()
  if (mark.shown === shown) return false
  mark.shown = shown
  mark.sizes = {}
  mark.host.dataset.verdict = verdict
  const short = i18n.t(`mark.short.${SHORT[verdict]}`)
  const box = make(
    'div',
    { class: 'mark', attributes: { lang: i18n.t('app.languageTag') } },
    `${sign} `,
    make('span', { class: 'whole', text }),
    make('span', { class: 'short', attributes: { 'data-text': short } }),
    make('span', { class: 'stack', attributes: { 'data-text': inTwoLines(short) } }),
  )
  // Heard at the end of the page it would be nobody's; where there is something to press, it says of what.
  if (!button) box.setAttribute('aria-hidden', 'true')
  // What a button does may have changed since it was drawn.
  else box.append(buttonOf(button.text, () => mark.label.button?.onClick()))
  mark.inside.replaceChildren(box)
  return true
}

/** Draws the mark of an element anew where it says something else than before, and puts it back where a page removed it. Without a label, the mark goes. */
export function drawMark(element: Element, label: MarkLabel | undefined): void {
  const known = marks.get(element)
  if (!label) {
    known?.host.remove()
    known?.described.say([], '')
    marks.delete(element)
    return
  }
  const mark = known ?? newMark(label)
  marks.set(element, mark)
  mark.described.say([element, ...label.controls], label.text)
  const parent = layerOf()
  const isElsewhere = mark.host.parentElement !== parent || mark.label.place !== label.place
  mark.label = label
  const isSame = !fill(mark) && !isElsewhere
  if (!isSame) mark.isStale = true
  if (mark.host.dataset.row !== String(label.order)) mark.host.dataset.row = String(label.order)
  if (mark.host.parentElement !== parent) parent.append(mark.host)
  begin ??= follow({
    look: (isAlone) => place(isAlone ? 'alone' : 'moving'),
    settle(isSame) {
      for (const one of marks.values()) one[isSame ? 'isInDoubt' : 'isStale'] = true
      return place('settling')
    },
  })
  begin(isSame)
}
