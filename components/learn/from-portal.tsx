// Learning from an opened i on Apple's portal: account, serial and expiry come along.

import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { PushAnswer } from '../../lib/exchange/push/messages.ts'
import { PUSH_PORTAL_PAGE } from '../../lib/facts/apple.ts'
import { askPortal, type PortalReading } from '../parts/ask-portal.ts'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { keepFound, visit } from '../state/drafts.ts'
import { openPage } from '../state/frame.ts'
import { ChooseTopic } from './choose-topic.tsx'

export function LearnFromPortal() {
  const [reading, setReading] = useState<PortalReading>()
  async function read() {
    const answer = await askPortal()
    const [only, ...others] = answer.kind === 'answer' ? answer.answer.rows : []
    // The only one that can be meant is chosen; the user looks at it once and confirms.
    if (only && others.length === 0 && answer.kind === 'answer') take(only, answer.answer.account)
    else setReading(answer)
  }
  useEffect(() => {
    void read()
  }, [])
  return (
    <div class="stack">
      <ol class="numbered">
        <li>{i18n.t('learn.portal.signIn')}</li>
        <li>{i18n.t('learn.portal.pressInfo')}</li>
        <li>{i18n.t('learn.portal.comeBack')}</li>
      </ol>
      <p class="quiet small">{i18n.t('learn.portal.notRenewYet')}</p>
      <div class="stack" aria-live="polite">
        {reading && <Result reading={reading} />}
      </div>
      <div class="row">
        <button
          type="button"
          class={`button ${reading?.kind === 'not-open' ? 'button-main' : ''}`}
          onClick={() => openPage(PUSH_PORTAL_PAGE)}
        >
          <Icon name="open" size={16} />
          {i18n.t('learn.portal.open')}
        </button>
        <button type="button" class={`button ${isUnread(reading) ? 'button-main' : ''}`} onClick={read}>
          {i18n.t('learn.readAgain')}
        </button>
      </div>
    </div>
  )
}

/** The portal is open, and nothing in it has been read yet: to read once more is what leads on. */
function isUnread(reading: PortalReading | undefined): boolean {
  return reading?.kind === 'silent' || (reading?.kind === 'answer' && reading.answer.rows.length === 0)
}

function take({ topic, vendor, serial, notAfter }: PushAnswer['rows'][number], account: string | undefined): void {
  keepFound({
    topic,
    way: 'portal',
    ...(vendor && { label: vendor }),
    ...(serial && { serial }),
    ...(notAfter !== undefined && { notAfter }),
    ...(account && { account }),
  })
}

function Result({ reading }: { reading: PortalReading }) {
  if (reading.kind === 'not-open') return <Note tone="info" title={i18n.t('learn.portal.notOpen')} />
  if (reading.kind === 'silent') {
    return (
      <Note tone="caution" title={i18n.t('learn.portal.silentTitle')}>
        <p>{i18n.t('learn.portal.silent')}</p>
      </Note>
    )
  }
  const { rows, account } = reading.answer
  if (rows.length === 0) {
    return (
      <Note tone="info" title={i18n.t('learn.portal.noRowTitle')}>
        <p>{i18n.t('learn.portal.noRow')}</p>
        {reading.answer.screen === 'unreadable' && (
          <button type="button" class="link-button" onClick={() => visit('structure')}>
            {i18n.t('structure.open')}
          </button>
        )}
      </Note>
    )
  }
  return (
    <>
      {account && <p class="small">{i18n.t('learn.portal.signedInAs', [account])}</p>}
      <p>{i18n.t('learn.portal.chooseRow')}</p>
      <ChooseTopic options={rows} onChoose={(row) => take(row, account)} />
    </>
  )
}
