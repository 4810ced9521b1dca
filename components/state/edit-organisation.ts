// Opens the screen on which an organisation is corrected, with what is on record filled in.
import type { Organisation } from '../../lib/model/organisation.ts'
import { type TokenDetails, visit } from './drafts.ts'

export function editOrganisation(organisation: Organisation): void {
  const { id, name, consoleId, consoleName = '', account = '', customerNumber = '', group = '' } = organisation
  const details = { name, consoleId, consoleName, account, customerNumber, group, tokens: tokensOf(organisation) }
  visit('edit', { subjectId: id, details, opened: details })
}

function tokensOf({
  portal = 'business',
  tokenAccount = '',
  servers = [],
  locations = [],
}: Organisation): TokenDetails {
  return { portal, tokenAccount, servers: servers.join('\n'), locations: locations.join('\n') }
}
