// Learning what must be renewed: read from the page in front, or in another way; then what was found is confirmed.
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { Back } from '../parts/back.tsx'
import { BesidePage } from '../parts/beside-page.tsx'
import { Fold } from '../parts/fold.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { lazy } from '../parts/lazy.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, goBack, keep, type LearnWay, visit } from '../state/drafts.ts'
import { frame, hasSidePanel } from '../state/frame.ts'
import { organisations } from '../state/shown.ts'
import { LearnFromTab } from './from-tab.tsx'

const ConfirmFound = lazy(() => import('./confirm.tsx').then((part) => part.ConfirmFound))
const LearnFromFile = lazy(() => import('./from-file.tsx').then((part) => part.LearnFromFile))
const LearnFromPaste = lazy(() => import('./from-paste.tsx').then((part) => part.LearnFromPaste))
const LearnFromPortal = lazy(() => import('./from-portal.tsx').then((part) => part.LearnFromPortal))

interface OtherWay {
  way: LearnWay
  icon: IconName
}

const PASTE: OtherWay = { way: 'paste', icon: 'paste' }
const OTHER_WAYS: readonly OtherWay[] = [
  { way: 'portal', icon: 'badge' },
  { way: 'file', icon: 'file' },
]

/** Where somebody else has put it on record already. */
const ELSEWHERE = [
  { view: 'handover', icon: 'people', label: 'handover.haveOne' },
  { view: 'team', icon: 'people', label: 'team.haveOne' },
  { view: 'customers', icon: 'file', label: 'customers.haveList' },
] as const

export function Learn() {
  const { way, found } = draft.value
  if (found) return <ConfirmFound found={found} />
  if (way) return <OneWay way={way} />
  return <ChooseWay />
}

/** The page in front is read at one press, in the popup only after a second one: the way to work is beside the page. */
function ChooseWay() {
  const first = organisations.value.length === 0
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const isOffered = first && frame.value === 'popup' && hasSidePanel()
  return (
    <>
      {!first && <Back to={() => goBack()} label={i18n.t('general.back')} />}
      <h1 ref={heading} tabIndex={-1}>
        {first ? i18n.t('learn.titleFirst') : i18n.t('learn.title')}
      </h1>
      {isOffered ? (
        <>
          <BesidePage />
          <Ways title={i18n.t('taking.here')}>
            <LearnFromTab isMain={false} />
          </Ways>
        </>
      ) : (
        <LearnFromTab isMain />
      )}
      <Ways title={i18n.t('taking.otherWays')}>
        {/* Beside the page, pasting stands below the button that reads it. */}
        <OtherWays ways={isOffered ? [...OTHER_WAYS, PASTE] : OTHER_WAYS} />
      </Ways>
    </>
  )
}

function Ways({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Fold title={title} isLarge kind="ways">
      <div class="stack">{children}</div>
    </Fold>
  )
}

function OtherWays({ ways }: { ways: readonly OtherWay[] }) {
  return (
    <>
      <ul class="findings">
        {ways.map(({ way, icon }) => (
          <Choice key={way} icon={icon} onClick={() => keep({ way })}>
            {i18n.t(`learn.way.${way}.title`)}
          </Choice>
        ))}
        {organisations.value.length === 0 &&
          ELSEWHERE.map(({ view, icon, label }) => (
            <Choice key={view} icon={icon} onClick={() => visit(view)}>
              {i18n.t(label)}
            </Choice>
          ))}
        {draft.value.subjectId === undefined && (
          <Choice icon="plus" onClick={() => visit('set-up')}>
            {i18n.t('learn.firstSetUp')}
          </Choice>
        )}
      </ul>
      <p class="quiet small">{i18n.t('learn.stays')}</p>
    </>
  )
}

function Choice({ icon, onClick, children }: { icon: IconName; onClick: () => void; children: string }) {
  return (
    <li>
      <button type="button" class="choice" onClick={onClick}>
        <Icon name={icon} size={20} />
        <span>{children}</span>
        <Icon name="next" size={16} />
      </button>
    </li>
  )
}

function OneWay({ way }: { way: LearnWay }) {
  const heading = useFocusOnChange<HTMLHeadingElement>(way)
  return (
    <>
      <Back to={() => keep({ way: undefined })} label={i18n.t('learn.otherWay')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t(`learn.way.${way}.title`)}
      </h1>
      <p class="quiet">{i18n.t(`learn.way.${way}.about`)}</p>
      {way === 'file' && <LearnFromFile />}
      {way === 'paste' && <LearnFromPaste />}
      {way === 'portal' && <LearnFromPortal />}
    </>
  )
}
