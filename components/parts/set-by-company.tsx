// Says that something is set by the company and stands fast, who has set it, and whom to ask.
import { i18n } from '#i18n'
import { company } from '../state/shown.ts'
import { Note } from './note.tsx'

export function SetByCompany({ what }: { what: string }) {
  const { setBy, contact } = company.value.inForce ?? {}
  return (
    <Note tone="info" title={setBy === undefined ? i18n.t('company.mark') : i18n.t('company.markBy', [setBy])}>
      <p class="small">{what}</p>
      <p class="small">{contact === undefined ? i18n.t('company.askThem') : i18n.t('company.ask', [contact])}</p>
    </Note>
  )
}
