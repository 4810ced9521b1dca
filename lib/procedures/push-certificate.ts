// The yearly renewal of the MDM push certificate. Source: CLOMO's manual on the yearly renewal, chapters 1-3-3 to 1-5.
import type { ChapterId, Procedure, Step, StepId, StepPlace, StepProof, StepWithCare, StepWithWhy } from './types.ts'

type More = Pick<Step, 'why' | 'care' | 'traps'>

function step(chapter: ChapterId, id: StepId, where: StepPlace, proof: StepProof, more: More = {}): Step {
  return { id, chapter, where, proof, title: `steps.${id}.title`, todo: `steps.${id}.todo`, ...more }
}

function because<Id extends StepWithWhy>(id: Id): { why: `steps.${Id}.why` } {
  return { why: `steps.${id}.why` }
}

function careful<Id extends StepWithCare>(id: Id): { care: `steps.${Id}.care` } {
  return { care: `steps.${id}.care` }
}

/** Every step, with the console's own ones as CLOMO has them. */
export const pushCertificate: Procedure = {
  id: 'push-certificate',
  notes: ['inOneGo', 'account', 'keepFiles'],
  steps: [
    step('compare', 'consoleUid', 'console', 'page', because('consoleUid')),
    step('compare', 'portalAccount', 'portal', 'page', careful('portalAccount')),
    step('compare', 'portalUid', 'portal', 'page', { ...because('portalUid'), ...careful('portalUid') }),

    step('makeRequest', 'wizardStart', 'console', 'hand', careful('wizardStart')),
    step('makeRequest', 'wizardDetails', 'console', 'hand', because('wizardDetails')),
    step('makeRequest', 'signingRequestDownload', 'console', 'hand', careful('signingRequestDownload')),
    step('makeRequest', 'wizardLeaveOpen', 'console', 'hand', careful('wizardLeaveOpen')),

    step('renewAtApple', 'portalSignIn', 'portal', 'page'),
    step('renewAtApple', 'renew', 'portal', 'page', careful('renew')),
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
