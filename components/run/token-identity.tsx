// The token at hand in its renewal: whose it is at Apple, the account that downloads it, its expiry and the days left while it works.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { hasTick, type Run } from '../../lib/model/run.ts'
import { TOKEN_FACTS, type TokenProcedure } from '../../lib/model/steps.ts'
import { TARGET_LISTS, TARGETS } from '../../lib/model/targets.ts'
import { awaitingUploadSince } from '../../lib/procedures/awaiting-upload.ts'
import { type Expiry, expiryOf } from '../../lib/procedures/expiry.ts'
import { newEnd } from '../../lib/procedures/new-expiry.ts'
import { AccountFact, ExpiryFact, FactsCard, Unknown } from '../parts/facts-card.tsx'

interface Properties {
  procedure: TokenProcedure
  organisation: Organisation
  run: Run
  open: boolean
}

export function TokenIdentity({ procedure, organisation, run, open }: Properties) {
  const isServer = procedure === 'server-token'
  const names = organisation[TARGET_LISTS[TARGETS[procedure]]] ?? []
  const token = organisation[TOKEN_FACTS[procedure]]
  const expiry = shownNow(run) ?? expiryOf(procedure, organisation)
  const { tokenAccount } = organisation
  const label = isServer ? i18n.t('tokens.server') : i18n.t('tokens.location')
  const title = (
    <>
      <strong>{label}</strong> <Names names={names} />
    </>
  )
  return (
    <FactsCard title={title} expiry={awaitingUploadSince(run) === undefined ? expiry : undefined} open={open}>
      <AccountFact label={i18n.t('tokens.signsIn')} account={tokenAccount} />
      <ExpiryFact expiry={expiry} />
      {token?.downloadedBy && (
        <div>
          <dt>{i18n.t('tokens.downloadedBy')}</dt>
          <dd translate={false}>{token.downloadedBy}</dd>
        </div>
      )}
      {!isServer && token?.name && (
        <div>
          <dt>{i18n.t('tokens.organisationName')}</dt>
          <dd translate={false}>{token.name}</dd>
        </div>
      )}
    </FactsCard>
  )
}

/** The end of the new token, once the console has shown that it is the one in use. */
function shownNow(run: Run): Expiry | undefined {
  if (!hasTick(run, 'serverTokenExpiry', 'contentTokenExpiry')) return undefined
  const end = newEnd(run)
  return end && { ...end, isCertain: end.from !== 'estimate' }
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <Unknown />
  return (
    <span class="target-names" translate={false}>
      {names.map((name) => (
        <span key={name} class="uid-ending">
          {name}
        </span>
      ))}
    </span>
  )
}
