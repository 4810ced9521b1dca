// The server or location that is the user's own: learned where none is on record, corrected where Apple's page has another name
// for it than last year.

import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { readContentTokenName, readServerTokenName } from '../../lib/documents/renewal/token-file-name.ts'
import { LONGEST_NAME } from '../../lib/facts/limits.ts'
import { nameKey } from '../../lib/facts/names.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { TargetList } from '../../lib/model/targets.ts'
import { FileChooser } from '../parts/file-chooser.tsx'
import { Fold } from '../parts/fold.tsx'
import { Note } from '../parts/note.tsx'
import { useHalfTyped } from '../state/half-typed.ts'
import { forgetName, learnName, renameName } from '../state/token-actions.ts'

interface Properties {
  kind: TargetList
  organisation: Organisation
}

export function Targets({ kind, organisation }: Properties) {
  const names = organisation[kind] ?? []
  if (names.length === 0) return <Learn kind={kind} organisation={organisation} />
  return (
    <Fold title={i18n.t('targets.changed')}>
      <div class="stack">
        <p class="quiet small">{i18n.t('targets.changedHelp')}</p>
        {names.map((name) => (
          <Rename key={name} kind={kind} organisation={organisation} name={name} />
        ))}
        <Type
          label={i18n.t('targets.another')}
          button={i18n.t('targets.add')}
          onName={(name) => learnName(organisation.id, kind, name)}
        />
      </div>
    </Fold>
  )
}

function Rename({ kind, organisation, name }: Properties & { name: string }) {
  return (
    <div class="stack-tight">
      <Type
        label={i18n.t('targets.newNameOf', [name])}
        button={i18n.t('targets.rename')}
        onName={(to) => renameName(organisation.id, kind, name, to)}
      />
      <div>
        <button type="button" class="link-button small" onClick={() => forgetName(organisation.id, kind, name)}>
          {i18n.t('targets.forget', [name])}
        </button>
      </div>
    </div>
  )
}

function Learn({ kind, organisation }: Properties) {
  const [isUnnamed, setUnnamed] = useState(false)
  const isServer = kind === 'servers'
  async function take(file: File) {
    // Only the name is looked at: last year's token itself is of no use any more.
    const name = isServer ? readServerTokenName(file.name)?.server : readContentTokenName(file.name)
    setUnnamed(name === undefined)
    if (name !== undefined) await learnName(organisation.id, kind, name)
  }
  return (
    <div class="stack">
      <Note tone="info" title={isServer ? i18n.t('targets.noServer') : i18n.t('targets.noLocation')}>
        <p class="small">{i18n.t('targets.fromPage')}</p>
      </Note>
      <Type
        label={isServer ? i18n.t('tokens.servers') : i18n.t('tokens.locations')}
        button={i18n.t('targets.remember')}
        onName={(name) => learnName(organisation.id, kind, name)}
      />
      <Fold title={i18n.t('targets.fromFile')} open={isUnnamed}>
        <div class="stack">
          {isUnnamed && (
            <Note tone="caution" title={i18n.t('targets.unnamed')}>
              <p class="small">{isServer ? i18n.t('targets.serverFile') : i18n.t('targets.locationFile')}</p>
            </Note>
          )}
          <FileChooser label={i18n.t('targets.chooseFile')} onFile={take} />
        </div>
      </Fold>
    </div>
  )
}

interface TypeProperties {
  label: string
  button: string
  onName: (name: string) => Promise<unknown>
}

function Type({ label, button, onName }: TypeProperties) {
  const id = useId()
  const [name, setName] = useState('')
  useHalfTyped(id, nameKey(name) !== '')
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        if (nameKey(name) !== '') void onName(name).then(() => setName(''))
      }}
    >
      <label for={id} class="small">
        {label}
      </label>
      <div class="field-row">
        <input
          id={id}
          type="text"
          value={name}
          maxLength={LONGEST_NAME}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </div>
    </form>
  )
}
