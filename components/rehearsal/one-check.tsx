// One check of the rehearsal: what to try, how it went, and what to do now where it did not go well.

import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { PUSH_PORTAL_PAGE } from '../../lib/facts/apple.ts'
import { sameTopic } from '../../lib/facts/topic.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { RehearsalAnswer, RehearsalCheck } from '../../lib/model/rehearsal.ts'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { Uid } from '../parts/uid.tsx'
import { openPage } from '../state/frame.ts'
import { answer } from '../state/rehearsal-actions.ts'
import { openTrouble } from '../state/troubles.ts'
import { sayMoment } from '../words/words.ts'
import { TokenNeeds } from './token-needs.tsx'

interface Properties {
  check: RehearsalCheck
  answer: RehearsalAnswer | undefined
  organisation: Organisation
}

export function OneCheck({ check, answer: given, organisation }: Properties) {
  return (
    <div class="stack-tight">
      <h2 class="row row-whole heading-small">
        <span class={given?.ok ? 'is-proven' : given ? 'tone-past' : 'quiet'}>
          <Icon name={given?.ok ? 'check' : given ? 'caution' : 'clock'} size={18} />
        </span>
        {i18n.t(`rehearsal.${check}.title`)}
      </h2>
      {given?.ok ? (
        <p class="quiet small">{sayHow(given)}</p>
      ) : (
        <>
          <p>{i18n.t(`rehearsal.${check}.how`)}</p>
          <Facts check={check} organisation={organisation} />
          {given && <Failed check={check} given={given} />}
          {check === 'console' && <ConsolePage organisation={organisation} />}
        </>
      )}
      <div class="row">
        {!given?.ok && (
          <button type="button" class="button" onClick={() => answer(organisation.id, check, true)}>
            {i18n.t('rehearsal.yes')}
          </button>
        )}
        {(!given || given.ok) && (
          <button
            type="button"
            class={given ? 'link-button small' : 'button'}
            onClick={() => answer(organisation.id, check, false)}
          >
            {given ? i18n.t('rehearsal.notAnyMore') : i18n.t('rehearsal.no')}
          </button>
        )}
      </div>
    </div>
  )
}

function sayHow({ by, at }: RehearsalAnswer): string {
  const when = sayMoment(at, 'date-and-time')
  return by === 'page' ? i18n.t('run.by.page', [when]) : i18n.t('run.by.hand', [when])
}

function Facts({ check, organisation }: Pick<Properties, 'check' | 'organisation'>) {
  const { account, topic } = organisation
  if (check === 'console' || check === 'phone') return null
  if (check !== 'signIn' && check !== 'uid') return <TokenNeeds check={check} organisation={organisation} />
  return (
    <>
      {check === 'signIn' && <p translate={false}>{account ?? i18n.t('home.accountMissing')}</p>}
      {check === 'uid' && <Uid topic={topic} />}
      <p class="quiet small">{i18n.t('run.itself.page')}</p>
      <div>
        <button type="button" class="link-button" onClick={() => openPage(PUSH_PORTAL_PAGE)}>
          <Icon name="open" size={16} />
          {i18n.t('run.openPortal')}
        </button>
      </div>
    </>
  )
}

function Failed({ check, given }: { check: RehearsalCheck; given: RehearsalAnswer }) {
  return (
    <Note tone="caution" title={i18n.t('rehearsal.failed', [sayMoment(given.at)])}>
      <p>{i18n.t(`rehearsal.${check}.failed`)}</p>
      {(check === 'signIn' || check === 'uid' || check === 'phone') && (
        <button type="button" class="link-button" onClick={() => openTrouble('accountLost')}>
          {i18n.t('troubles.accountLost.title')}
        </button>
      )}
    </Note>
  )
}

/** The console's page in front proves that one can sign in there, by the UID it shows. */
function ConsolePage({ organisation }: { organisation: Organisation }) {
  const [said, setSaid] = useState<string>()
  async function read() {
    const { allFrames, readTabInFront } = await import('../../lib/exchange/console/read-tab.ts')
    const tab = await readTabInFront()
    const topics = new Set(allFrames(tab).topics.map(({ topic }) => topic))
    const [topic, ...others] = topics
    if (tab.problem) setSaid(i18n.t(`readTab.${tab.problem}`))
    else if (others.length > 0) setSaid(i18n.t('check.uid.severalMore'))
    else if (sameTopic(topic, organisation.topic)) await answer(organisation.id, 'console', true, 'page')
    else setSaid(i18n.t('check.uid.differentBefore'))
  }
  return (
    <div class="stack-tight">
      {said !== undefined && (
        <Note tone="caution">
          <p>{said}</p>
        </Note>
      )}
      <div>
        <button type="button" class="link-button" onClick={read}>
          <Icon name="tab" size={16} />
          {i18n.t('check.read')}
        </button>
      </div>
    </div>
  )
}
