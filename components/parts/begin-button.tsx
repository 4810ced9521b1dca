// The button that begins a renewal. Where it is not due for long it asks once, with what is on record, and begins all the same if told so.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isFarOff } from '../../lib/facts/far-off.ts'
import { now } from '../state/clock.ts'
import { sayDay, sayDaysLeft, sayMoment } from '../words/words.ts'
import { Note } from './note.tsx'
import { focusOnce } from './use-focus.ts'

interface Properties {
  /** The classes of the button. */
  kind: string
  /** Its name, where that is more than what stands on it. */
  label?: string | undefined
  /** The end of what is renewed, in milliseconds since 1970; absent where it is not on record: then nothing is asked. */
  notAfter: number | undefined
  /** When its last renewal ended. */
  renewedAt?: number | undefined
  onBegin: () => unknown
  children: ComponentChildren
}

/** True where not even the earliest reminder is due: whoever begins now may have done so by mistake. */
export function isEarly(notAfter: number | undefined): notAfter is number {
  return isFarOff(notAfter, now.value)
}

export function BeginButton({ kind, label, notAfter, renewedAt, onBegin, children }: Properties) {
  const [asks, setAsks] = useState<'no' | 'yes' | 'answered'>('no')
  if (asks === 'yes' && isEarly(notAfter)) {
    return (
      <section class="stack" aria-labelledby="early-question">
        <Note tone="caution">
          <strong id="early-question">{i18n.t('early.title', [sayDaysLeft(notAfter)])}</strong>
          <p>
            {renewedAt === undefined
              ? i18n.t('early.valid', [sayDay(notAfter)])
              : i18n.t('early.renewed', [sayMoment(renewedAt), sayDay(notAfter)])}
          </p>
        </Note>
        <div class="row">
          <button type="button" class="button" ref={focusOnce} onClick={() => setAsks('answered')}>
            {i18n.t('early.no')}
          </button>
          <button type="button" class="button" onClick={() => onBegin()}>
            {i18n.t('early.yes')}
          </button>
        </div>
      </section>
    )
  }
  return (
    <button
      type="button"
      class={kind}
      aria-label={label}
      {...(asks === 'answered' && { ref: focusOnce })}
      onClick={() => (isEarly(notAfter) ? setAsks('yes') : onBegin())}
    >
      {children}
    </button>
  )
}
