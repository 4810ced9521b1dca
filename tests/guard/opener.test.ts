// What has opened a menu that is drawn at the end of the page.
import { expect, it } from 'vitest'
import { openerOf } from '../../lib/portals/page/opener.ts'
import { documentOf } from '../support/page.ts'

/** What the menu was opened by, where two rows have a button of these attributes each. */
function openedBy(first: string, second: string, menu: string): string | undefined {
  const document = documentOf(
    `<button ${first}>First</button><button ${second}>Second</button><div role="menu" ${menu}><a>Archive</a></div>`,
  )
  const element = document.querySelector('[role=menu]')
  if (!element) throw new Error('no menu')
  return openerOf(element)?.textContent ?? undefined
}

const OPEN = 'aria-haspopup="menu" aria-expanded="true"'

it.each<[string, string, string, string]>([
  ['labels it', 'aria-haspopup="menu" id="a"', 'aria-haspopup="menu" id="b"', 'aria-labelledby="b"'],
  ['controls it', 'aria-controls="x"', 'aria-controls="m"', 'id="m"'],
  ['targets it', 'popovertarget="x"', 'popovertarget="m"', 'id="m" popover'],
  ['commands it', 'commandfor="x"', 'commandfor="m"', 'id="m"'],
  ['alone says that it has opened one', 'aria-haspopup="menu"', OPEN, ''],
  ['names it, though another one has opened something', OPEN, 'aria-controls="m"', 'id="m"'],
  ['alone has opened one, where names are empty', 'aria-controls=""', OPEN, 'id="" aria-labelledby=""'],
])('is the button that %s', (_, first, second, menu) => {
  expect(openedBy(first, second, menu)).toBe('Second')
})

it.each<[string, string, string, string]>([
  ['two have opened something', OPEN, OPEN, ''],
  ['none has', 'aria-haspopup="menu"', 'aria-haspopup="menu" aria-expanded="false"', ''],
  ['a name that is empty is no name', 'aria-controls=""', 'aria-haspopup="menu"', 'aria-labelledby=""'],
  ['another menu is named', 'aria-controls="x"', 'popovertarget="y"', 'id="m"'],
])('is not known where %s', (_, first, second, menu) => {
  expect(openedBy(first, second, menu)).toBeUndefined()
})
