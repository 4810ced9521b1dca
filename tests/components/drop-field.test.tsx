// Choosing a file: at once where the screen stays, and beside the page from a popup, which the browser's dialog would close.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { DropField } from '../../components/parts/drop-field.tsx'
import { FileChooser } from '../../components/parts/file-chooser.tsx'
import { type Frame, frame, readWindow } from '../../components/state/frame.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const LABEL = 'Choose'

/** Koshin in this frame, in a browser with or without a side panel, which opens or does not. */
async function opened(shown: Frame, { hasPanel, opens = true }: { hasPanel: boolean; opens?: boolean }) {
  frame.value = shown
  const close = vi.fn()
  vi.stubGlobal('window', { close })
  const manifest = { manifest_version: 3, name: 'Koshin', version: '0', ...(hasPanel && { side_panel: {} }) }
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifest as never)
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never)
  const open = vi.fn(() => (opens ? Promise.resolve() : Promise.reject(new Error('no panel'))))
  vi.spyOn(browser.sidePanel, 'open').mockImplementation(open as never)
  vi.spyOn(console, 'warn').mockReturnValue()
  await readWindow()
  return { open, close }
}

function drawn(field = <FileChooser label={LABEL} onFile={() => undefined} />) {
  const screen = draw(field)
  const dialog = vi.fn()
  screen.body.querySelector('input[type=file]')?.addEventListener('click', dialog)
  return { screen, dialog }
}

describe.each(['en', 'ja'])('in %s', (language) => {
  beforeEach(() => {
    vi.restoreAllMocks()
    speak(language)
  })

  it.each([
    ['one file', <FileChooser key="one" label={LABEL} onFile={() => undefined} />],
    [
      'several',
      <DropField key="several" label={LABEL} multiple onChoose={() => undefined} onDrop={() => undefined}>
        .
      </DropField>,
    ],
  ])('from a popup the press opens Koshin beside the page, where %s is chosen', async (_, field) => {
    const { open, close } = await opened('popup', { hasPanel: true })
    const { screen, dialog } = drawn(field)
    expect(screen.text()).toContain(i18n.t('frame.filesBeside'))
    expect(screen.text()).not.toContain(i18n.t('frame.pickerCloses'))
    screen.press(LABEL)
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1))
    expect(open).toHaveBeenCalledWith({ windowId: 7 })
    expect(dialog).not.toHaveBeenCalled()
  })

  it('where the side panel does not open, says so and offers the tab; the next press asks for the file', async () => {
    const { close } = await opened('popup', { hasPanel: true, opens: false })
    const { screen, dialog } = drawn()
    screen.press(LABEL)
    await screen.says(i18n.t('frame.panelFailed'))
    expect(screen.button(i18n.t('frame.openDesk'))).toBeDefined()
    expect(dialog).not.toHaveBeenCalled()
    screen.press(LABEL)
    expect(dialog).toHaveBeenCalledTimes(1)
    expect(close).not.toHaveBeenCalled()
  })

  it('from a popup of a browser without a side panel it asks for the file, and offers the tab', async () => {
    const { open } = await opened('popup', { hasPanel: false })
    const { screen, dialog } = drawn()
    expect(screen.text()).toContain(i18n.t('frame.pickerCloses'))
    screen.press(LABEL)
    expect(dialog).toHaveBeenCalledTimes(1)
    expect(open).not.toHaveBeenCalled()
  })

  it.each(['sidepanel', 'desk'] as const)('in the %s it asks for the file at once, and says nothing', async (shown) => {
    const { open } = await opened(shown, { hasPanel: true })
    const { screen, dialog } = drawn()
    screen.press(LABEL)
    expect(dialog).toHaveBeenCalledTimes(1)
    expect(open).not.toHaveBeenCalled()
    for (const key of ['frame.filesBeside', 'frame.pickerCloses'] as const) {
      expect(screen.text()).not.toContain(i18n.t(key))
    }
  })

  it('takes a file that comes all the same', async () => {
    await opened('popup', { hasPanel: true })
    const take = vi.fn()
    const { screen } = drawn(<FileChooser label={LABEL} onFile={take} />)
    const file = new File(['x'], 'x.pem')
    screen.give(file)
    expect(take).toHaveBeenCalledWith(file)
  })
})
