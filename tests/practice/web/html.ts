// HTML as tagged templates in which every value is escaped; used by the practice pages on the server and in the browser.

/** A piece of finished HTML. */
export interface Html {
  html: string
}

type Value = string | number | Html | undefined | false | readonly Value[]

/** Builds HTML; strings in it are escaped, `Html` is taken as it is, lists are joined, `undefined` and `false` are nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return { html: parts.reduce((all, part, index) => all + render(values[index - 1]) + part) }
}

/** Takes a string as finished HTML. */
export function raw(text: string): Html {
  return { html: text }
}

/** A value as JSON in a script element of this id, which nothing in it can end. */
export function data(id: string, value: unknown): Html {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c')
  return html`<script type="application/json" id="${id}">${raw(json)}</script>`
}

function render(value: Value): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
  return 'html' in value ? value.html : value.map(render).join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
