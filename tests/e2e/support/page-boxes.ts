// Measures what Koshin does to a page's looks: in one and the same moment with and without all that Koshin has put there.
import type { Page } from '@playwright/test'

export interface Looks {
  /** Elements of the page that stand elsewhere than without Koshin. */
  moved: string[]
  /** Elements of the page whose middle is under something of Koshin's. */
  covered: string[]
  /** Words and controls of the page that a mark lies on. */
  hidden: string[]
  /** How many marks can be seen. */
  marks: number
  /** The banner's height, and the share of the window that it takes, in percent. */
  banner: { height: number; share: number }
}

/** Looks at all of the page in its window. Frames of the page's own origin are looked into. */
export function looksOf(page: Page): Promise<Looks> {
  return page.evaluate(() => {
    const OURS = 'koshin-banner,koshin-marks,koshin-mark,koshin-dialog'
    const CONTROLS = 'a,button,input:not([type=file]),select,textarea,label,[role=button],[tabindex="0"]'
    const ATTRIBUTES = ['data-koshin-verdict', 'data-koshin-near', 'aria-description']
    const documents = [document]
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentDocument) documents.push(frame.contentDocument)
    }
    const isOurs = (element: Element) => element.closest(OURS) !== null
    const elements = documents.flatMap((one) => [...one.querySelectorAll('*')].filter((element) => !isOurs(element)))
    const name = (element: Element) =>
      `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`
    const boxes = () => elements.map((element) => element.getBoundingClientRect())
    const inWindow = (x: number, y: number) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
    const frameOf = (element: Element) => element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect()
    const hits = () =>
      elements
        .filter((element) => element.matches(CONTROLS))
        .map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect()
          const [x, y] = [left + width / 2, top + height / 2]
          const { left: dx = 0, top: dy = 0 } = frameOf(element) ?? {}
          if (width === 0 || !inWindow(x + dx, y + dy)) return undefined
          const above = document.elementFromPoint(x + dx, y + dy)
          return above?.localName === 'iframe' ? element.ownerDocument.elementFromPoint(x, y) : above
        })

    const seen = documents.flatMap((one) => [...one.querySelectorAll<HTMLElement>('koshin-mark')])
    const marks = seen.filter((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect()
      return getComputedStyle(mark).visibility === 'visible' && inWindow(left + width / 2, top + height / 2)
    })
    const hidden = marks.flatMap((mark) => {
      const own = mark.getBoundingClientRect()
      const page = mark.ownerDocument
      // What lies under a dialog of the page's is hidden by that.
      const isUnder = (box: DOMRect, element: Element) => {
        const [left, right] = [Math.max(box.left, own.left), Math.min(box.right, own.right)]
        const [top, bottom] = [Math.max(box.top, own.top), Math.min(box.bottom, own.bottom)]
        if (right - left <= 1 || bottom - top <= 1) return false
        const seen = page.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        return seen !== null && (element.contains(seen) || seen.contains(element))
      }
      return elements
        .filter((element) => element.ownerDocument === mark.ownerDocument && element.checkVisibility())
        .filter((element) => {
          // A row that is one large control has room in it.
          if (element.matches('img,input,button:not([data-koshin-verdict],[data-act=open])')) {
            return isUnder(element.getBoundingClientRect(), element)
          }
          return [...element.childNodes].some((node) => {
            if (!(node instanceof (element.ownerDocument.defaultView as Window & typeof globalThis).Text)) return false
            if (node.data.trim() === '') return false
            const range = element.ownerDocument.createRange()
            range.selectNodeContents(node)
            return [...range.getClientRects()].some((box) => isUnder(box, element))
          })
        })
        .map((element) => `${mark.shadowRoot?.textContent} on ${name(element)}`)
    })
    const bar = document.querySelector('koshin-banner')?.getBoundingClientRect()

    const [withOurs, above] = [boxes(), hits()]
    const ours = documents.flatMap((one) => [...one.querySelectorAll(OURS)])
    const parents = ours.map((element) => element.parentNode)
    const kept = elements.map((element) => ATTRIBUTES.map((attribute) => element.getAttribute(attribute)))
    const next = ours.map((element) => element.nextSibling)
    for (const element of ours) element.remove()
    for (const element of elements) for (const attribute of ATTRIBUTES) element.removeAttribute(attribute)
    const [without, below] = [boxes(), hits()]
    for (const [index, element] of elements.entries()) {
      for (const [which, attribute] of ATTRIBUTES.entries()) {
        const value = kept[index]?.[which]
        if (value !== null && value !== undefined) element.setAttribute(attribute, value)
      }
    }
    for (const index of [...ours.keys()].reverse()) {
      parents[index]?.insertBefore(ours[index] as Node, next[index] as Node | null)
    }
    const differs = (one?: DOMRect, other?: DOMRect) =>
      one && other && (['x', 'y', 'width', 'height'] as const).some((side) => one[side] !== other[side])
    const controls = elements.filter((element) => element.matches(CONTROLS))
    return {
      moved: elements.filter((_, index) => differs(withOurs[index], without[index])).map(name),
      covered: controls.filter((_, index) => above[index] !== below[index]).map(name),
      hidden,
      marks: marks.length,
      banner: {
        height: bar?.height ?? 0,
        share: bar ? Math.round((bar.height * bar.width * 100) / (innerWidth * innerHeight)) : 0,
      },
    }
  })
}

/** Where every element of the page stands at this moment, from the page's own beginning; ours left out. */
export function placesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.closest('koshin-banner,koshin-marks,koshin-mark,koshin-dialog') === null)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [element.localName, x + scrollX, y + scrollY, width, height].join(' ')
      }),
  )
}
