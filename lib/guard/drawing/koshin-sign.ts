// Koshin's own sign, as docs/icon.svg draws it: by it the user knows who speaks.
const PATHS = [
  { d: 'M36.9 18.6A14 14 0 1 0 37.3 28.4M38.6 10.2V19H29.8', stroke: '#fff' },
  { d: 'M18.2 24.6 22.6 29 30.4 20.6', stroke: '#a9e5c4' },
]
const SVG = 'http://www.w3.org/2000/svg'

function part(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  return element
}

/** Draws it; what it means is said beside it. */
export function koshinSign(): SVGElement {
  const sign = part('svg', { viewBox: '0 0 48 48', 'aria-hidden': 'true', class: 'koshin' })
  const line = { fill: 'none', 'stroke-width': '4', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  sign.append(
    part('rect', { width: '48', height: '48', rx: '11', fill: '#23508e' }),
    ...PATHS.map((path) => part('path', { ...line, ...path })),
  )
  return sign
}
