// Says why a press was held, what to do now, and offers the deliberate way on: comparing by hand, typing four characters.
import { i18n } from '#i18n'
import { type Comparison, comparisonBox } from './comparison.ts'
import { make, makeHost } from './make.ts'
import { type WayOn, wayOnBox } from './way-on.ts'

/** What a dialog is about; every text in the user's language. */
export interface DialogSubject {
  /** Why, and what to do now. */
  words: { title: string; why: string; todo: string }
  /** What was pressed, in the page's own word; absent where nothing was held. */
  label?: string
  /** What the user may tell Koshin instead of going back; `id` makes the button known to tests. */
  answers?: { id: string; text: string; onClick: () => void }[]
  /** Where the page itself can't be read, what is on it can be compared by hand. */
  comparison?: Comparison
  /** Absent where nothing was held. */
  wayOn?: WayOn
}

function answerButtons({ answers = [] }: DialogSubject, close: () => void): HTMLElement | undefined {
  if (answers.length === 0) return undefined
  return make(
    'div',
    { class: 'row' },
    ...answers.map(({ id, text, onClick }) =>
      make('button', {
        text,
        attributes: { type: 'button', 'data-button': id },
        onClick: () => {
          close()
          onClick()
        },
      }),
    ),
  )
}

/** Shows the dialog above everything on the page; an earlier one is replaced. */
export function showDialog(subject: DialogSubject): void {
  document.querySelector('koshin-dialog')?.remove()
  const { host, inside } = makeHost('koshin-dialog')
  const { words, wayOn, comparison } = subject
  const before = document.activeElement
  const dialog = make('dialog', { attributes: { lang: i18n.t('app.languageTag') } })
  const close = (): void => {
    host.remove()
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  }
  const back = make('button', {
    class: 'back',
    text: i18n.t(wayOn ? 'dialog.back' : 'dialog.close'),
    attributes: { type: 'button', autofocus: '' },
    onClick: close,
  })
  const way =
    wayOn &&
    wayOnBox(wayOn, subject.label ?? '', () => {
      close()
      wayOn.onInsist()
    })
  dialog.append(
    make('p', { class: 'brand', text: wayOn ? i18n.t('dialog.held', [subject.label ?? '']) : 'Koshin' }),
    make('h2', { text: words.title }),
    make('p', { text: words.why }),
    make('p', { class: 'todo' }, make('strong', { text: `${i18n.t('dialog.now')} ` }), words.todo),
    ...[answerButtons(subject, close)].filter((one) => one !== undefined),
    back,
  )
  if (comparison) dialog.append(comparisonBox(comparison, !wayOn, (concerned) => way?.concern(concerned)))
  if (way) dialog.append(way.element)
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    close()
  })
  host.setAttribute('role', 'alertdialog')
  host.setAttribute('aria-modal', 'true')
  host.setAttribute('aria-label', words.title)
  // What is typed here is not the page's business.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click', 'paste']) {
    host.addEventListener(type, (event) => event.stopPropagation())
  }
  inside.append(dialog)
  document.documentElement.append(host)
  dialog.showModal()
  back.focus()
}
