// Choosing or dropping files; the button works by keyboard, the field by mouse. A popup that the browser's file dialog would close leads beside the page first.
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { announce } from '../state/announce.ts'
import { frame, hasSidePanel, openDesk, openSidePanel } from '../state/frame.ts'
import { DropArea } from './drop-area.tsx'
import { Icon } from './icon.tsx'

interface Properties {
  label: string
  /** Whether several files may be chosen at once. */
  multiple?: boolean
  /** False where something else on the screen is to be done first: the button is not the filled one then. */
  isMain?: boolean
  onChoose: (files: readonly File[]) => void
  onDrop: (dropped: DataTransfer) => void
  /** What is said below the button. */
  children: ComponentChildren
}

export function DropField({ label, multiple = false, isMain = true, onChoose, onDrop, children }: Properties) {
  const input = useRef<HTMLInputElement>(null)
  const [panelFailed, setPanelFailed] = useState(false)
  const opensBeside = frame.value === 'popup' && hasSidePanel() && !panelFailed
  async function press() {
    if (!opensBeside) return input.current?.click()
    // The side panel begins with this very screen: the place is kept, and so is what was typed.
    if (await openSidePanel()) return
    setPanelFailed(true)
    announce(i18n.t('frame.panelFailed'))
  }
  return (
    <DropArea onDrop={onDrop}>
      <button type="button" class={isMain ? 'button button-main' : 'button'} onClick={() => void press()}>
        <Icon name="file" size={18} />
        {label}
      </button>
      <input
        type="file"
        multiple={multiple}
        hidden
        ref={input}
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])])
          // The same files, corrected, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      {children}
      {frame.value === 'popup' && <FromPopup opensBeside={opensBeside} panelFailed={panelFailed} />}
    </DropArea>
  )
}

/** In a popup, what the press leads to; without a side panel the browser may close it, and the tab is the way round that. */
function FromPopup({ opensBeside, panelFailed }: { opensBeside: boolean; panelFailed: boolean }) {
  if (opensBeside) return <p class="quiet small">{i18n.t('frame.filesBeside')}</p>
  return (
    <p class="quiet small">
      {panelFailed ? i18n.t('frame.panelFailed') : i18n.t('frame.pickerCloses')}{' '}
      <button type="button" class="link-button small" onClick={() => openDesk()}>
        {i18n.t('frame.openDesk')}
      </button>
    </p>
  )
}
