// The first set-up: the push certificate is created, once. Source: CLOMO's manual on the first set-up for macOS.
import { because, careful, OWN, step } from './step.ts'
import type { Procedure } from './types.ts'

/** Every step, with the console's own ones as CLOMO has them. */
export const firstSetUp: Procedure = {
  id: 'first-set-up',
  notes: ['inOneGo', 'onlyOnce', 'setUpAccount', 'keepFiles'],
  more: ['aboutSetUp', 'browsersPush', 'anyComputerSetUp', 'network'],
  steps: [
    step('account', 'accountAdvice', 'koshin', 'hand', { ...because('accountAdvice'), ...careful('accountAdvice') }),

    step('makeRequest', 'setupWizardStart', 'console', 'hand', {
      ...because('setupWizardStart'),
      ...careful('setupWizardStart'),
    }),
    step('makeRequest', 'wizardDetails', 'console', 'hand', { ...because('wizardDetails'), ...OWN }),
    step('makeRequest', 'signingRequestDownload', 'console', 'hand', careful('signingRequestDownload')),
    step('makeRequest', 'wizardLeaveOpen', 'console', 'hand', careful('wizardLeaveOpen')),

    step('createAtApple', 'createAtApple', 'portal', 'page', careful('createAtApple')),
    step('createAtApple', 'acceptTerms', 'portal', 'page', because('acceptTerms')),
    step('createAtApple', 'chooseSigningRequest', 'portal', 'file', careful('chooseSigningRequest')),
    step('createAtApple', 'uploadToCreate', 'portal', 'page', careful('uploadToCreate')),
    step('createAtApple', 'downloadCertificate', 'portal', 'file', { care: 'steps.inSetUp.downloadCertificate.care' }),
    step('createAtApple', 'judgeCertificate', 'koshin', 'file', { why: 'steps.inSetUp.judgeCertificate.why' }),

    step('carryBack', 'wizardContinue', 'console', 'hand', careful('wizardContinue')),
    step('carryBack', 'uploadCertificate', 'console', 'hand', {
      care: 'steps.inSetUp.uploadCertificate.care',
      traps: [{ id: 'alreadySetUp' }, { id: 'mismatch', backTo: 'setupWizardStart' }],
    }),
    step('carryBack', 'passcode', 'console', 'hand', { ...careful('passcode'), ...OWN }),
    step('carryBack', 'wizardFinish', 'console', 'hand'),
  ],
}
