// Signs that something has gone wrong in the console at this step, and the way out of each.
import { i18n } from '#i18n'
import type { Console } from '../../lib/consoles/types.ts'
import type { Run } from '../../lib/model/run.ts'
import type { Step, Trap } from '../../lib/procedures/types.ts'
import { Fold } from '../parts/fold.tsx'
import { Icon } from '../parts/icon.tsx'
import { takeUpAt } from '../state/run-actions.ts'

interface Properties {
  step: Step
  console: Console
  run: Run
}

export function Traps({ step, console, run }: Properties) {
  if (!step.traps || step.traps.length === 0) return null
  return (
    <Fold title={i18n.t('run.ifSomethingElse')}>
      <ul class="findings">
        {step.traps.map((trap) => (
          <OneTrap key={trap.id} trap={trap} console={console} run={run} />
        ))}
      </ul>
    </Fold>
  )
}

function OneTrap({ trap, console, run }: { trap: Trap; console: Console; run: Run }) {
  const shown = console.traps[trap.id]
  const { backTo } = trap
  return (
    <li class="note note-caution">
      <Icon name="caution" />
      <div class="stack-tight">
        <strong>{i18n.t(`steps.traps.${trap.id}.sign`)}</strong>
        {shown?.text && <p class="small">{i18n.t('run.quoted', [shown.text])}</p>}
        <p>{i18n.t(`steps.traps.${trap.id}.todo`)}</p>
        {shown?.press && (
          <p class="small">
            {i18n.t('run.click')} <kbd>{shown.press}</kbd>
          </p>
        )}
        {backTo && (
          <div>
            <button type="button" class="button" onClick={() => takeUpAt(run.id, backTo)}>
              {i18n.t('run.startOverAt', [i18n.t(`steps.${backTo}.title`)])}
            </button>
          </div>
        )}
      </div>
    </li>
  )
}
