// Said at the step that opens Apple's portal, in a browser that the manuals do not recommend for it.
import { i18n } from '#i18n'
import { isRecommended } from '../../lib/facts/browsers.ts'
import { isToken, type ProcedureId, type StepId } from '../../lib/model/steps.ts'
import { Note } from '../parts/note.tsx'

const OPENS_PORTAL: readonly StepId[] = [
  'portalAccount',
  'createAtApple',
  'signInForServerToken',
  'signInForContentToken',
]

export function BrowserNote({ procedure, stepId }: { procedure: ProcedureId; stepId: StepId }) {
  const portal = isToken(procedure) ? 'business' : 'push'
  if (!OPENS_PORTAL.includes(stepId) || isRecommended(portal, navigator.userAgent)) return null
  return (
    <Note tone="caution">
      <p>{i18n.t(portal === 'push' ? 'steps.notes.browsersPush' : 'steps.notes.browsersToken')}</p>
    </Note>
  )
}
