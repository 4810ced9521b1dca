// The renewal of the push certificate as data: complete and in the manual's order.
import { describe, expect, it } from 'vitest'
import { procedureFor, stepsBehind } from '../../lib/procedures/procedures.ts'
import { pushCertificate } from '../../lib/procedures/push-certificate.ts'

const ids = pushCertificate.steps.map(({ id }) => id)

describe('the push certificate', () => {
  it('is renewed in the order of the manual', () => {
    expect(ids).toEqual([
      'consoleUid',
      'portalAccount',
      'portalUid',
      'wizardStart',
      'wizardDetails',
      'signingRequestDownload',
      'wizardLeaveOpen',
      'portalSignIn',
      'renew',
      'chooseSigningRequest',
      'upload',
      'downloadCertificate',
      'judgeCertificate',
      'wizardContinue',
      'uploadCertificate',
      'wizardFinish',
      'consoleExpiry',
      'consoleUidAfter',
    ])
  })

  it('names the steps behind one', () => {
    expect(stepsBehind('push-certificate', 'wizardFinish')).toEqual(['consoleExpiry', 'consoleUidAfter'])
    expect(stepsBehind('push-certificate', 'consoleUidAfter')).toEqual([])
  })
})

it('is shorter where a console has no page of details', () => {
  expect(procedureFor('push-certificate', 'no such console').steps.map(({ id }) => id)).toEqual(
    ids.filter((id) => id !== 'wizardDetails'),
  )
  expect(procedureFor('push-certificate', 'clomo').steps).toEqual(pushCertificate.steps)
})
