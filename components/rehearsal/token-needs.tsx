// What belongs to a rehearsal's check of the tokens: the role, the names on record, and the way to the page.
import { i18n } from '#i18n'
import { TOKEN_PORTALS } from '../../lib/facts/apple.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { TokenCheck } from '../../lib/model/rehearsal.ts'
import { Icon } from '../parts/icon.tsx'
import { openPage } from '../state/frame.ts'

export function TokenNeeds({ check, organisation }: { check: TokenCheck; organisation: Organisation }) {
  const { tokenAccount, portal = 'business', servers = [], locations = [] } = organisation
  const names = check === 'tokenServer' ? servers : check === 'tokenLocation' ? locations : undefined
  return (
    <>
      {check === 'tokenRole' && <p class="small">{i18n.t('rehearsalTokens.role')}</p>}
      {check === 'tokenRole' && tokenAccount && <p translate={false}>{tokenAccount}</p>}
      {names && (
        <p translate={false}>
          {names.length === 0
            ? i18n.t('rehearsalTokens.noNames')
            : i18n.t('rehearsalTokens.names', [names.join(' / ')])}
        </p>
      )}
      {names && names.length > 0 && <p class="quiet small">{i18n.t('run.itself.page')}</p>}
      <div>
        <button type="button" class="link-button" onClick={() => void openPage(TOKEN_PORTALS[portal])}>
          <Icon name="open" size={16} />
          {portal === 'school' ? i18n.t('rehearseTokens.openSchool') : i18n.t('rehearseTokens.openBusiness')}
        </button>
      </div>
    </>
  )
}
