// Six ways in which a console lays out pairs of labels and values under a heading.

/** A label and its value, as HTML. */
export type Pair = readonly [label: string, value: string]

type Layout = (heading: string, pairs: readonly Pair[]) => string

const each = (pairs: readonly Pair[], draw: (pair: Pair) => string): string => pairs.map(draw).join('')

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  table: (heading, pairs) =>
    `<h2>${heading}</h2><table>${each(pairs, ([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</table>`,
  'definition list': (heading, pairs) =>
    `<section><h3>${heading}</h3><dl>${each(pairs, ([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl></section>`,
  'nested rows': (heading, pairs) =>
    `<div class="card"><div class="head"><h3>${heading}</h3><button>…</button></div><div>${each(
      pairs,
      ([label, value]) => `<div><div><span>${label}</span></div><div><p><span>${value}</span></p></div></div>`,
    )}</div></div>`,
  'bare neighbours': (heading, pairs) =>
    `<div><h2>${heading}</h2>${each(pairs, ([label, value]) => `<span>${label}</span><span>${value}</span>`)}</div>`,
  'lines of one paragraph': (heading, pairs) =>
    `<h2>${heading}</h2><p>${pairs.map(([label, value]) => `${label}: ${value}`).join('<br>')}</p>`,
  columns: (heading, pairs) =>
    `<h2>${heading}</h2><table><thead><tr>${each(pairs, ([label]) => `<th>${label}</th>`)}</tr></thead><tbody><tr>${each(
      pairs,
      ([, value]) => `<td>${value}</td>`,
    )}</tr></tbody></table>`,
}
