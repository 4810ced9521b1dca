// Handover: everything into one encrypted file for the successor, and such a file taken in.
import { i18n } from '#i18n'
import { EraseEverything } from '../parts/erase-everything.tsx'
import { LeaveForm } from '../parts/leave-form.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, goBack } from '../state/drafts.ts'
import { isHalfTyped } from '../state/half-typed.ts'
import { organisations } from '../state/shown.ts'
import { MakeFile } from './make-file.tsx'
import { TakeFile } from './take-file.tsx'

export function HandoverScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const hasAny = organisations.value.length > 0
  return (
    <>
      <LeaveForm isChanged={isHalfTyped()} onLeave={() => goBack()} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('handover.title')}
      </h1>
      {hasAny && <MakeFile />}
      <TakeFile />
      {hasAny && <EraseEverything />}
    </>
  )
}
