// The structure of a page: what stands in the field is saved, and that it was is to be seen until it is another text.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { saveFile } from '../../components/state/save-file.ts'
import { StructureScreen } from '../../components/structure/structure-screen.tsx'
import { takeStructure } from '../../lib/exchange/page-structure.ts'
import { freshBrowser } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

vi.mock('../../components/state/save-file.ts', () => ({ saveFile: vi.fn() }))
vi.mock('../../lib/exchange/page-structure.ts', () => ({ takeStructure: vi.fn() }))

async function taken(): Promise<Screen> {
  vi.mocked(takeStructure).mockResolvedValue({ frames: ['frame top /', 'frame /list'] })
  const screen = draw(<StructureScreen />)
  screen.press(i18n.t('structure.read'))
  await vi.waitFor(() => expect(screen.button(i18n.t('structure.save'))).toBeDefined())
  return screen
}

function type({ body }: Screen, text: string): void {
  const field = body.querySelector('textarea')
  if (!field) throw new Error('There is no field')
  field.value = text
  field.dispatchEvent(new (field.ownerDocument.defaultView ?? globalThis).Event('input', { bubbles: true }))
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(async () => {
    await freshBrowser()
    speak(language)
    vi.mocked(saveFile).mockClear()
  })

  it('nothing is said to be saved before it was', async () => {
    const screen = await taken()
    expect(screen.text()).not.toContain(i18n.t('structure.saved'))
  })

  it('once it is saved that is said, until something else stands there', async () => {
    const screen = await taken()
    screen.press(i18n.t('structure.save'))
    await screen.says(i18n.t('structure.saved'))
    type(screen, 'frame top /')
    await vi.waitFor(() => expect(screen.text()).not.toContain(i18n.t('structure.saved')))
    screen.press(i18n.t('structure.save'))
    await screen.says(i18n.t('structure.saved'))
    expect(await vi.mocked(saveFile).mock.lastCall?.[0].text()).toBe('frame top /')
  })

  it('a page that can’t be read is said to be so, and nothing to be saved', async () => {
    vi.mocked(takeStructure).mockResolvedValue({ problem: 'browserPage' })
    const screen = draw(<StructureScreen />)
    screen.press(i18n.t('structure.read'))
    await screen.says(i18n.t('structure.problem.browserPage'))
    expect(screen.button(i18n.t('structure.save'))).toBeUndefined()
  })
})
