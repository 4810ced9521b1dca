// What is wrong with a field: whoever pressed the form's button is taken to it, whoever is elsewhere stays there.
import { useEffect, useState } from 'preact/hooks'
import { beforeEach, expect, it, vi } from 'vitest'
import { Field } from '../../components/parts/field.tsx'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

beforeEach(() => speak('en'))

function Forms({ shown }: { shown: (wrong: readonly string[]) => void }) {
  const [wrong, setWrong] = useState<string[]>([])
  // Whoever holds others comes after them.
  useEffect(() => shown(wrong), [wrong])
  const error = (id: string) => (wrong.includes(id) ? `${id} is wrong` : undefined)
  const field = (id: string) => (
    <Field id={id} label={id} error={error(id)}>
      <input id={id} />
    </Field>
  )
  return (
    <>
      <form>
        {field('one')}
        {field('two')}
        <button type="submit" id="own" aria-label="both" onClick={() => setWrong(['one', 'two'])} />
        <button type="button" id="other" aria-label="second" onClick={() => setWrong(['two'])} />
      </form>
      <form>
        <button type="submit" id="foreign" />
      </form>
    </>
  )
}

/** Where the keyboard goes from the control of this id, when the button of this name has found what is wrong. */
async function from(id: string, name: string): Promise<string | undefined> {
  const shown = vi.fn()
  const screen = draw(<Forms shown={shown} />)
  let at = screen.body.querySelector<HTMLElement>(`#${id}`)
  Object.defineProperty(document, 'activeElement', { get: () => at, configurable: true })
  for (const one of screen.body.querySelectorAll<HTMLElement>('input')) {
    one.focus = () => {
      at = one
    }
  }
  screen.press(name)
  await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(expect.arrayContaining(['two'])))
  expect(screen.text()).toContain('two is wrong')
  return at?.id
}

it('from the button of the form to the first field that is wrong', async () => {
  expect(await from('own', 'both')).toBe('one')
})

it.each([
  ['a field', 'one'],
  ['another button', 'other'],
  ["another form's button", 'foreign'],
])('from %s nobody is taken away', async (_, id) => {
  expect(await from(id, 'second')).toBe(id)
})
