// The two confirmations of a loss: that everything else was tried, and the end of the UID that is given up.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { topicEnding } from '../../lib/facts/topic.ts'
import { isTypedAs } from '../../lib/facts/typed.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { described, Field } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { go } from '../state/drafts.ts'
import { replaceLost, sayLost } from '../state/lost-actions.ts'
import { sayMoment } from '../words/words.ts'

const TRIED = ['tried1', 'tried2', 'tried3', 'tried4'] as const

export function Tried({ organisation }: { organisation: Organisation }) {
  const { id, lossSaidAt } = organisation
  const [done, setDone] = useState<readonly string[]>([])
  const [isMissing, setMissing] = useState(false)
  function say(event: SubmitEvent) {
    event.preventDefault()
    setMissing(done.length < TRIED.length)
    if (done.length === TRIED.length) void sayLost(id, true)
  }
  return (
    <form class="card" onSubmit={say} noValidate aria-labelledby="lost-tried">
      <h2 class="heading-small" id="lost-tried">
        {i18n.t('lost.triedTitle')}
      </h2>
      {lossSaidAt !== undefined ? (
        <div class="row">
          <span class="row row-whole">
            <Icon name="check" size={18} />
            {i18n.t('lost.saidAt', [sayMoment(lossSaidAt, 'date-and-time')])}
          </span>
          <button type="button" class="link-button small" onClick={() => void sayLost(id, false)}>
            {i18n.t('lost.unsay')}
          </button>
        </div>
      ) : (
        <>
          <fieldset class="bare stack-tight">
            <legend>{i18n.t('lost.tried')}</legend>
            {TRIED.map((one) => (
              <label key={one} class="option">
                <input
                  type="checkbox"
                  checked={done.includes(one)}
                  onChange={(event) =>
                    setDone(event.currentTarget.checked ? [...done, one] : done.filter((other) => other !== one))
                  }
                />
                <span>{i18n.t(`lost.${one}`)}</span>
              </label>
            ))}
          </fieldset>
          {isMissing && (
            <p class="field-error small" role="alert">
              {i18n.t('lost.sayMissing')}
            </p>
          )}
          <button type="submit" class="button button-stop">
            {i18n.t('lost.say')}
          </button>
        </>
      )}
    </form>
  )
}

export function Again({ organisation }: { organisation: Organisation }) {
  const { id, topic = '' } = organisation
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const error = isWrong ? i18n.t('lost.endingWrong') : undefined
  async function begin(event: SubmitEvent) {
    event.preventDefault()
    const isRight = isTypedAs(typed, topicEnding(topic))
    setWrong(!isRight)
    if (isRight && (await replaceLost(id))) go('work', { procedure: 'first-set-up' })
  }
  return (
    <form class="card" onSubmit={(event) => void begin(event)} noValidate aria-labelledby="lost-again">
      <h2 class="heading-small" id="lost-again">
        {i18n.t('lost.againTitle')}
      </h2>
      <Field id="lost-ending" label={i18n.t('lost.ending')} help={i18n.t('lost.again')} error={error}>
        <input
          type="text"
          id="lost-ending"
          value={typed}
          maxLength={8}
          autocomplete="off"
          spellcheck={false}
          {...described('lost-ending', error)}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class="button button-stop">
        {i18n.t('lost.begin')}
      </button>
    </form>
  )
}
