// Choosing the team's folder: a folder that was not chosen, or not allowed, is said; one that was chosen is taken.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { ChooseFolder } from '../../components/team/choose-folder.tsx'
import { chooseFolder } from '../../components/team/folders.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'
import { FakeFolder } from '../team/fake-folder.ts'

vi.mock('../../components/team/folders.ts', () => ({ chooseFolder: vi.fn(), droppedFolder: vi.fn() }))

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))
  const pressed = () => {
    const taken = vi.fn()
    const screen = draw(<ChooseFolder label="Choose" onFolder={taken} />)
    screen.press('Choose')
    return { screen, taken }
  }

  it('none, or one that the browser was not allowed to use: what to do is said', async () => {
    vi.mocked(chooseFolder).mockResolvedValue(undefined)
    const { screen, taken } = pressed()
    await screen.says(i18n.t('team.folder.notChosen'))
    expect(taken).not.toHaveBeenCalled()
  })

  it('one that cannot be used is said as such', async () => {
    vi.mocked(chooseFolder).mockRejectedValue(new Error('no'))
    await pressed().screen.says(i18n.t('team.folder.refused'))
  })

  it('one that may be used is taken, without a word', async () => {
    const folder = new FakeFolder()
    vi.mocked(chooseFolder).mockResolvedValue(folder)
    const { screen, taken } = pressed()
    await vi.waitFor(() => expect(taken).toHaveBeenCalledWith(folder))
    expect(screen.text()).not.toContain(i18n.t('team.folder.notChosen'))
  })
})
