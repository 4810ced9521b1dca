// What taking a file in would change, before it changes anything; where both sides say something else, the user chooses.
import { i18n } from '#i18n'
import { compareNames } from '../../lib/facts/compare-names.ts'
import type { Side } from '../../lib/handover/decide.ts'
import type { Difference, Plan, PlannedOrganisation } from '../../lib/handover/plan.ts'
import { Note } from '../parts/note.tsx'
import { TypedWord } from '../parts/typed-word.tsx'
import { factName, factText } from '../words/fact-words.ts'
import { procedureName } from '../words/procedure-name.ts'
import { ownSpeech } from '../words/speech.ts'
import { sayMoment } from '../words/words.ts'
import { Choice } from './choice.tsx'

interface Properties {
  plan: Plan
  made: number
  leftOut: number
  /** Where it takes the place of a record that does not open, a word is typed: what its button says. */
  insteadOf: string | undefined
  onChoose: (key: string, side: Side) => void
  onTake: () => Promise<void>
  onBack: () => void
}

export function PlanView({ plan, made, leftOut, insteadOf, onChoose, onTake, onBack }: Properties) {
  const changing = plan.organisations.filter((one) => one.kind !== 'known' || changes(one)).sort(byNeed)
  const others = plan.organisations.length - changing.length
  return (
    <>
      <p>{i18n.t('handover.planMade', [sayMoment(made, 'date-and-time')])}</p>
      {plan.isEmpty && (
        <Note tone="info" title={i18n.t('handover.planEmpty')}>
          <p class="small">{i18n.t('handover.planEmptyMore')}</p>
        </Note>
      )}
      {leftOut > 0 && <Note tone="caution" title={i18n.t('handover.leftOut', leftOut)} />}
      <ul class="plan">
        {changing.map((one) => (
          <li key={one.id} class="plan-organisation">
            <PlannedOne planned={one} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {others > 0 && !plan.isEmpty && <p class="small quiet">{i18n.t('handover.planSame', others)}</p>}
      {plan.reminders.map((one) => (
        <Differing key={one.key} difference={one} onChoose={onChoose} />
      ))}
      {plan.history > 0 && <p class="small">{i18n.t('handover.planHistory', plan.history)}</p>}
      {insteadOf === undefined ? (
        <p class="small quiet">{i18n.t('handover.planKept')}</p>
      ) : (
        !plan.isEmpty && <TypedWord id="restore-word" label={insteadOf} onSure={() => void onTake()} />
      )}
      <div class="row">
        {!plan.isEmpty && insteadOf === undefined && (
          <button type="button" class="button button-main" onClick={() => void onTake()}>
            {i18n.t('handover.take')}
          </button>
        )}
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('handover.notNow')}
        </button>
      </div>
    </>
  )
}

/** Where something is to be chosen comes first: among thousands nobody would find it. */
function byNeed(one: PlannedOrganisation, other: PlannedOrganisation): number {
  return Number(isAsked(other)) - Number(isAsked(one)) || compareNames(one.name, other.name)
}

function isAsked({ kind, differences, twice }: PlannedOrganisation): boolean {
  return kind === 'deleted' || differences.length > 0 || twice.length > 0
}

function changes({ differences, runs, files, twice }: PlannedOrganisation): boolean {
  return differences.length > 0 || runs.added + runs.changed + runs.givenUp + files > 0 || twice.length > 0
}

function PlannedOne({ planned, onChoose }: { planned: PlannedOrganisation; onChoose: Properties['onChoose'] }) {
  const { name, kind, key, take, runs, files, differences, twice, deletedAt } = planned
  const counts = [
    runs.added > 0 && i18n.t('handover.planRuns', runs.added),
    runs.changed > 0 && i18n.t('handover.planRunsChanged', runs.changed),
    files > 0 && i18n.t('handover.planFiles', files),
  ].filter(Boolean)
  return (
    <>
      <h3>
        <bdi>{name}</bdi>{' '}
        <span class="plan-kind">
          {kind === 'added' && i18n.t('handover.planAdded')}
          {kind === 'known' && i18n.t('handover.planKnown')}
          {kind === 'deleted' && i18n.t('handover.planDeleted')}
        </span>
      </h3>
      {counts.length > 0 && <p class="small">{counts.join(' · ')}</p>}
      {kind === 'deleted' && (
        <Choice
          id={key}
          question={i18n.t('handover.planDeletedAt', [sayMoment(deletedAt ?? 0)])}
          take={take}
          here={i18n.t('handover.stayDeleted')}
          there={i18n.t('handover.takeAgain')}
          onChoose={(side) => onChoose(key, side)}
        />
      )}
      {differences.map((one) => (
        <Differing key={one.key} difference={one} onChoose={onChoose} />
      ))}
      {twice.map((one) => (
        <Choice
          key={one.key}
          id={one.key}
          question={i18n.t('handover.planTwice', [procedureName(one.procedure)])}
          take={one.take}
          here={i18n.t('handover.runHere', [sayMoment(one.hereAt, 'date-and-time')])}
          there={i18n.t('handover.runThere', [sayMoment(one.thereAt, 'date-and-time')])}
          onChoose={(side) => onChoose(one.key, side)}
        />
      ))}
    </>
  )
}

function Differing({ difference, onChoose }: { difference: Difference; onChoose: Properties['onChoose'] }) {
  const speech = ownSpeech()
  const { key, fact, here, there, standing, take } = difference
  const why = {
    added: () => i18n.t('handover.standing.added'),
    'newer-here': () => i18n.t('handover.standing.newerHere'),
    'newer-there': () => i18n.t('handover.standing.newerThere'),
    conflict: () => i18n.t('handover.standing.conflict'),
  }[standing]()
  return (
    <Choice
      id={key}
      question={factName(fact, speech)}
      why={why}
      isOpen={standing === 'conflict'}
      take={take}
      here={i18n.t('handover.sideHere', [factText(fact, here, speech)])}
      there={i18n.t('handover.sideThere', [factText(fact, there, speech)])}
      onChoose={(side) => onChoose(key, side)}
    />
  )
}
