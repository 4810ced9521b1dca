// The pictures with which the grid build labels its buttons.

/** A picture of a text, as a data address. */
export function image(text: string, kind: 'plain' | 'white' | 'title' | 'info' = 'plain'): string {
  const size = kind === 'title' ? 21 : kind === 'white' ? 13 : 12
  const width = kind === 'info' ? 19 : Math.ceil(text.length * size * 0.56) + 6
  const height = kind === 'title' ? 28 : kind === 'info' ? 19 : 16
  const colour = kind === 'white' || kind === 'info' ? '#fff' : '#333'
  const disc = kind === 'info' ? '<circle cx="9.5" cy="9.5" r="9.5" fill="#3d87d3"/>' : ''
  const face =
    kind === 'info'
      ? 'font-style="italic" font-weight="bold" font-family="Georgia,serif"'
      : 'font-family="Helvetica,Arial,sans-serif"'
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${disc}<text x="${kind === 'title' ? 0 : width / 2}" text-anchor="${kind === 'title' ? 'start' : 'middle'}" y="${Math.round(height * 0.74)}" font-size="${size}" fill="${colour}" ${face}>${text}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`
}
