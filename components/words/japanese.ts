// Japanese within another language's screen is said to be Japanese: a screen reader reads it so, and it is broken at its phrases.
import { type ComponentChild, createElement, Fragment, options, type VNode } from 'preact'
import { i18n } from '#i18n'

const LETTER = String.raw`\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}`
/** With what stands between such letters, a long mark or a comma. */
const RUN = new RegExp(
  String.raw`((?:(?![${LETTER}])\p{scx=Han})*[${LETTER}][\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]*)`,
  'u',
)

/** Text alone may stand in these. */
const PLAIN = new Set(['option', 'title', 'textarea', 'style'])

/** From now on, whatever is drawn. Consoles write Japanese, and so do their users: what is in Han letters alone is taken for it, too. */
export function nameJapanese(): void {
  if (i18n.t('app.languageTag') === 'ja') return
  const { vnode: before } = options
  options.vnode = (vnode) => {
    before?.(vnode)
    mark(vnode)
  }
}

function mark({ type, props }: VNode<{ lang?: string; children?: ComponentChild | ComponentChild[] }>): void {
  const isDrawn = typeof type === 'string' ? !PLAIN.has(type) && props.lang === undefined : type === Fragment
  if (!isDrawn) return
  const { children } = props
  if (Array.isArray(children)) {
    if (children.some(isJapanese)) props.children = children.map(marked)
  } else if (isJapanese(children)) props.children = marked(children)
}

const isJapanese = (child: ComponentChild): child is string => typeof child === 'string' && RUN.test(child)

/** One element, as the text was one: beside an icon it stays one thing in a row. */
function marked(child: ComponentChild): ComponentChild {
  if (!isJapanese(child)) return child
  const parts = child.split(RUN).map((part, index) => (index % 2 ? createElement('span', { lang: 'ja' }, part) : part))
  const [before, japanese, after] = parts
  return parts.length === 3 && before === '' && after === '' ? japanese : createElement('span', null, ...parts)
}
