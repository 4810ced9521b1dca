// What a console's manual adds to a step: the file's usual name, until the file that was checked has one.
import { describe, expect, it } from 'vitest'
import { Remarks } from '../../components/run/remarks.tsx'
import { clomo } from '../../lib/consoles/clomo.ts'
import type { Run } from '../../lib/model/run.ts'
import type { StepId } from '../../lib/model/steps.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const OPEN: Run = {
  id: 'r',
  organisationId: 'o',
  procedure: 'push-certificate',
  ticks: {},
  startedAt: 0,
  before: {},
}
const CHECKED: Run = {
  ...OPEN,
  certificate: { fileName: 'mine (2).pem', sha256: 'aa', serial: '1', notBefore: 0, notAfter: 1, at: 1 },
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const shown = (stepId: StepId, run: Run) => {
    speak(language)
    return draw(<Remarks console={clomo} stepId={stepId} run={run} />).text()
  }

  it.each(['downloadCertificate', 'uploadCertificate'] as const)('%s names the file that was checked', (stepId) => {
    expect(shown(stepId, CHECKED)).toContain('mine (2).pem')
    expect(shown(stepId, CHECKED)).not.toContain('i3Systems')
  })

  it('before any was checked it is the usual name', () => {
    expect(shown('uploadCertificate', OPEN)).toContain('MDM_i3Systems,Inc._Certificate.pem')
  })

  it('what is said of another file stays', () => {
    expect(shown('signingRequestDownload', CHECKED)).toContain('CertificateSigningRequest.csr')
    expect(shown('signingRequestDownload', CHECKED)).not.toContain('mine (2).pem')
  })
})
