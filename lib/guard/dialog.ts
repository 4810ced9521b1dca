// Says why a press was held, what to do now, and offers the deliberate way on: comparing by hand, typing four characters.
import { i18n } from '#i18n'
import type { HoldReason } from '../judgement/press.ts'
import { readTopic, sameTopic, type Topic, topicEnding } from '../topic/topic.ts'
import { make, makeHost } from './make.ts'
import { words } from './words.ts'

/** What a dialog is about. */
export interface DialogSubject {
  /** `byHand`: nothing was held, the user asked for the comparison. */
  reason: HoldReason | 'byHand'
  /** Words for the placeholders of the reason's texts. */
  values: string[]
  /** What was pressed, in the page's own word. */
  label?: string
  /** The UID whose last four characters are the way on. */
  concerned?: Topic | undefined
  /** The certificate on record, to compare with. */
  recorded?: { topic: Topic; name: string } | undefined
  /** The user has typed what it takes: let the press through. */
  onInsist?: () => void
}

function comparison(subject: DialogSubject, onCompared: (topic: Topic) => void): HTMLElement {
  const { recorded } = subject
  const result = make('p', { class: 'result', attributes: { 'aria-live': 'polite' } })
  const field = make('textarea', {
    attributes: {
      rows: '3',
      spellcheck: 'false',
      'aria-label': i18n.t('dialog.paste'),
      placeholder: i18n.t('dialog.pasteExample'),
    },
  })
  const say = (kind: string, text: string): void => {
    result.dataset.kind = kind
    result.textContent = text
  }
  field.addEventListener('input', () => {
    if (field.value.trim() === '') return say('', '')
    const reading = readTopic(field.value)
    if (reading.kind !== 'one') return say('unclear', `? ${i18n.t(`dialog.pasted.${reading.kind}`)}`)
    onCompared(reading.topic)
    if (!recorded) return say('unclear', `? ${i18n.t('dialog.pasted.nothingOnRecord', [reading.topic])}`)
    return sameTopic(reading.topic, recorded.topic)
      ? say('same', `✓ ${i18n.t('dialog.pasted.same', [recorded.name])}`)
      : say('different', `✕ ${i18n.t('dialog.pasted.different', [recorded.name])}`)
  })
  return make(
    'details',
    { attributes: subject.onInsist ? {} : { open: '' } },
    make('summary', { text: i18n.t('dialog.byHand') }),
    make('p', { text: i18n.t('dialog.byHandHow') }),
    recorded && make('p', { class: 'uid', text: recorded.topic }),
    field,
    result,
  )
}

/** The way on. Gives the element and a way to tell it which UID is concerned, once a comparison has shown one. */
function wayOn(subject: DialogSubject, insist: () => void): { element: HTMLElement; concern(topic: Topic): void } {
  let concerned = subject.concerned
  const explanation = make('p')
  const field = make('input', {
    attributes: {
      type: 'text',
      maxlength: '4',
      autocomplete: 'off',
      spellcheck: 'false',
      size: '6',
      'aria-label': i18n.t('dialog.lastFour'),
    },
  })
  const button = make('button', {
    class: 'insist',
    text: i18n.t('dialog.insist', [subject.label ?? '']),
    attributes: { type: 'button' },
    onClick: () => {
      if (isRight()) insist()
    },
  })
  const isRight = (): boolean =>
    concerned !== undefined && field.value.normalize('NFKC').trim().toLowerCase() === topicEnding(concerned)
  const update = (): void => {
    explanation.textContent = concerned ? i18n.t('dialog.wayOnHow', [concerned]) : i18n.t('dialog.wayOnUnknown')
    field.disabled = concerned === undefined
    button.disabled = !isRight()
  }
  field.addEventListener('input', update)
  field.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Enter' && !event.isComposing && isRight()) insist()
  })
  update()
  return {
    element: make(
      'details',
      { class: 'way-on' },
      make('summary', { text: i18n.t('dialog.wayOn') }),
      explanation,
      make('div', { class: 'row' }, make('label', { text: `${i18n.t('dialog.lastFour')} ` }, field), button),
    ),
    concern(topic) {
      concerned ??= topic
      update()
    },
  }
}

/** Shows the dialog above everything on the page; an earlier one is replaced. */
export function showDialog(subject: DialogSubject): void {
  document.querySelector('koshin-dialog')?.remove()
  const { host, inside } = makeHost('koshin-dialog')
  const say = (part: string): string => words(`hold.${subject.reason}.${part}`, subject.values)
  const before = document.activeElement
  const dialog = make('dialog', { attributes: { lang: i18n.t('app.languageTag') } })
  const close = (): void => {
    host.remove()
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  }
  const back = make('button', {
    class: 'back',
    text: i18n.t(subject.onInsist ? 'dialog.back' : 'dialog.close'),
    attributes: { type: 'button', autofocus: '' },
    onClick: close,
  })
  const { onInsist } = subject
  const way =
    onInsist &&
    wayOn(subject, () => {
      close()
      onInsist()
    })
  dialog.append(
    make('p', { class: 'brand', text: subject.onInsist ? i18n.t('dialog.held', [subject.label ?? '']) : 'Koshin' }),
    make('h2', { text: say('title') }),
    make('p', { text: say('why') }),
    make('p', { class: 'todo' }, make('strong', { text: `${i18n.t('dialog.now')} ` }), say('todo')),
    back,
    comparison(subject, (topic) => way?.concern(topic)),
  )
  if (way) dialog.append(way.element)
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    close()
  })
  host.setAttribute('role', 'alertdialog')
  host.setAttribute('aria-modal', 'true')
  host.setAttribute('aria-label', say('title'))
  // What is typed here is not the page's business.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click', 'paste']) {
    host.addEventListener(type, (event) => event.stopPropagation())
  }
  inside.append(dialog)
  document.documentElement.append(host)
  dialog.showModal()
  back.focus()
}
