// The end of a token's renewal: what was done and how it is known, who downloaded it, what would end it, when it is due again.

import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { LEAD_TIME } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { newEnd } from '../../lib/procedures/new-expiry.ts'
import { isWithoutEarlier } from '../../lib/procedures/without-earlier.ts'
import { AccountField } from '../parts/field.tsx'
import { NextAction } from '../parts/next-action.tsx'
import { Note } from '../parts/note.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { endTokenRun, keepDownloader } from '../state/token-actions.ts'
import { endTitle } from '../words/procedure-name.ts'
import { sayDay, sayMoment } from '../words/words.ts'
import { FromTo } from './from-to.tsx'
import { Item } from './item.tsx'

export function TokenEnd({ organisation, run }: { organisation: Organisation; run: Run }) {
  const heading = useFocusOnChange<HTMLHeadingElement>(run.id)
  const isServer = run.procedure === 'server-token'
  const token = isServer ? run.serverToken : run.contentToken
  const end = newEnd(run)
  const after = end?.notAfter
  return (
    <section class="card card-raised">
      <h1 ref={heading} tabIndex={-1}>
        {endTitle(run)}
      </h1>
      <Proof run={run} />
      {/* Asked for here, where it is in view: the button below ends the run without it. */}
      {token && <Downloader key={token.at} run={run} account={token.downloadedBy ?? ''} />}
      {end ? <FromTo before={run.before.notAfter} after={end} /> : <p>{i18n.t('tokenEnd.noExpiry')}</p>}
      <h2>{i18n.t('tokenEnd.doneTitle')}</h2>
      <ul class="ticks">
        {token?.name && (
          <Item>
            {isServer ? i18n.t('tokenEnd.server', [token.name]) : i18n.t('tokenEnd.organisation', [token.name])}
          </Item>
        )}
        {token?.fileName && (
          <Item>{i18n.t('tokenEnd.file', [token.fileName, sayMoment(token.at, 'date-and-time')])}</Item>
        )}
        <Item>{isServer ? i18n.t('tokenEnd.serverDevices') : i18n.t('tokenEnd.contentDevices')}</Item>
      </ul>
      <h2>{i18n.t('end.keepTitle')}</h2>
      <ul class="ticks">
        {after !== undefined && <Item>{i18n.t('tokenEnd.nextDue', [sayDay(after - LEAD_TIME), sayDay(after)])}</Item>}
        <Item>{i18n.t('tokenEnd.endsBy')}</Item>
        <Item>{isServer ? i18n.t('tokenEnd.noSecondDownload') : i18n.t('tokenEnd.deleteFile')}</Item>
        <Item>{i18n.t('end.portalOut')}</Item>
      </ul>
      <NextAction onClick={() => endTokenRun(organisation, run)}>{i18n.t('end.finish')}</NextAction>
      <p class="quiet small">{i18n.t('end.finishHelp')}</p>
    </section>
  )
}

function Proof({ run }: { run: Run }) {
  const isServer = run.procedure === 'server-token'
  const expiry = isServer ? run.ticks.serverTokenExpiry : run.ticks.contentTokenExpiry
  const judged = isServer ? run.ticks.judgeServerToken : run.ticks.judgeContentToken
  if (expiry?.by === 'page' && judged?.by === 'file') {
    return (
      <Note tone="ok" title={i18n.t(isWithoutEarlier(run) ? 'tokenEnd.provenUnknown' : 'end.proven')}>
        <p>{isServer ? i18n.t('tokenEnd.provenServer') : i18n.t('tokenEnd.provenContent')}</p>
      </Note>
    )
  }
  return (
    <Note tone="info" title={i18n.t('end.byHand')}>
      <p>{expiry?.by === 'page' ? i18n.t('stepping.expiryWasRead') : i18n.t('tokenEnd.byHandHow')}</p>
    </Note>
  )
}

function Downloader({ run, account }: { run: Run; account: string }) {
  const [typed, setTyped] = useState(account)
  return (
    <AccountField
      id="downloader"
      label={i18n.t('tokenEnd.downloader')}
      help={i18n.t('tokenEnd.downloaderHelp')}
      value={typed}
      onChange={setTyped}
      onLeave={() => keepDownloader(run.id, typed)}
    />
  )
}
