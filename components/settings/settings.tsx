// What can be set, and the ways to what is set elsewhere: who works here, reminders, the console, keys, the record.
import { i18n } from '#i18n'
import { Back } from '../parts/back.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { lazy } from '../parts/lazy.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { WhoWorks } from '../parts/who-works.tsx'
import { draft, goBack, type View, visit } from '../state/drafts.ts'
import { current } from '../state/shown.ts'
import { Keys } from './keys.tsx'

const ConsoleAccess = lazy(() => import('../parts/console-access/access.tsx').then((part) => part.ConsoleAccess))

/** Screens that are reached from here, in this order. */
const SCREENS = [
  { view: 'due', icon: 'clock' },
  { view: 'organisations', icon: 'people' },
  { view: 'customers', icon: 'file' },
  { view: 'history', icon: 'clock' },
  { view: 'handover', icon: 'copy' },
  { view: 'team', icon: 'people' },
  { view: 'company', icon: 'lock' },
  { view: 'structure', icon: 'tab' },
  { view: 'about', icon: 'info' },
] as const satisfies readonly { view: View; icon: IconName }[]

export function Settings() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  return (
    <>
      <Back to={() => goBack()} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('settings.title')}
      </h1>
      <WhoWorks />
      <ul class="findings grouped">
        {SCREENS.map(({ view, icon }) => (
          <li key={view}>
            <button type="button" class="choice" onClick={() => visit(view)}>
              <Icon name={icon} size={20} />
              <span>{i18n.t(`settings.to.${view}`)}</span>
              <Icon name="next" size={16} />
            </button>
          </li>
        ))}
      </ul>
      {current.value && <ConsoleAccess organisation={current.value} />}
      <Keys />
      <p class="quiet small">{i18n.t('settings.language')}</p>
    </>
  )
}
