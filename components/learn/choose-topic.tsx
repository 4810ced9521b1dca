// Several UIDs were found: the user says which one is meant, with all that tells them apart beside each.
import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Uid } from '../parts/uid.tsx'
import { organisations } from '../state/shown.ts'
import { sayDay } from '../words/words.ts'

export interface TopicOption {
  topic: string
  /** The words that stood beside it. */
  label?: string
  vendor?: string
  notAfter?: number
  serial?: string
}

interface Properties<Option extends TopicOption> {
  options: readonly Option[]
  onChoose: (option: Option) => void
}

export function ChooseTopic<Option extends TopicOption>({ options, onChoose }: Properties<Option>) {
  const group = useId()
  const [only, ...others] = options
  // The only candidate is chosen; the user still sees it and says so.
  const [chosen, setChosen] = useState(others.length === 0 ? only?.topic : undefined)
  const option = options.find((one) => one.topic === chosen)
  return (
    <fieldset class="findings bare">
      <legend class="visually-hidden">{i18n.t('learn.choose')}</legend>
      {options.map((one) => (
        <label class="option" key={one.topic}>
          <input type="radio" name={group} checked={one.topic === chosen} onChange={() => setChosen(one.topic)} />
          <span class="stack-tight">
            <OptionFacts option={one} />
          </span>
        </label>
      ))}
      <button
        type="button"
        class="button button-main button-wide"
        aria-disabled={option === undefined}
        onClick={() => option && onChoose(option)}
      >
        {i18n.t('learn.useThis')}
      </button>
    </fieldset>
  )
}

function OptionFacts({ option }: { option: TopicOption }) {
  const owner = organisations.value.find((organisation) => organisation.topic === option.topic)
  return (
    <>
      {option.label && <span class="quiet small">{option.label}</span>}
      {option.vendor && <strong>{option.vendor}</strong>}
      <Uid topic={option.topic} />
      {option.notAfter !== undefined && (
        <span class="small">{i18n.t('identity.expiresOn', [sayDay(option.notAfter)])}</span>
      )}
      {option.serial && <span class="quiet small">{i18n.t('identity.serialIs', [option.serial])}</span>}
      {owner && <span class="quiet small">{i18n.t('learn.knownAs', [owner.name])}</span>}
    </>
  )
}
