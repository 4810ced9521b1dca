// Leaves the page as Chrome's translator does: html.translated-ltr, Japanese inside two nested <font>. Runs in the browser.
import { JAPANESE } from './japanese.ts'

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'TITLE', 'FONT'])

function translate(root: Node): void {
  if (root instanceof Text) translateText(root)
  if (!(root instanceof Element)) return
  for (const control of root.querySelectorAll<HTMLInputElement>('input[type=button], input[type=submit]')) {
    control.value = JAPANESE[control.value] ?? control.value
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  texts.forEach(translateText)
}

function translateText(text: Text): void {
  const english = text.data.trim()
  const japanese = JAPANESE[english] ?? translatedDate(english)
  const parent = text.parentElement
  if (!japanese || !parent || SKIPPED.has(parent.tagName)) return
  const inner = document.createElement('font')
  const outer = document.createElement('font')
  for (const font of [inner, outer]) font.style.verticalAlign = 'inherit'
  inner.textContent = japanese
  outer.append(inner)
  text.replaceWith(outer)
}

function translatedDate(english: string): string | undefined {
  if (!/^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(english)) return undefined
  const day = new Date(`${english} UTC`)
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}

document.documentElement.lang = 'ja'
document.documentElement.classList.add('translated-ltr')
translate(document.documentElement)
new MutationObserver((changes) => {
  for (const change of changes) for (const node of change.addedNodes) translate(node)
}).observe(document.documentElement, { childList: true, subtree: true })
