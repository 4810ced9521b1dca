// One line of the history: a run, which opens its report, or what was changed or deleted.
import { i18n } from '#i18n'
import type { JournalEntry } from '../../lib/model/journal.ts'
import { isShown, type Run, type TickedBy } from '../../lib/model/run.ts'
import { newExpiry } from '../../lib/procedures/new-expiry.ts'
import { Icon } from '../parts/icon.tsx'
import { keep } from '../state/drafts.ts'
import { organisations } from '../state/shown.ts'
import { factName, factText } from '../words/fact-words.ts'
import { procedureName } from '../words/procedure-name.ts'
import { ownSpeech } from '../words/speech.ts'
import { sayDay, sayList, sayMoment } from '../words/words.ts'
import { type HistoryItem, toldChanges } from './history-data.ts'

const STATE = {
  finished: () => i18n.t('report.state.finished'),
  open: () => i18n.t('report.state.open'),
  'given-up': () => i18n.t('report.state.givenUp'),
}

export function HistoryRow({ item, named }: { item: HistoryItem; named: boolean }) {
  const when = (
    <time class="quiet small" dateTime={new Date(item.at).toISOString()}>
      {sayMoment(item.at, 'date-and-time')}
    </time>
  )
  if (item.kind === 'entry') {
    return (
      <li class="history-entry">
        <Icon name={item.entry.kind === 'removed' ? 'stop' : 'hand'} size={16} />
        <div>
          <Entry entry={item.entry} named={named} />
          <p class="row small quiet">
            {when}
            <Who name={item.entry.who} />
          </p>
        </div>
      </li>
    )
  }
  const { run, state, who } = item
  const after = newExpiry(run)
  const proofs = proofsOf(run)
  return (
    <li>
      <button type="button" class="choice" onClick={() => keep({ view: 'report', runId: run.id })}>
        <Icon name={state === 'finished' ? 'check' : state === 'open' ? 'clock' : 'stop'} />
        <span class="stack-tight">
          <span class="history-title">
            {procedureName(run.procedure)}
            {named && <bdi class="quiet"> {nameOf(run.organisationId)}</bdi>}
          </span>
          <span class="small">
            {STATE[state]()}
            {run.before.notAfter !== undefined && after !== undefined && (
              <> · {i18n.t('home.latestChange', [sayDay(run.before.notAfter), sayDay(after)])}</>
            )}
          </span>
          {proofs.length > 0 && <span class="small quiet">{i18n.t('history.proof.steps', [sayList(proofs)])}</span>}
          <span class="row small quiet">
            {when}
            <Who name={who} />
          </span>
        </span>
        <Icon name="next" size={16} />
      </button>
    </li>
  )
}

/** By what its steps were ticked, and how many by each; what there was none of is not said. */
function proofsOf({ ticks }: Run): string[] {
  const how = Object.values(ticks).map(({ by }) => by)
  const count = (kind: TickedBy) => how.filter((by) => by === kind).length
  const counts = { shown: how.filter(isShown).length, result: count('result'), hand: count('hand') }
  return (['shown', 'result', 'hand'] as const).flatMap((kind) =>
    counts[kind] === 0 ? [] : i18n.t(`history.proof.${kind}`, [counts[kind]]),
  )
}

function nameOf(organisationId: string): string {
  return organisations.value.find(({ id }) => id === organisationId)?.name ?? ''
}

function Who({ name }: { name: string | undefined }) {
  return name === undefined ? null : <bdi>{name}</bdi>
}

const SAID: Record<JournalEntry['kind'], (name: string) => string> = {
  added: (name) => i18n.t('history.entry.added', [name]),
  changed: (name) => i18n.t('history.entry.changed', [name]),
  removed: (name) => i18n.t('history.entry.removed', [name]),
  'given-up': (name) => i18n.t('history.entry.changed', [name]),
  merged: (name) => i18n.t('history.entry.merged', [name]),
  kept: (name) => i18n.t('history.entry.kept', [name]),
  conflict: (name) => i18n.t('history.entry.conflict', [name]),
}

function Entry({ entry, named }: { entry: JournalEntry; named: boolean }) {
  const speech = ownSpeech()
  const { kind, subject, runs } = entry
  const name = subject === 'reminders' ? i18n.t('reminders.title') : (entry.name ?? '')
  const isShort = !named && subject === 'organisation' && kind === 'changed'
  return (
    <>
      {!isShort && <p>{SAID[kind](isolated(name))}</p>}
      {kind === 'removed' && runs !== undefined && runs > 0 && (
        <p class="small quiet">{i18n.t('history.entry.runs', runs)}</p>
      )}
      <ul>
        {toldChanges(entry).map(({ fact, before, after }) => (
          <li key={fact} class="small">
            {i18n.t('general.labelled', [factName(fact, speech), ''])}
            <bdi>{factText(fact, before, speech)}</bdi>
            {kind !== 'removed' && (
              <>
                {' → '}
                <bdi>{factText(fact, after, speech)}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A name between words keeps its own direction (Unicode: first strong isolate), and cannot turn the words behind it. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`
}
