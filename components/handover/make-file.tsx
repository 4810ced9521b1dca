// Hands everything over, or one customer alone: a passphrase, one encrypted file, and what to do with the two.
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { writeLocalDay } from '../../lib/facts/days.ts'
import { topicEnding } from '../../lib/facts/topic.ts'
import { handOver } from '../../lib/handover/hand-over.ts'
import { rememberCopy } from '../../lib/handover/last-copy.ts'
import { Field } from '../parts/field.tsx'
import { MadePassphrase } from '../parts/made-passphrase.tsx'
import { Note } from '../parts/note.tsx'
import { isUsable, NO_PASSPHRASE, PassphraseFields } from '../parts/passphrase-fields.tsx'
import { announce } from '../state/announce.ts'
import { readClock } from '../state/clock.ts'
import { saveFile } from '../state/save-file.ts'
import { organisations } from '../state/shown.ts'
import './handover.css'

/** `made`: the passphrase of the file, where Koshin made it up. */
type State =
  | { kind: 'typing' | 'working' | 'failed' }
  | { kind: 'saved'; fileName: string; leftOut: number; made?: string }

/** What no file's name may have in it on one system or another, and what would make it long. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\s\\/:*?"<>|.]+/gu
const LONGEST = 40

/** `koshin-handover-2026-11-28.koshin`, with the day of the user's machine; of one customer with its name before the day. */
function fileNameAt(at: number, name = ''): string {
  const part = name.replace(NOT_IN_NAMES, '-').replace(/^-+/, '')
  const short = [...part].slice(0, LONGEST).join('').replace(/-+$/, '')
  const day = writeLocalDay(at)
  return `koshin-handover-${short === '' ? day : `${short}-${day}`}.koshin`
}

export function MakeFile() {
  const [typed, setTyped] = useState(NO_PASSPHRASE)
  const [only, setOnly] = useState<string>()
  const [state, setState] = useState<State>({ kind: 'typing' })
  const all = organisations.value
  const one = all.find(({ id }) => id === only)
  const mayMake = isUsable(typed) && state.kind !== 'working'
  async function make() {
    setState({ kind: 'working' })
    try {
      const now = readClock()
      const { file, leftOut } = await handOver(typed.first, browser.runtime.getManifest().version, now, one?.id)
      const fileName = fileNameAt(now, one?.name)
      saveFile(new File([file], fileName, { type: 'application/octet-stream' }))
      // One customer alone is no copy of the record.
      if (!one) await rememberCopy(fileName, now)
      setTyped(NO_PASSPHRASE)
      setState({ kind: 'saved', fileName, leftOut, ...(typed.isMade && { made: typed.first }) })
      announce(i18n.t('handover.saved', [fileName]))
    } catch (error) {
      console.error(error)
      setState({ kind: 'failed' })
      announce(i18n.t('handover.failed'))
    }
  }
  return (
    <section class="card stack">
      <h2>{i18n.t('handover.makeTitle')}</h2>
      <p>{i18n.t('handover.makeLead')}</p>
      {all.length > 1 && (
        <Field id="handover-what" label={i18n.t('handover.what')}>
          <select
            id="handover-what"
            value={one?.id ?? ''}
            onChange={(event) => setOnly(event.currentTarget.value || undefined)}
          >
            <option value="">{i18n.t('handover.everything')}</option>
            {all.map(({ id, name, topic }) => (
              <option key={id} value={id}>
                {i18n.t('handover.only', [topic === undefined ? name : `${name} (…${topicEnding(topic)})`])}
              </option>
            ))}
          </select>
        </Field>
      )}
      <ul class="handover-holds small">
        <li>{one ? i18n.t('handover.holdsOne') : i18n.t('handover.holds')}</li>
        <li>{i18n.t('handover.holdsNot')}</li>
      </ul>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (mayMake) void make()
        }}
      >
        <PassphraseFields typed={typed} onChange={setTyped} />
        <button type="submit" class="button button-main" aria-disabled={!mayMake}>
          {state.kind === 'working' ? i18n.t('handover.making') : i18n.t('handover.makeFile')}
        </button>
      </form>
      {state.kind === 'saved' && (
        <>
          <Note tone="ok" title={i18n.t('handover.saved', [state.fileName])}>
            <p class="small">{i18n.t('handover.savedTodo')}</p>
            {state.leftOut > 0 && <p class="small">{i18n.t('handover.leftOut', state.leftOut)}</p>}
          </Note>
          {state.made !== undefined && <MadePassphrase passphrase={state.made} />}
        </>
      )}
      {state.kind === 'failed' && (
        <Note tone="caution" title={i18n.t('handover.failed')}>
          <p class="small">{i18n.t('handover.failedTodo')}</p>
        </Note>
      )}
    </section>
  )
}
