// The yearly renewal of the content token (VPP). Source: CLOMO's manual on the yearly renewal, chapters 3-3 to 3-5.
import { because, careful, OWN, step } from './step.ts'
import type { Procedure } from './types.ts'

/** Every step, with the console's own ones as CLOMO has them. */
export const contentToken: Procedure = {
  id: 'content-token',
  notes: ['aboutContentToken', 'tokenInOneGo', 'contentTokenRole', 'contentTokenSecret'],
  more: ['browsersToken', 'anyComputer', 'video'],
  steps: [
    step('prepareToken', 'signInForContentToken', 'portal', 'page', careful('signInForContentToken')),
    step('prepareToken', 'portalLocation', 'portal', 'page', {
      ...because('portalLocation'),
      ...careful('portalLocation'),
    }),

    step('fetchToken', 'downloadContentToken', 'portal', 'page', careful('downloadContentToken')),
    step('fetchToken', 'judgeContentToken', 'koshin', 'file', because('judgeContentToken')),

    step('carryToken', 'chooseOrganisation', 'console', 'hand', { ...careful('chooseOrganisation'), ...OWN }),
    step('carryToken', 'uploadContentToken', 'console', 'hand', careful('uploadContentToken')),
    step('carryToken', 'contentTokenExpiry', 'console', 'page', because('contentTokenExpiry')),
    step('carryToken', 'saveContentToken', 'console', 'hand'),

    step('check', 'runAssignment', 'console', 'hand', {
      ...because('runAssignment'),
      ...OWN,
      traps: [{ id: 'otherLocation', backTo: 'portalLocation' }],
    }),
  ],
}
