// A tab's title says which screen it shows, and changes as the screen does.
import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { followTitle } from '../../components/state/title.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

/** Draws one screen after the other at each press, with the title that follows. */
function turning(...screens: ComponentChild[]) {
  function Turn() {
    const [at, setAt] = useState(0)
    return (
      <>
        <button type="button" aria-label="turn" onClick={() => setAt(at + 1)} />
        {screens[at]}
      </>
    )
  }
  const screen = draw(<Turn />)
  vi.stubGlobal('MutationObserver', document.defaultView?.MutationObserver)
  followTitle()
  return {
    turn: () => screen.press('turn'),
    title: (words: string) => vi.waitFor(() => expect(document.title).toBe(words)),
  }
}

const headed = (heading: string) => (
  <main>
    <h1>{heading}</h1>
  </main>
)

describe.each([
  ['en', 'Koshin'],
  ['ja', 'Koshin 更新'],
])('in %s', (language, name) => {
  it('the screen comes first, and another one in its stead', async () => {
    speak(language)
    const { turn, title } = turning(<p />, headed('Renewals'), headed('Settings'))
    await title(name)
    turn()
    await title(`Renewals – ${name}`)
    turn()
    await title(`Settings – ${name}`)
  })

  it('a step in place of another, too, whose heading is the same element', async () => {
    speak(language)
    const { turn, title } = turning(headed('One step'), headed('The next'))
    turn()
    await title(`The next – ${name}`)
  })

  it('while a screen is loaded, what was said stays', async () => {
    speak(language)
    const loading = (
      <main class="loading">
        <h1>Loading</h1>
      </main>
    )
    const { turn, title } = turning(loading, headed('Renewals'), <main />, loading, headed('Settings'))
    await title(name)
    turn()
    await title(`Renewals – ${name}`)
    turn()
    await vi.waitFor(() => expect(document.querySelector('h1')).toBeNull())
    turn()
    await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull())
    expect(document.title).toBe(`Renewals – ${name}`)
    turn()
    await title(`Settings – ${name}`)
  })
})
