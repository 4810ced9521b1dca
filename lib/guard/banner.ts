// The banner above a guarded page: where the user stands, and the one next thing to do.
import { i18n } from '#i18n'
import { make, makeHost } from './make.ts'

export type Tone = 'good' | 'calm' | 'warning'

const SIGNS: Record<Tone, string> = { good: '✓', calm: '→', warning: '!' }

/** All that the banner shows, in the user's language. */
export interface BannerContents {
  /** `state` is what the page as a whole is, `message` which of its messages is shown; tests and scripts may rely on both. */
  verdict: { state: string; message: string; tone: Tone }
  words: { title: string; todo: string }
  /** What is on record, always at hand. */
  facts: { label: string; value: string }[]
  /** One more line that the last press called for, e.g. the download of another row's certificate. */
  notice: string | undefined
  /** `id` makes a button known to tests. */
  buttons: { id: string; text: string; onClick: () => void }[]
}

/** Lists facts after the message only where the user needs them to compare. */
function factList(facts: BannerContents['facts']): HTMLElement | undefined {
  if (facts.length === 0) return undefined
  return make(
    'dl',
    {},
    ...facts.map(({ label, value }) => make('div', {}, make('dt', { text: label }), make('dd', { text: value }))),
  )
}

export class Banner {
  #host: HTMLElement
  #inside: ShadowRoot
  #shown = ''
  #folded = false

  constructor() {
    const { host, inside } = makeHost('koshin-banner')
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
