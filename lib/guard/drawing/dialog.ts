// The dialog above the page: why a press was held, what to do now, and the deliberate way on.
import { i18n } from '#i18n'
import { comparisonBox } from './comparison.ts'
import type { DialogSubject } from './contents.ts'
import css from './dialog.css?inline'
import { koshinSign } from './koshin-sign.ts'
import { make, makeHost, quoting } from './make.ts'
import { closedWay, wayOnBox } from './way-on.ts'

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

/** A dialog that is on the page, or was. */
export interface ShownDialog {
  isOpen(): boolean
  close(): void
}

/** Shows the dialog above everything on the page, at once; an earlier one is replaced. */
export function showDialog(subject: DialogSubject): ShownDialog {
  document.querySelector('koshin-dialog')?.remove()
  const { host, inside } = makeHost('koshin-dialog', css)
  const { words, wayOn, comparison, label = '', language } = subject
  const quote = (text: string) => quoting(text, label, language)
  // A press that was held has a way on; what is only asked is no alarm.
  host.toggleAttribute('data-held', wayOn !== undefined)
  const before = document.activeElement
  // While it is open all around it is dead to a screen reader, its own host as well: what is heard at once stands here.
  const dialog = make('dialog', {
    attributes: {
      lang: i18n.t('app.languageTag'),
      role: wayOn ? 'alertdialog' : 'dialog',
      'aria-labelledby': 'brand title',
      'aria-describedby': 'why todo',
    },
  })
  const close = (): void => {
    host.remove()
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  }
  const back = make('button', {
    class: 'back',
    text: i18n.t(wayOn ? 'dialog.back' : 'dialog.close'),
    attributes: { type: 'button' },
    onClick: close,
  })
  const withheld = wayOn?.withheld
  const way =
    wayOn && !withheld
      ? wayOnBox(wayOn, quote(i18n.t('dialog.insist', [label])), () => {
          close()
          wayOn.onInsist()
        })
      : undefined
  dialog.append(
    make(
      'p',
      { class: 'brand', attributes: { id: 'brand' } },
      koshinSign(),
      make('span', {}, ...(wayOn ? quote(i18n.t('dialog.held', [label])) : ['Koshin'])),
    ),
    make('h2', { text: words.title, attributes: { id: 'title' } }),
    make('p', { text: words.why, attributes: { id: 'why' } }),
    make(
      'p',
      { class: 'todo', attributes: { id: 'todo' } },
      make('strong', { text: `${i18n.t('dialog.now')} ` }),
      words.todo,
    ),
    ...[answerButtons(subject, close)].filter((one) => one !== undefined),
    back,
  )
  if (comparison)
    dialog.append(comparisonBox(comparison, comparison.isOpen ?? !wayOn, (concerned) => way?.concern(concerned)))
  if (way) dialog.append(way.element)
  if (withheld) dialog.append(closedWay(withheld))
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    close()
  })
  // What is typed here is not the page's business.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click', 'paste']) {
    host.addEventListener(type, (event) => event.stopPropagation())
  }
  inside.append(dialog)
  document.documentElement.append(host)
  dialog.showModal()
  back.focus()
  return { isOpen: () => host.isConnected, close }
}
