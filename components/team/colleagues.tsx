// Who is in the team, by their files: when each was written, how much is in it, and what is wrong with those that are not read.
import { i18n } from '#i18n'
import { wordKey } from '../../lib/facts/word-key.ts'
import type { Seen, ShownFile } from '../../lib/team/team.ts'
import { Icon } from '../parts/icon.tsx'
import { mark } from '../state/team.ts'
import { sayMoment } from '../words/words.ts'

export function Colleagues({ seen: { files, others } }: { seen: Seen }) {
  const sorted = files.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn) || compare(one, other))
  return (
    <section class="card stack">
      <h2>{i18n.t('team.colleagues')}</h2>
      {files.length === 0 && <p class="quiet">{i18n.t('team.noFiles')}</p>}
      <ul class="team-files">
        {sorted.map((file) => (
          <li key={file.fileName} data-state={file.goneSince === undefined ? (file.refused ?? 'read') : 'gone'}>
            {file.refused ? <Refused file={file} refused={file.refused} /> : <Read file={file} />}
          </li>
        ))}
      </ul>
      {others > 0 && <p class="quiet small">{i18n.t('team.others', others)}</p>}
    </section>
  )
}

function compare(one: ShownFile, other: ShownFile): number {
  return (other.written ?? 0) - (one.written ?? 0) || (one.fileName < other.fileName ? -1 : 1)
}

function Read({ file }: { file: ShownFile }) {
  const { fileName, isOwn, who, written, facts, goneSince, isOtherKey, isCopy } = file
  return (
    <>
      <Icon name={goneSince === undefined ? 'check' : 'stop'} />
      <div>
        <p>
          <b>
            <bdi>{who ?? i18n.t('team.noName')}</bdi>
          </b>
          {isOwn && <span class="quiet"> {i18n.t('team.thisBrowser')}</span>}
        </p>
        {written !== undefined && facts !== undefined && (
          <p class="small">{i18n.t('team.wrote', [sayMoment(written, 'date-and-time'), facts])}</p>
        )}
        {isCopy && <p class="small">{i18n.t('team.copy')}</p>}
        <GoneSince file={file} />
        {isOtherKey && <p class="small">{isOwn ? i18n.t('team.otherKeyOwn') : i18n.t('team.otherKey')}</p>}
        <p class="small quiet">
          <bdi>{fileName}</bdi>
        </p>
        {!isOwn && <Mark file={file} />}
      </div>
    </>
  )
}

function GoneSince({ file: { goneSince } }: { file: ShownFile }) {
  return goneSince === undefined ? null : <p class="small">{i18n.t('team.goneSince', [sayMoment(goneSince)])}</p>
}

/** Marks a browser as gone, or as one that is not. */
function Mark({ file: { browser, goneSince, who, fileName } }: { file: ShownFile }) {
  if (browser === undefined) return null
  const isHere = goneSince === undefined
  const words = isHere ? i18n.t('team.markGone') : i18n.t('team.markBack')
  return (
    <button
      type="button"
      class="link-button small"
      onClick={() => void mark(browser, isHere)}
      aria-label={i18n.t('general.labelled', [words, who ?? fileName])}
    >
      {words}
    </button>
  )
}

function Refused({ file, refused }: { file: ShownFile; refused: NonNullable<ShownFile['refused']> }) {
  const isGone = file.goneSince !== undefined
  return (
    <>
      <Icon name={isGone ? 'stop' : 'caution'} />
      <div>
        <p>
          <b>{i18n.t(`team.refused.${wordKey(refused)}.what`)}</b>
        </p>
        {isGone ? <GoneSince file={file} /> : <p class="small">{i18n.t(`team.refused.${wordKey(refused)}.todo`)}</p>}
        <p class="small quiet">
          <bdi>{file.fileName}</bdi> {i18n.t('team.untouched')}
        </p>
        <Mark file={file} />
      </div>
    </>
  )
}
