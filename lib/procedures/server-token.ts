// The yearly renewal of the server token (ADE). Source: CLOMO's manual on the yearly renewal, chapters 2-3 to 2-5.
import { because, careful, OWN, step } from './step.ts'
import type { Procedure } from './types.ts'

/** Every step, with the console's own ones as CLOMO has them. The console is made ready first: the download ends the old token. */
export const serverToken: Procedure = {
  id: 'server-token',
  notes: ['aboutServerToken', 'tokenInOneGo', 'serverTokenRole', 'serverTokenDies'],
  more: ['browsersToken', 'anyComputer'],
  steps: [
    step('prepareToken', 'signInForServerToken', 'portal', 'page', careful('signInForServerToken')),
    step('prepareToken', 'portalServer', 'portal', 'page', { ...because('portalServer'), ...careful('portalServer') }),
    step('prepareToken', 'consoleReady', 'console', 'hand', because('consoleReady')),

    step('fetchToken', 'downloadServerToken', 'portal', 'page', careful('downloadServerToken')),
    step('fetchToken', 'judgeServerToken', 'koshin', 'file', because('judgeServerToken')),

    step('carryToken', 'uploadServerToken', 'console', 'hand', {
      ...careful('uploadServerToken'),
      traps: [{ id: 'tokenRefused', backTo: 'downloadServerToken' }],
    }),
    step('carryToken', 'saveServerToken', 'console', 'hand'),
    step('carryToken', 'serverTokenExpiry', 'console', 'page', because('serverTokenExpiry')),

    step('check', 'refreshDevices', 'console', 'hand', {
      ...careful('refreshDevices'),
      traps: [{ id: 'tokenNotTaken', backTo: 'uploadServerToken' }],
    }),
    step('check', 'checkReports', 'console', 'hand', { ...because('checkReports'), ...OWN }),
  ],
}
