// Many customers at once: their list taken in from a table, and written as one. It needs the desk, for it takes its time.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { sameName } from '../../lib/facts/names.ts'
import { plainText } from '../../lib/facts/plain-text.ts'
import { groupsOf } from '../../lib/procedures/groups.ts'
import { Back } from '../parts/back.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, goBack } from '../state/drafts.ts'
import { frame, openDesk } from '../state/frame.ts'
import { organisations } from '../state/shown.ts'
import { saveTable } from './save-table.ts'
import { TakeTable } from './take-table.tsx'
import './customers.css'

export function CustomersScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  return (
    <>
      <Back to={() => goBack('organisations')} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('customers.title')}
      </h1>
      <p>{i18n.t('customers.lead')}</p>
      {frame.value === 'desk' ? (
        <TakeTable />
      ) : (
        <div>
          <button type="button" class="button button-main" onClick={() => void openDesk('customers')}>
            {i18n.t('frame.openDesk')}
          </button>
        </div>
      )}
      {organisations.value.length > 0 && <SaveTable />}
    </>
  )
}

function SaveTable() {
  const [chosen, choose] = useState('')
  const groups = groupsOf(organisations.value)
  const all = chosen === '' ? organisations.value : organisations.value.filter(({ group }) => sameName(group, chosen))
  return (
    <section class="card stack">
      <h2>{i18n.t('customers.saveTitle')}</h2>
      <p class="small">{i18n.t('customers.saveLead')}</p>
      <div class="row">
        {groups.length > 0 && (
          <select
            class="select-small"
            aria-label={i18n.t('customers.group')}
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{i18n.t('customers.allGroups')}</option>
            {groups.map((group) => (
              <option key={group} value={group}>
                {plainText(group)}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="button" onClick={() => void saveTable(all)}>
          {i18n.t('customers.save', all.length)}
        </button>
      </div>
    </section>
  )
}
