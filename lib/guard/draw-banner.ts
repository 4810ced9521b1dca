// Draws the banner above a guarded page.
import { i18n } from '#i18n'
import css from './banner.css?inline'
import type { BannerContents, Tone } from './contents.ts'
import { make, makeHost } from './make.ts'

const SIGNS: Record<Tone, string> = { good: '✓', calm: '→', warning: '!' }

/** Lists facts after the message only where the user needs them to compare. */
function factList(facts: BannerContents['facts']): HTMLElement | undefined {
  if (facts.length === 0) return undefined
  return make(
    'dl',
    {},
    ...facts.map(({ label, value }) => make('div', {}, make('dt', { text: label }), make('dd', { text: value }))),
  )
}

/** The one banner of a page. */
export class DrawnBanner {
  #host: HTMLElement
  #inside: ShadowRoot
  #shown = ''
  #folded = false

  constructor() {
    const { host, inside } = makeHost('koshin-banner', css)
    host.setAttribute('role', 'region')
    host.setAttribute('aria-label', 'Koshin')
    this.#host = host
    this.#inside = inside
  }

  /** Shows these contents; nothing moves when they are the same as before. Puts the banner back where a page removed it. */
  show(contents: BannerContents): void {
    const { verdict } = contents
    const root = document.documentElement
    if (this.#host.parentElement !== root) root.insertBefore(this.#host, document.body)
    const shown = JSON.stringify([contents, this.#folded])
    if (shown === this.#shown) return
    this.#shown = shown
    this.#host.dataset.state = verdict.state
    this.#host.dataset.tone = verdict.tone
    this.#host.dataset.message = verdict.message
    this.#inside.replaceChildren(this.#draw(contents))
  }

  /** Takes the banner off the page. */
  hide(): void {
    this.#host.remove()
    this.#shown = ''
  }

  #draw(contents: BannerContents): HTMLElement {
    const { verdict, words } = contents
    const fold = make('button', {
      class: 'fold',
      text: this.#folded ? '▾' : '▴',
      attributes: {
        type: 'button',
        'aria-expanded': String(!this.#folded),
        'aria-label': i18n.t(this.#folded ? 'banner.unfold' : 'banner.fold'),
      },
      onClick: () => {
        this.#folded = !this.#folded
        this.show(contents)
      },
    })
    const title = make(
      'p',
      { class: 'title' },
      make('span', { class: 'sign', text: SIGNS[verdict.tone], attributes: { 'aria-hidden': 'true' } }),
      words.title,
    )
    const rest = make(
      'div',
      { class: 'rest' },
      make('p', { text: words.todo }),
      contents.notice !== undefined && make('p', { class: 'notice', text: contents.notice }),
      factList(contents.facts),
      contents.buttons.length > 0 &&
        make(
          'div',
          { class: 'row' },
          ...contents.buttons.map(({ id, text, onClick }) =>
            make('button', { text, attributes: { type: 'button', 'data-button': id }, onClick }),
          ),
        ),
    )
    return make(
      'div',
      { class: 'banner', attributes: { lang: i18n.t('app.languageTag') } },
      make('div', { class: 'brand', text: 'Koshin' }),
      make('div', { class: 'message', attributes: { role: 'status' } }, title, !this.#folded && rest),
      fold,
    )
  }
}
