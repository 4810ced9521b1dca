// The reason for a step, one press away: what is to be done stands alone.
import { i18n } from '#i18n'
import { Fold } from '../parts/fold.tsx'

export function Why({ text }: { text: string }) {
  return (
    <Fold title={i18n.t('stepping.why')}>
      <p class="small">{text}</p>
    </Fold>
  )
}
