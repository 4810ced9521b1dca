// A part of a screen that is loaded when it is first shown: it comes, or is said to be missing, with a way on; a screen never stays blank.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { lazy } from '../../components/parts/lazy.tsx'
import { freshBrowser } from '../records/fresh.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const Part = ({ name }: { name: string }) => <p>Part of {name}</p>

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(async () => {
    await freshBrowser()
    speak(language)
  })
  afterEach(() => vi.restoreAllMocks())

  it('is shown once it is there, and is loaded once', async () => {
    const load = vi.fn(async () => Part)
    const Lazy = lazy(load)
    const screen = draw(<Lazy name="one" />)
    await screen.says('Part of one')
    expect(screen.text()).not.toContain(i18n.t('general.partMissing'))
    const other = draw(<Lazy name="two" />)
    await other.says('Part of two')
    expect(load).toHaveBeenCalledOnce()
  })

  it.each([
    ['was replaced by an update', new TypeError('Failed to fetch dynamically imported module')],
    ['fails as it begins', new Error('no IntersectionObserver')],
  ])('is said to be missing where it %s, beside what is there; the screen can be loaded anew', async (_, cause) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const Lazy = lazy<{ name: string }>(() => Promise.reject(cause))
    const screen = draw(
      <main>
        <p>The rest</p>
        <Lazy name="one" />
      </main>,
    )
    const reload = vi.fn()
    vi.stubGlobal('location', { reload })
    await screen.says(i18n.t('general.partMissing'))
    expect(screen.text()).toContain('The rest')
    expect(warn).toHaveBeenCalledWith(expect.any(String), cause)
    screen.press(i18n.t('general.reload'))
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is shown where it comes at the second time', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const load = vi.fn(async () => Part).mockRejectedValueOnce(new TypeError('Failed to fetch'))
    const Lazy = lazy(load)
    await draw(<Lazy name="one" />).says(i18n.t('general.partMissing'))
    await draw(<Lazy name="two" />).says('Part of two')
  })
})
