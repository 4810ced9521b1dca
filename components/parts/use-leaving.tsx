// Leaving a screen: at once where nothing would be lost, after one question where something that was typed would be.
import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isHalfTyped, isPassphraseUncopied } from '../state/half-typed.ts'
import { Note } from './note.tsx'
import { focusOnce } from './use-focus.ts'

/** Goes there, or asks first where `isLost` says that something would be lost; without it that is what stands half typed in fields. */
export type Leave = (to: () => void, isLost?: () => boolean) => void

/** `away` is the answer that leaves all the same, in the user's language. The question is to be shown where it was asked. */
export function useLeaving(away = i18n.t('leaving.away')): { leave: Leave; question?: ComponentChild } {
  const [wanted, setWanted] = useState<{ to: () => void; isLost: () => boolean }>()
  const leave: Leave = (to, isLost = isHalfTyped) => (isLost() ? setWanted({ to, isLost }) : to())
  if (!wanted?.isLost()) return { leave }
  const answer = (to?: () => void) => {
    setWanted(undefined)
    to?.()
  }
  const words = isPassphraseUncopied()
    ? { title: i18n.t('leaving.notWritten'), stay: i18n.t('leaving.stayHere'), away: i18n.t('leaving.written') }
    : { title: i18n.t('leaving.unsaved'), stay: i18n.t('leaving.stay'), away }
  const question = (
    <Note tone="caution" title={words.title}>
      <div class="row">
        <button type="button" class="button" ref={focusOnce} onClick={() => answer()}>
          {words.stay}
        </button>
        <button type="button" class="button" onClick={() => answer(wanted.to)}>
          {words.away}
        </button>
      </div>
    </Note>
  )
  return { leave, question }
}
