// A date that stands by itself, as a figure does, is read at one glance: it is never broken over two lines.

/** The dates of this document that are all that their element says and stand on more than one line. Runs in the page. */
export function brokenDates(): string[] {
  const date = /^(?:\d{4}年\d{1,2}月\d{1,2}日|\p{L}+ \d{1,2}, \d{4})$/u
  return [...document.querySelectorAll('main *')].flatMap((element) => {
    const said = element.textContent.trim()
    if (element.childElementCount > 0 || !date.test(said)) return []
    const range = document.createRange()
    range.selectNodeContents(element)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
    return lines.size > 1 ? [said] : []
  })
}
