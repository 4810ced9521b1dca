// The team: how one joins it, and once one has, who else is in it and how its folder is.
import { useEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import { Back } from '../parts/back.tsx'
import { lazy } from '../parts/lazy.tsx'
import { Note } from '../parts/note.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, goBack } from '../state/drafts.ts'
import { frame, openDesk } from '../state/frame.ts'
import './team.css'

const OnDesk = lazy(() => import('./on-desk.tsx').then((part) => part.OnDesk))

export function TeamScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  useEffect(() => {
    if (frame.value === 'desk') void import('../state/team.ts').then(({ startTeam }) => startTeam())
  }, [])
  return (
    <>
      <Back to={() => goBack()} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('team.title')}
      </h1>
      {frame.value === 'desk' ? (
        <OnDesk />
      ) : (
        <Note tone="info" title={i18n.t('team.inDesk')}>
          <button type="button" class="button" onClick={() => void openDesk('team')}>
            {i18n.t('frame.openDesk')}
          </button>
        </Note>
      )}
    </>
  )
}
