// Draws the banner over a guarded page: one line that always stays as high, and a panel with all there is to know.
import { i18n } from '#i18n'
import { IS_PRACTICE } from '../../facts/practice.ts'
import css from './banner.css?inline'
import { type BannerContents, type Offer, type Tone, toneOf } from './contents.ts'
import { koshinSign } from './koshin-sign.ts'
import { make, makeHost } from './make.ts'
import { BannerPlace } from './place/banner.ts'
import { sentencesOf } from './sentences.ts'

const SIGNS: Record<Tone, string> = { good: '✓', calm: '→', warning: '!' }

/** The one banner of a page. */
export class DrawnBanner {
  #host: HTMLElement
  #inside: ShadowRoot
  #place: BannerPlace
  #contents: BannerContents | undefined
  #shown = ''
  #isOpen = false
  #sign = make('span', { class: 'sign', attributes: { 'aria-hidden': 'true' } })
  #title = make('strong', { class: 'title' })
  #todo = make('span', { class: 'todo' })
  #panel = make('div', { class: 'panel', attributes: { id: 'panel', hidden: '' } })
  #facts = make('div', { class: 'rest' })
  #toggle = make(
    'button',
    { class: 'toggle', attributes: { type: 'button', 'aria-controls': 'panel' }, onClick: () => this.#turn() },
    koshinSign(),
    this.#sign,
    ...(IS_PRACTICE ? [make('span', { class: 'practice', text: i18n.t('practice.mark') })] : []),
    make('span', { class: 'more', text: '▴', attributes: { 'aria-hidden': 'true' } }),
  )
  /** Looked up once: after an update of the extension this page's copy still folds its banner, but has lost its words. */
  #words = { fold: i18n.t('banner.fold'), unfold: i18n.t('banner.unfold'), language: i18n.t('app.languageTag') }
  /** The one next thing to do stands in the line; while the panel is open it stands there, before the others. */
  #line = make('div', { class: 'line' })
  #row = make('div', { class: 'row' })

  constructor() {
    const { host, inside } = makeHost('koshin-banner', css)
    host.setAttribute('role', 'region')
    host.setAttribute('aria-label', 'Koshin')
    this.#host = host
    this.#inside = inside
    const message = make('div', { class: 'message', attributes: { role: 'status' } }, this.#title, ' ', this.#todo)
    message.addEventListener('click', ({ isTrusted }) => isTrusted && this.#turn(true))
    const close = make('button', {
      class: 'close',
      text: '✕',
      attributes: { type: 'button', 'aria-label': this.#words.fold },
      onClick: () => this.#turn(false),
    })
    this.#panel.append(close, this.#facts, this.#row)
    this.#line.append(this.#toggle, message)
    inside.append(
      make('div', { class: 'banner', attributes: { lang: i18n.t('app.languageTag') } }, this.#line, this.#panel),
    )
    this.#place = new BannerPlace(host, inside)
    // The press itself is the page's business.
    addEventListener('pointerdown', (event) => event.composedPath().includes(host) || this.#turn(false), true)
    addEventListener('keydown', (event) => this.#heard(event), true)
    this.#turn(false)
  }

  /** Shows these contents. Puts the banner back where a page removed it. */
  show(contents: BannerContents): void {
    this.#contents = contents
    const shown = JSON.stringify(contents)
    const isSame = shown === this.#shown && this.#host.parentElement === document.documentElement
    if (this.#host.parentElement !== document.documentElement) document.documentElement.append(this.#host)
    if (shown !== this.#shown) this.#fill(contents)
    this.#shown = shown
    this.#place.begin(isSame)
  }

  /** Takes the banner off the page. */
  hide(): void {
    this.#turn(false)
    this.#host.remove()
    this.#shown = ''
  }

  #fill({ verdict, words, facts, notice, buttons }: BannerContents): void {
    const { dataset } = this.#host
    this.#host.removeAttribute('data-alone')
    dataset.state = verdict.state
    const tone = toneOf(verdict.tone, notice)
    dataset.tone = tone
    dataset.message = verdict.message
    this.#sign.textContent = SIGNS[tone]
    const [first, ...others] = this.#sentences(notice?.text ?? '')
    say(this.#title, [first ?? words.title])
    say(this.#todo, notice === undefined ? this.#sentences(words.todo) : [...others, words.title])
    this.#facts.replaceChildren(
      make('h2', { text: words.title }),
      make('p', { text: words.todo }),
      ...(notice === undefined ? [] : [make('p', { class: 'notice', text: notice.text })]),
      make(
        'dl',
        {},
        ...facts.map(({ label, value }) => make('div', {}, make('dt', { text: label }), make('dd', { text: value }))),
      ),
    )
    const focused = this.#inside.activeElement
    for (const old of this.#inside.querySelectorAll('[data-button]')) old.remove()
    this.#row.append(...buttons.map((button) => this.#button(button)))
    this.#next()
    if (focused && !focused.isConnected) this.#again(focused).focus()
  }

  /** What there is to do is shown in whole sentences, as many as there is room for: none is cut. */
  #sentences(text: string): string[] {
    return sentencesOf(text, this.#words.language)
  }

  /** The button that stands where the focused one was; without one, what is always there. */
  #again(focused: Element): HTMLElement {
    const id = focused.getAttribute('data-button')
    return this.#inside.querySelector<HTMLElement>(`[data-button="${id}"]`) ?? this.#toggle
  }

  #button({ id, text }: Offer): HTMLElement {
    return make('button', {
      text,
      attributes: { type: 'button', 'data-button': id },
      onClick: () => {
        this.#turn(false)
        this.#contents?.buttons.find((one) => one.id === id)?.onClick()
      },
    })
  }

  /** Puts the first button where it belongs now. */
  #next(): void {
    const first = this.#inside.querySelector(`[data-button="${this.#contents?.buttons[0]?.id}"]`)
    if (first && this.#isOpen) this.#row.prepend(first)
    else if (first) this.#line.append(first)
  }

  /** Opens or folds the panel. */
  #turn(isOpen = !this.#isOpen): void {
    const hadFocus = this.#panel.contains(this.#inside.activeElement)
    this.#isOpen = isOpen
    this.#panel.hidden = !isOpen
    this.#toggle.setAttribute('aria-expanded', String(isOpen))
    this.#toggle.setAttribute('aria-label', isOpen ? this.#words.fold : this.#words.unfold)
    this.#next()
    if (hadFocus && !isOpen) this.#toggle.focus()
  }

  #heard(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#isOpen) return
    // With the hand in the banner, the page's own Escape is not meant.
    if (event.composedPath().includes(this.#host)) event.stopImmediatePropagation()
    this.#turn(false)
  }
}

/** What has not changed is not said again to those who hear the page. */
function say(element: Element, sentences: readonly string[]): void {
  if (element.textContent === sentences.join('')) return
  element.replaceChildren(...sentences.map((text) => make('span', { text })))
}
