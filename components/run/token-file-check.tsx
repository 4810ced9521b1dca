// Has the downloaded token judged, and keeps what may be known of it; the token itself is a secret and never kept.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { FileCheck } from '../judge/file-check.tsx'
import type { KeptToken } from '../judge/judge-token.ts'
import { readClock } from '../state/clock.ts'
import { organisations } from '../state/shown.ts'
import { keepToken } from '../state/token-actions.ts'

interface Properties {
  organisation: Organisation
  run: Run
  stay: () => void
  onStop: (stopped: boolean) => void
}

export function TokenFileCheck({ organisation, run, stay, onStop }: Properties) {
  const procedure = run.procedure === 'server-token' ? 'server-token' : 'content-token'
  return (
    <FileCheck<KeptToken>
      onStop={onStop}
      label={procedure === 'server-token' ? i18n.t('judge.chooseServerToken') : i18n.t('judge.chooseContentToken')}
      judge={async (file) => {
        const { judgeContentTokenFile, judgeServerTokenFile } = await import('../judge/judge-token.ts')
        const others = organisations.value.filter(({ id }) => id !== organisation.id)
        const judge = procedure === 'server-token' ? judgeServerTokenFile : judgeContentTokenFile
        return judge(file, { organisation, others, run, now: readClock() })
      }}
      onRight={(token, _fileName, proven) => {
        stay()
        return keepToken(run, procedure, token, proven)
      }}
    />
  )
}
