// Last year's file and this year's in two columns, each line with a mark in icon and words.
import { i18n } from '#i18n'
import { type Comparable, compareFiles } from '../../lib/judgement/files/compare.ts'
import { Note } from '../parts/note.tsx'
import { useRead } from '../parts/use-read.ts'
import { sayMoment } from '../words/words.ts'
import { CompareTable } from './compare-table.tsx'
import { type Candidate, comparable, counterparts, pair } from './comparing.ts'

export function SideBySide() {
  const offered = comparable.value
  if (offered.length === 0) return null
  const later = offered.find(({ id }) => id === pair.value.later)
  const others = later ? counterparts(later.id) : []
  const earlier = others.find(({ id }) => id === pair.value.earlier)
  return (
    <section class="card">
      <div class="stack-tight">
        <h2 id="side-by-side" tabIndex={-1}>
          {i18n.t('compare.title')}
        </h2>
        <p class="quiet small">{i18n.t('compare.lead')}</p>
      </div>
      <div class="compare-choice">
        <Choice
          label={i18n.t('compare.later')}
          value={later?.id}
          from={offered}
          onChoose={(id) => {
            const [other] = counterparts(id)
            pair.value = other ? { earlier: other.id, later: id } : {}
          }}
        />
        <Choice
          label={i18n.t('compare.earlier')}
          value={earlier?.id}
          from={others}
          onChoose={(id) => {
            pair.value = { ...pair.value, earlier: id }
          }}
        />
      </div>
      {earlier && later && <Pair key={`${earlier.id} ${later.id}`} earlier={earlier} later={later} />}
    </section>
  )
}

interface ChoiceProperties {
  label: string
  value: string | undefined
  from: readonly Candidate[]
  onChoose: (id: string) => void
}

function Choice({ label, value = '', from, onChoose }: ChoiceProperties) {
  return (
    <label class="field">
      {label}
      <select value={value} disabled={from.length === 0} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="" disabled selected={value === ''}>
          {i18n.t('compare.choose')}
        </option>
        {from.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  )
}

function nameOf({ fileName, organisation, from, at }: Candidate): string {
  const moment = at === undefined ? '' : sayMoment(at)
  const whence = {
    chosen: i18n.t('compare.fromChosen'),
    kept: i18n.t('compare.fromKept', [moment]),
    record: i18n.t('compare.fromRecord', [moment]),
  }[from]
  return [organisation?.name, fileName, whence].filter(Boolean).join(' · ')
}

/** A kept file is read as it is shown: only then is what reads it loaded. */
function Pair({ earlier, later }: { earlier: Candidate; later: Candidate }) {
  const facts = useRead(() => Promise.all([factsOf(earlier), factsOf(later)]), [])
  if (!facts) return null
  const [one, other] = facts
  if (!one || !other) return <Note tone="caution" title={i18n.t('compare.unreadable')} />
  return <CompareTable lines={compareFiles(one, other)} earlier={earlier.fileName} later={later.fileName} />
}

async function factsOf({ facts, kept }: Candidate): Promise<Comparable | undefined> {
  if (facts || !kept) return facts
  const { readKept } = await import('../../lib/examination/read-kept.ts')
  return readKept(kept)
}
