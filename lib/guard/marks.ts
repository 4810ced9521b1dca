// Marks every row with its verdict: an attribute for its look, and a label in words, because colour is never the only sign.
import { i18n } from '#i18n'
import type { RowVerdict } from '../judgement/row.ts'
import type { PortalRow } from '../portals/push-portal/view.ts'
import { makeHost } from './make.ts'

export const VERDICT_ATTRIBUTE = 'data-koshin-verdict'
/** A list of so few rows is labelled at once. */
const FEW = 50
const SIGNS = { 'this-one': '✓', 'not-this-one': '✕', 'not-read': '?' } as const

/** What a row's label says. */
export function markText(verdict: RowVerdict, awaited: boolean): string {
  switch (verdict.verdict) {
    case 'this-one':
      return i18n.t('mark.thisOne')
    case 'not-this-one':
      return verdict.organisation
        ? i18n.t('mark.otherOrganisation', [verdict.organisation.name])
        : i18n.t('mark.notThisOne')
    default:
      return awaited && verdict.reason === 'closed' ? i18n.t('mark.awaited') : i18n.t(`mark.${verdict.reason}`)
  }
}

interface Mark {
  host: HTMLElement
  inside: ShadowRoot
  text: string
}

/**
 * The marks on one page. Attributes are set on every row at once; labels are made for the rows that come near the
 * screen, so that a list of a thousand costs no more than a short one.
 */
export class Marks {
  #marks = new WeakMap<Element, Mark>()
  #wanted = new WeakMap<Element, { row: PortalRow; verdict: RowVerdict; awaited: boolean }>()
  #marked = new Set<Element>()
  #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#label(target)
    },
    { rootMargin: '300px' },
  )

  /** Marks these rows, and unmarks every row that is no more. `awaited`: its i is pressed and has not answered yet. */
  show(rows: PortalRow[], verdictOf: (row: PortalRow) => RowVerdict, awaited: (row: PortalRow) => boolean): void {
    const before = this.#marked
    this.#marked = new Set()
    for (const row of rows) {
      const { element } = row
      const judged = verdictOf(row)
      this.#marked.add(element)
      const isNew = !before.delete(element)
      if (element.getAttribute(VERDICT_ATTRIBUTE) !== judged.verdict) {
        element.setAttribute(VERDICT_ATTRIBUTE, judged.verdict)
      }
      this.#wanted.set(element, { row, verdict: judged, awaited: awaited(row) })
      if (rows.length <= FEW || this.#marks.has(element)) this.#label(element)
      else if (isNew) this.#near.observe(element)
    }
    for (const element of before) this.#unmark(element)
  }

  #label(element: Element): void {
    const wanted = this.#wanted.get(element)
    if (!wanted || !this.#marked.has(element)) return
    let mark = this.#marks.get(element)
    if (!mark) {
      const { host, inside } = makeHost('koshin-mark')
      mark = { host, inside, text: '' }
      this.#marks.set(element, mark)
    }
    const text = `${SIGNS[wanted.verdict.verdict]} ${markText(wanted.verdict, wanted.awaited)}`
    if (mark.text !== text) {
      mark.text = text
      mark.host.dataset.verdict = wanted.verdict.verdict
      mark.inside.textContent = text
    }
    const { service } = wanted.row
    if (mark.host.parentElement !== service) service.append(mark.host)
  }

  #unmark(element: Element): void {
    this.#near.unobserve(element)
    element.removeAttribute(VERDICT_ATTRIBUTE)
    this.#marks.get(element)?.host.remove()
    this.#marks.delete(element)
  }
}
