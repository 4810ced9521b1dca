// What of the bar on a page can be seen in part only.

/** The title and the sentences of this line of the bar that are cut. Runs in the page. */
export function cutIn(line: Element): string[] {
  const message = line.querySelector('.message')
  const title = line.querySelector('.title')
  if (!message || !title) return ['nothing is said']
  const { top, bottom, left, right } = message.getBoundingClientRect()
  const sentences = [...line.querySelectorAll('.todo span')].filter((sentence) => {
    const box = sentence.getBoundingClientRect()
    const height =
      Math.min(box.bottom, bottom) - Math.max(box.top, top, sentence.parentElement?.getBoundingClientRect().top ?? 0)
    const isSeen =
      box.height > 0 && box.top < (sentence.parentElement?.getBoundingClientRect().bottom ?? 0) && height > 0
    return isSeen && (height < box.height - 1 || box.left < left - 1 || box.right > right + 1)
  })
  const cut = sentences.map((sentence) => sentence.textContent ?? '')
  return title.scrollHeight > title.clientHeight + 1 ? [title.textContent ?? '', ...cut] : cut
}

/** True where the title stands over a gap: not one sentence of what there is to do has room below it. Runs in the page. */
export function isOverGap(line: Element): boolean {
  const title = line.querySelector('.title')
  const todo = line.querySelector('.todo')
  const first = todo?.querySelector('span')
  if (!title || !todo || !first || todo.getClientRects().length === 0) return false
  const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2
  const isSeen = first.getBoundingClientRect().top < todo.getBoundingClientRect().bottom
  return !isSeen && Math.abs(middle(title.getBoundingClientRect()) - middle(line.getBoundingClientRect())) > 2
}
