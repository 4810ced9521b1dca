// Why a file was not taken: what it is, why it cannot be used, what to do now.
import { i18n } from '#i18n'
import type { Refusal } from '../../lib/handover/file.ts'
import { Note } from '../parts/note.tsx'

const SAID: Record<Refusal, readonly [() => string, () => string]> = {
  'not-one': [() => i18n.t('handover.refused.notOne.what'), () => i18n.t('handover.refused.notOne.todo')],
  'too-large': [() => i18n.t('handover.refused.tooLarge.what'), () => i18n.t('handover.refused.tooLarge.todo')],
  newer: [() => i18n.t('handover.refused.newer.what'), () => i18n.t('handover.refused.newer.todo')],
  cut: [() => i18n.t('handover.refused.cut.what'), () => i18n.t('handover.refused.cut.todo')],
  damaged: [() => i18n.t('handover.refused.damaged.what'), () => i18n.t('handover.refused.damaged.todo')],
  passphrase: [() => i18n.t('handover.refused.passphrase.what'), () => i18n.t('handover.refused.passphrase.todo')],
}

export function Refused({ refusal, fileName }: { refusal: Refusal; fileName: string }) {
  const [what, todo] = SAID[refusal]
  return (
    <div role="alert">
      <Note tone="caution" title={what()}>
        <p class="small">
          <bdi>{fileName}</bdi>
        </p>
        <p class="small">{todo()}</p>
        <p class="small quiet">{i18n.t('handover.refused.nothingChanged')}</p>
      </Note>
    </div>
  )
}
