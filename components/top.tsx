// The bar that stays on top: which organisation this is, and the ways to a larger frame.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { IS_PRACTICE } from '../lib/facts/practice.ts'
import { Icon, type IconName, Mark } from './parts/icon.tsx'
import { Note } from './parts/note.tsx'
import { type Leave, useLeaving } from './parts/use-leaving.tsx'
import { announce } from './state/announce.ts'
import { draft, go, isFormTyped, visit } from './state/drafts.ts'
import { frame, hasSidePanel, openDesk, openSidePanel } from './state/frame.ts'
import { isHalfTyped } from './state/half-typed.ts'
import { organisations, phase } from './state/shown.ts'
import { Switcher } from './switcher/switcher.tsx'
import './top.css'

/** Here one leaves for good: what a form of the draft holds is forgotten, too. */
const isTyped = () => isHalfTyped() || isFormTyped()

export function Top() {
  const { leave, question } = useLeaving()
  const [panelProblem, setPanelProblem] = useState<string>()
  async function panel() {
    if (await openSidePanel()) return
    const words = i18n.t('frame.panelFailed')
    setPanelProblem(words)
    announce(words)
  }
  return (
    <>
      <header class="top">
        <Brand leave={leave} />
        {IS_PRACTICE && <span class="practice">{i18n.t('practice.mark')}</span>}
        {phase.value.kind === 'ready' && organisations.value.length > 0 ? (
          <Switcher leave={(to) => leave(to, isTyped)} />
        ) : (
          <span class="spring" />
        )}
        {phase.value.kind === 'ready' && <FilesButton leave={leave} />}
        {frame.value === 'popup' && hasSidePanel() && organisations.value.length > 0 && (
          <button type="button" class="button button-small" title={i18n.t('beside.open')} onClick={panel}>
            <Icon name="panel" size={16} />
            {i18n.t('beside.short')}
          </button>
        )}
        {frame.value !== 'desk' && (
          <IconButton label={i18n.t('frame.openDesk')} onClick={() => openDesk()} icon="open" />
        )}
      </header>
      {question && <div class="page above-page">{question}</div>}
      {panelProblem && (
        <div class="page above-page">
          <Note tone="info" title={panelProblem}>
            <button type="button" class="link-button" onClick={() => openDesk()}>
              {i18n.t('frame.openDesk')}
            </button>
          </Note>
        </div>
      )}
    </>
  )
}

/** From a renewal to the list of them, from elsewhere to where one was at work; with many organisations to the screen on which all of them are. */
function Brand({ leave }: { leave: Leave }) {
  if (organisations.value.length === 0) {
    return (
      <span class="brand">
        <Mark />
        <span>{i18n.t('app.name')}</span>
      </span>
    )
  }
  const [label, view] =
    organisations.value.length > 1
      ? ([i18n.t('dueList.first'), 'due'] as const)
      : ([i18n.t('frame.home'), 'work'] as const)
  return (
    <button
      type="button"
      class="icon-button brand"
      aria-label={label}
      title={label}
      onClick={() => leave(() => go(view, draft.value.view === view ? { overview: true } : {}), isTyped)}
    >
      <Mark />
    </button>
  )
}

/** The desk shows the screen itself; every other frame opens the desk with it. */
function FilesButton({ leave }: { leave: Leave }) {
  if (frame.value !== 'desk') {
    return <IconButton label={i18n.t('files.open')} onClick={() => visit('files')} icon="file" />
  }
  return (
    <button type="button" class="link-button" onClick={() => leave(() => visit('files'))}>
      <Icon name="file" size={18} />
      {i18n.t('files.open')}
    </button>
  )
}

function IconButton({ label, onClick, icon }: { label: string; onClick: () => void; icon: IconName }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}
