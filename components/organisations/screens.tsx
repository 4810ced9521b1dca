// The screens about organisations, loaded together.
import type { View } from '../state/drafts.ts'
import { EditOrganisation } from './edit.tsx'
import { Organisations } from './organisations.tsx'
import { RemoveOrganisation } from './remove.tsx'

export function OrganisationScreens({ view }: { view: View }) {
  if (view === 'edit') return <EditOrganisation />
  if (view === 'remove') return <RemoveOrganisation />
  return <Organisations />
}
