// Draws the start page.
import { MARKUPS } from '../push-portal/switches.ts'
import { type Html, html, raw } from '../web/html.ts'
import { english } from './english.ts'
import { japanese } from './japanese.ts'
import { STYLE } from './style.ts'
import { BUSINESS, PORTAL } from './words.ts'

/** The whole page; `afresh` says that the world has just been started over, and before what. */
export function startDocument(language: 'ja' | 'en', afresh: string | undefined): Html {
  const words = language === 'ja' ? japanese : english
  return html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <title>${words.title} · Koshin</title><style>${raw(STYLE)}</style></head><body><div class="page">
  <header><p class="name">Koshin <span lang="ja">更新</span></p><a class="language" href="/?language=${words.otherLanguage.code}" lang="${words.otherLanguage.code}">${words.otherLanguage.name}</a></header>
  <section class="lead"><h1>${words.title}</h1><p>${words.lead}</p><p class="promise">${words.promise}</p></section>
  ${afresh && html`<p class="afresh" role="status">${words.afresh}${afresh === 'set-up' && html`<br>${rich(words.afreshSetUp)} <a href="#set-up">${words.setUpHeading}</a>`}</p>`}
  <main>
    <section><h2>${words.stepsHeading}</h2>
      <ol class="steps">${words.steps.map((step) => html`<li><h3>${step.title}</h3><p>${rich(step.text)}</p></li>`)}</ol></section>
    <section class="marks"><h2>${words.marksHeading}</h2><p>${words.marks}</p></section>
    <section><h2>${words.trapsHeading}</h2>
      <ul class="traps">${words.traps.map((trap) => html`<li><h3>${trap.title}</h3><p>${rich(trap.text)}</p></li>`)}</ul></section>
    <section><h2>${words.markupHeading}</h2><p>${words.markupText}</p>
      <ul class="markups">${MARKUPS.map((markup) => html`<li><a href="${PORTAL}?markup=${markup}" target="_blank">${words.markups[markup]}</a></li>`)}</ul></section>
    <section><h2>${words.tokensHeading}</h2><p>${rich(words.tokensText)}</p>
      <ul class="markups">${words.tokenPortals.map(({ query, text }) => html`<li><a href="${BUSINESS}${query}" target="_blank">${text}</a></li>`)}</ul>
      <ul class="traps">${words.tokenTraps.map((trap) => html`<li><h3>${trap.title}</h3><p>${rich(trap.text)}</p></li>`)}</ul></section>
    <section class="again" id="set-up"><div><h2>${words.setUpHeading}</h2><p>${rich(words.setUpText)}</p></div>
      <form method="post" action="/start-over?before=set-up"><button type="submit">${words.setUp}</button></form></section>
    <section class="again"><div><h2>${words.againHeading}</h2><p>${words.againText}</p></div>
      <form method="post" action="/start-over"><button type="submit">${words.again}</button></form></section>
  </main></div></body></html>`
}

/** Links and labels in a text: `[text](address)` and backticks. */
function rich(text: string): Html[] {
  return text.split(/(\[[^\]]+\]\([^)]+\)|`[^`]+`)/).map((part) => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
    if (link) return html`<a href="${link[2]}" target="_blank">${link[1]}</a>`
    return part.startsWith('`') ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`
  })
}
