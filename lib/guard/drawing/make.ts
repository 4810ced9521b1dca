// Makes the elements that Koshin adds to a page: their names begin with `koshin-`, their inside is an open shadow root.
import base from './base.css?inline'

export type Child = Node | string | false | undefined

interface Properties {
  class?: string
  text?: string
  attributes?: Record<string, string>
  onClick?: (event: MouseEvent) => void
}

/** Makes an element for the inside of a shadow root. Clicks count only when a person made them. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (properties.class) element.className = properties.class
  if (properties.text !== undefined) element.textContent = properties.text
  for (const [attribute, value] of Object.entries(properties.attributes ?? {})) element.setAttribute(attribute, value)
  const { onClick } = properties
  if (onClick) {
    element.addEventListener('click', (event) => {
      if (event.isTrusted) onClick(event as MouseEvent)
    })
  }
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return element
}

/** A text with what it quotes of the page, which may be in another language: heard as that, where it is known. */
export function quoting(text: string, quoted: string, language: string | undefined): Child[] {
  const at = language && quoted ? text.indexOf(quoted) : -1
  if (at < 0) return [text]
  const quote = make('span', { text: quoted, attributes: { lang: language ?? '' } })
  return [text.slice(0, at), quote, text.slice(at + quoted.length)]
}

const sheets = new Map<string, CSSStyleSheet>()

/** The one sheet that says this. */
export function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(css, sheet)
  }
  return sheet
}

/**
 * Makes a `koshin-…` element that looks as `css` says. No rule of the page's reaches its inside, and none of ours reaches the
 * page.
 */
export function makeHost(name: `koshin-${string}`, css: string): { host: HTMLElement; inside: ShadowRoot } {
  const host = document.createElement(name)
  const inside = host.attachShadow({ mode: 'open' })
  inside.adoptedStyleSheets = [sheetOf(base), sheetOf(css)]
  return { host, inside }
}

/**
 * A rule for a host alone, above all other looks of it. What it says is no attribute of the host's: nobody who watches the page is
 * disturbed where it changes.
 */
export function ownRule(inside: ShadowRoot): CSSStyleDeclaration {
  const own = new CSSStyleSheet()
  own.replaceSync(':host{}')
  inside.adoptedStyleSheets.push(own)
  return (own.cssRules[0] as CSSStyleRule).style
}
