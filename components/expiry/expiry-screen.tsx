// One expiry: what is on record, where it comes from, and how to put it right.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { consoleOf } from '../../lib/consoles/consoles.ts'
import { whereExpiry } from '../../lib/consoles/where-expiry.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { TOKEN_FACTS, type YearlyId } from '../../lib/model/steps.ts'
import { type Expiry, expiryOf } from '../../lib/procedures/expiry.ts'
import { Back } from '../parts/back.tsx'
import { ClickPath } from '../parts/click-path.tsx'
import { sayFrom } from '../parts/expiry-source.ts'
import { FileChooser } from '../parts/file-chooser.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { announce } from '../state/announce.ts'
import { draft, goBack } from '../state/drafts.ts'
import { keepTyped } from '../state/expiry-actions.ts'
import { organisations } from '../state/shown.ts'
import { procedureName } from '../words/procedure-name.ts'
import { sayDay, sayDaysLeft, urgency } from '../words/words.ts'
import { type Outcome, takeFromConsole, takeFromFile } from './take-over.ts'
import { TypeDay } from './type-day.tsx'

export function ExpiryScreen() {
  const { subjectId, asset } = draft.value
  const organisation = organisations.value.find(({ id }) => id === subjectId)
  const heading = useFocusOnChange<HTMLHeadingElement>(`${subjectId} ${asset}`)
  const back = <Back to={() => goBack('work', { overview: true })} label={i18n.t('general.back')} />
  if (!organisation || !asset) return back
  const expiry = expiryOf(asset, organisation)
  return (
    <>
      {back}
      <div class="stack-tight">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('expiry.title')}
        </h1>
        <p>
          <bdi>{organisation.name}</bdi>
          <br />
          <span class="quiet">{procedureName(asset)}</span>
        </p>
      </div>
      <section class="card card-raised" aria-labelledby="expiry-now">
        <h2 class="heading-small" id="expiry-now">
          {i18n.t('expiry.now')}
        </h2>
        {expiry ? <OnRecord expiry={expiry} id={organisation.id} asset={asset} /> : <p>{i18n.t('expiry.none')}</p>}
      </section>
      <TakeOver organisation={organisation} asset={asset} />
      <TypeDay key={asset} organisation={organisation} asset={asset} expiry={expiry} />
    </>
  )
}

function OnRecord({ expiry, id, asset }: { expiry: Expiry; id: string; asset: YearlyId }) {
  const { notAfter, isCertain, from, readBefore } = expiry
  const words = (
    <>
      <p>{sayFrom(expiry)}</p>
      {readBefore !== undefined && <p>{i18n.t('expiry.readBefore', [sayDay(readBefore)])}</p>}
      {from === 'typed' && (
        <button type="button" class="link-button" onClick={() => void keepTyped(id, asset, undefined)}>
          {i18n.t('expiry.back')}
        </button>
      )}
    </>
  )
  return (
    <>
      <p>
        <strong>{sayDay(notAfter, 'date-and-weekday')}</strong>{' '}
        <span class={`tone-${urgency(notAfter)}`}>{sayDaysLeft(notAfter)}</span>
      </p>
      {isCertain ? (
        <div class="quiet small">{words}</div>
      ) : (
        <Note tone="caution" title={i18n.t('expiry.uncertainTitle')}>
          {words}
        </Note>
      )}
      <p class="quiet small">{i18n.t('dueList.zone')}</p>
    </>
  )
}

/** The ways to an expiry that is certain; a console shows each of the three on a page of its own. */
function TakeOver({ organisation, asset }: { organisation: Organisation; asset: YearlyId }) {
  const [outcome, setOutcome] = useState<Outcome>()
  const mdm = consoleOf(organisation.consoleId)
  const [isBusy, setBusy] = useState(false)
  async function say(work: Promise<Outcome>) {
    setBusy(true)
    const said = await work.catch((cause: unknown): Outcome => {
      console.error(cause)
      return { isTaken: false, words: i18n.t('judge.unreadable') }
    })
    setBusy(false)
    setOutcome(said)
    announce(said.words)
  }
  return (
    <section class="card" aria-labelledby="expiry-take">
      <h2 class="heading-small" id="expiry-take">
        {i18n.t('expiry.takeOver')}
      </h2>
      <p class="small">{i18n.t('expiry.takeOverHelp')}</p>
      <ClickPath
        guide={whereExpiry(mdm, asset === 'push-certificate' ? 'pushExpiry' : `${TOKEN_FACTS[asset]}Expiry`)}
        console={mdm}
      />
      {outcome && (
        <Note tone={outcome.isTaken ? 'ok' : 'caution'}>
          <p>{outcome.words}</p>
        </Note>
      )}
      <button
        type="button"
        class="button button-wide"
        aria-disabled={isBusy}
        onClick={() => isBusy || void say(takeFromConsole(organisation, asset))}
      >
        <Icon name="tab" size={18} />
        {i18n.t('expiry.fromConsole')}
      </button>
      <FileChooser
        label={asset === 'push-certificate' ? i18n.t('expiry.fromFile') : i18n.t('expiry.fromFileServer')}
        onFile={(file) => void say(takeFromFile(organisation, asset, file))}
      />
      {asset === 'push-certificate' && <p class="quiet small">{i18n.t('expiry.fromPortal')}</p>}
    </section>
  )
}
