// One choice between what is on record here and what the file says.
import { i18n } from '#i18n'
import type { Side } from '../../lib/handover/decide.ts'

interface Properties {
  id: string
  question: string
  /** Why the one is taken that is taken. */
  why?: string
  /** Both sides have changed it: somebody has to look. */
  isOpen?: boolean
  take: Side
  here: string
  there: string
  onChoose: (side: Side) => void
}

export function Choice({ id, question, why, isOpen = false, take, here, there, onChoose }: Properties) {
  return (
    <fieldset class={isOpen ? 'plan-choice plan-conflict' : 'plan-choice'}>
      <legend>
        {question} {why && <span class="plan-kind">{why}</span>}
      </legend>
      {(
        [
          ['here', here],
          ['there', there],
        ] as const
      ).map(([side, words]) => (
        <label key={side} class="small">
          <input type="radio" name={id} checked={take === side} onChange={() => onChoose(side)} />
          <span>
            <bdi>{words}</bdi>
            {take === side && <span class="visually-hidden"> {i18n.t('handover.isTaken')}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
