// The page on which all pictures of a tour stand with their captions: one file beside them that needs nothing else.
import { html, raw } from '../../tests/practice/web/html.ts'
import { captionIn, pageWords } from './captions/captions.ts'
import { PROMISES, type PromiseId } from './promises.ts'
import type { TourChapter } from './step.ts'

const STYLE = `
  :root { color-scheme: light dark; --ground: light-dark(#f4f2ec, #15181d); --card: light-dark(#fff, #1f242b);
    --ink: light-dark(#1c2330, #e9ebee); --soft: light-dark(#56606f, #a7b0bc); --line: light-dark(#d9d5c9, #363d47);
    --mark: light-dark(#0a6a49, #63d0a1) }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--ground); color: var(--ink); word-break: auto-phrase;
    font: 16px/1.6 "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", system-ui, sans-serif }
  main { max-width: 1240px; margin: 0 auto; padding: 40px 20px 80px }
  h1 { margin: 0; font-size: 32px; line-height: 1.25 }
  h2 { margin: 56px 0 16px; font-size: 22px; line-height: 1.35 }
  .lead { max-width: 46em; margin: 8px 0 0; color: var(--soft) }
  .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 360px), 1fr)); gap: 20px; align-items: start }
  .small { grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr)) }
  figure, .small a { margin: 0; display: flex; flex-direction: column; background: var(--card); border: 1px solid var(--line);
    border-radius: 12px; overflow: hidden; color: inherit; text-decoration: none }
  figure:target { outline: 3px solid var(--mark) }
  img { display: block; width: 100%; height: 240px; object-fit: contain; background: var(--ground); border-bottom: 1px solid var(--line) }
  .small img { height: 170px }
  figcaption, .small span { padding: 12px 14px; display: block }
  b { color: var(--mark); margin-right: .5em; font-variant-numeric: tabular-nums }
  a { color: var(--mark) }
  a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
  @media print { figure { break-inside: avoid } .top { display: none } }`

/** The file name of the picture of a step, counted from 1. */
export function pictureName(number: number): string {
  return `${String(number).padStart(2, '0')}.png`
}

/** Which step shows a promise, counted from 1. Throws where none does. */
export function stepOf(promise: PromiseId, chapters: readonly TourChapter[]): number {
  const at = chapters.flatMap(([, steps]) => steps).findIndex(({ shows }) => shows === promise)
  if (at < 0) throw new Error(`No step of the tour shows the promise ${promise}`)
  return at + 1
}

/** The page, as HTML, with its captions in `language`. The pictures lie beside it. */
export function indexPage(chapters: readonly TourChapter[], language: string): string {
  const words = pageWords(language)
  let number = 0
  const sections = chapters.map(([title, steps]) => {
    const figures = steps.map((step) => {
      number += 1
      const caption = captionIn(language, step.title)
      const picture = pictureName(number)
      return html`<figure id="step-${number}"><a href="${picture}"><img src="${picture}" alt="${caption}" loading="lazy"></a><figcaption><b>${number}</b>${caption}</figcaption></figure>`
    })
    return html`<section><h2>${captionIn(language, title)}</h2><div class="grid">${figures}</div></section>`
  })
  const promises = PROMISES.map((promise) => {
    const shown = stepOf(promise, chapters)
    return html`<a href="#step-${shown}"><img src="${pictureName(shown)}" alt=""><span>${words.promise[promise]}</span></a>`
  })
  const page = html`<html lang="${language === 'ja' ? 'ja' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${raw(STYLE)}</style></head><body><main id="top"><h1>${words.title}</h1><p class="lead">${words.lead}</p><h2>${words.promises}</h2><div class="grid small">${promises}</div>${sections}<p class="top"><a href="#top">${words.toTop}</a></p></main></body></html>`
  return `<!doctype html>${page.html}\n`
}
