// The yearly renewal of the MDM push certificate. Source: CLOMO's manual on the yearly renewal, chapters 1-3-3 to 1-5.
import { because, careful, EVER_OPEN, OWN, step } from './step.ts'
import type { Procedure } from './types.ts'

/** Every step, with the console's own ones as CLOMO has them. */
export const pushCertificate: Procedure = {
  id: 'push-certificate',
  notes: ['aboutPush', 'inOneGo', 'account', 'keepFiles'],
  more: ['browsersPush', 'anyComputer', 'video'],
  steps: [
    step('compare', 'consoleUid', 'console', 'page', because('consoleUid')),
    step('compare', 'portalAccount', 'portal', 'page', careful('portalAccount')),
    step('compare', 'portalUid', 'portal', 'page', { ...because('portalUid'), ...careful('portalUid') }),

    step('makeRequest', 'wizardStart', 'console', 'hand', careful('wizardStart')),
    step('makeRequest', 'wizardDetails', 'console', 'hand', {
      ...because('wizardDetails'),
      ...careful('wizardDetails'),
      ...OWN,
    }),
    step('makeRequest', 'signingRequestDownload', 'console', 'hand', careful('signingRequestDownload')),
    step('makeRequest', 'wizardLeaveOpen', 'console', 'hand', careful('wizardLeaveOpen')),

    step('renewAtApple', 'portalSignIn', 'portal', 'page', EVER_OPEN),
    step('renewAtApple', 'renew', 'portal', 'page', { ...careful('renew'), ...EVER_OPEN }),
    step('renewAtApple', 'chooseSigningRequest', 'portal', 'file', careful('chooseSigningRequest')),
    step('renewAtApple', 'upload', 'portal', 'page', careful('upload')),
    step('renewAtApple', 'downloadCertificate', 'portal', 'file', careful('downloadCertificate')),
    step('renewAtApple', 'judgeCertificate', 'koshin', 'file', because('judgeCertificate')),

    step('carryBack', 'wizardContinue', 'console', 'hand', careful('wizardContinue')),
    step('carryBack', 'uploadCertificate', 'console', 'hand', {
      ...careful('uploadCertificate'),
      traps: [
        { id: 'confirmation', backTo: 'consoleUid' },
        { id: 'mismatch', backTo: 'wizardStart' },
      ],
    }),
    step('carryBack', 'wizardFinish', 'console', 'hand'),

    step('check', 'consoleExpiry', 'console', 'page', because('consoleExpiry')),
    step('check', 'consoleUidAfter', 'console', 'page', careful('consoleUidAfter')),
  ],
}
