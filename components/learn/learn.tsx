// Learning what must be renewed: choosing one of four ways, following it, confirming what was found.
import { i18n } from '#i18n'
import { Back } from '../parts/back.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { lazy } from '../parts/lazy.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, go, keep, type Way } from '../state/drafts.ts'
import { organisations } from '../state/shown.ts'

const ConfirmFound = lazy(() => import('./confirm.tsx').then((part) => part.ConfirmFound))
const LearnFromFile = lazy(() => import('./from-file.tsx').then((part) => part.LearnFromFile))
const LearnFromPaste = lazy(() => import('./from-paste.tsx').then((part) => part.LearnFromPaste))
const LearnFromPortal = lazy(() => import('./from-portal.tsx').then((part) => part.LearnFromPortal))
const LearnFromTab = lazy(() => import('./from-tab.tsx').then((part) => part.LearnFromTab))

const WAYS: { way: Way; icon: IconName }[] = [
  { way: 'tab', icon: 'tab' },
  { way: 'file', icon: 'file' },
  { way: 'portal', icon: 'badge' },
  { way: 'paste', icon: 'paste' },
]

export function Learn() {
  const { way, found } = draft.value
  if (found) return <ConfirmFound found={found} />
  if (way) return <OneWay way={way} />
  return <ChooseWay />
}

function ChooseWay() {
  const first = organisations.value.length === 0
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  return (
    <>
      {!first && <Back to={() => go('work')} label={i18n.t('general.back')} />}
      <div class="stack-tight">
        <h1 ref={heading} tabIndex={-1}>
          {first ? i18n.t('learn.titleFirst') : i18n.t('learn.title')}
        </h1>
        <p class="quiet">{i18n.t('learn.lead')}</p>
      </div>
      <ul class="findings">
        {WAYS.map(({ way, icon }) => (
          <li key={way}>
            <button type="button" class="choice" onClick={() => keep({ way })}>
              <Icon name={icon} size={24} />
              <span>
                <strong>{i18n.t(`learn.way.${way}.title`)}</strong>
                <span class="quiet small">{i18n.t(`learn.way.${way}.about`)}</span>
              </span>
              <Icon name="next" size={16} />
            </button>
          </li>
        ))}
      </ul>
      {draft.value.subjectId === undefined && (
        <button type="button" class="link-button" onClick={() => go('set-up')}>
          <Icon name="plus" size={16} />
          {i18n.t('learn.firstSetUp')}
        </button>
      )}
      {first && (
        <button type="button" class="link-button" onClick={() => go('handover')}>
          <Icon name="people" size={16} />
          {i18n.t('handover.haveOne')}
        </button>
      )}
      <p class="quiet small">{i18n.t('learn.stays')}</p>
    </>
  )
}

function OneWay({ way }: { way: Way }) {
  const heading = useFocusOnChange<HTMLHeadingElement>(way)
  return (
    <>
      <Back to={() => keep({ way: undefined })} label={i18n.t('learn.otherWay')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t(`learn.way.${way}.title`)}
      </h1>
      {way === 'file' && <LearnFromFile />}
      {way === 'paste' && <LearnFromPaste />}
      {way === 'tab' && <LearnFromTab />}
      {way === 'portal' && <LearnFromPortal />}
    </>
  )
}
