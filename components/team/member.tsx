// The team of this browser: how its folder is, who is in it, and what can be changed.
import { i18n } from '#i18n'
import { Note } from '../parts/note.tsx'
import { WhoWorks } from '../parts/who-works.tsx'
import { askAgain, lookNow, moveTo, type TeamShown } from '../state/team.ts'
import { sayMoment } from '../words/words.ts'
import { ByHand } from './by-hand.tsx'
import { ChooseFolder } from './choose-folder.tsx'
import { ClosedFiles } from './closed-files.tsx'
import { Colleagues } from './colleagues.tsx'
import { Leave, NewPassphrase } from './keys.tsx'
import { TroubleNote } from './trouble-note.tsx'

export function Member({ shown }: { shown: Extract<TeamShown, { kind: 'member' }> }) {
  const { folder, seen, failed } = shown
  return (
    <>
      <section class="card stack">
        {folder === undefined ? (
          <ByHand />
        ) : (
          <>
            <p>
              {i18n.t('team.folder.is')} <bdi class="team-folder">{folder}</bdi>
            </p>
            {!seen && !failed && <p class="quiet">{i18n.t('team.looking')}</p>}
            {seen?.writtenAt !== undefined && !seen.trouble && (
              <Note tone="ok" title={i18n.t('team.upToDate', [sayMoment(seen.writtenAt, 'date-and-time')])} />
            )}
            {seen?.trouble && (
              <TroubleNote trouble={seen.trouble}>
                {seen.trouble === 'permission' ? (
                  <button type="button" class="button" onClick={() => void askAgain()}>
                    {i18n.t('team.trouble.permission.press')}
                  </button>
                ) : (
                  <div class="row">
                    <button type="button" class="button" onClick={() => void lookNow()}>
                      {i18n.t('team.lookAgain')}
                    </button>
                  </div>
                )}
                {seen.trouble === 'gone' && (
                  <ChooseFolder label={i18n.t('team.folder.chooseAgain')} onFolder={(next) => void moveTo(next)} />
                )}
              </TroubleNote>
            )}
          </>
        )}
        {failed && (
          <div role="alert">
            <Note tone="caution" title={i18n.t('team.failed')}>
              <p class="small">{i18n.t('team.failedTodo')}</p>
            </Note>
          </div>
        )}
        {seen && <ClosedFiles files={seen.files} />}
      </section>
      {seen && <Colleagues seen={seen} />}
      <section class="card stack">
        <WhoWorks />
        <NewPassphrase />
        <Leave />
      </section>
    </>
  )
}
