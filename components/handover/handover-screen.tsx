// Handover: everything into one encrypted file for the successor, and such a file taken in.
import { i18n } from '#i18n'
import { Back } from '../parts/back.tsx'
import { EraseEverything } from '../parts/erase-everything.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, goBack } from '../state/drafts.ts'
import { organisations } from '../state/shown.ts'
import { MakeFile } from './make-file.tsx'
import { TakeFile } from './take-file.tsx'

export function HandoverScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const hasAny = organisations.value.length > 0
  return (
    <>
      <Back to={() => goBack()} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('handover.title')}
      </h1>
      {hasAny && <MakeFile />}
      <TakeFile />
      {hasAny && <EraseEverything />}
    </>
  )
}
