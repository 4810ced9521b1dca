// Where the user stands on the portal in the first set-up: here Get Started is the expected screen, and Create is right.

import { isOtherAccount } from '../../facts/account.ts'
import type { SetUpMemory } from '../../model/push-memory.ts'
import type { Page, PushPageVerdict } from './page-types.ts'
import { isRefused, say, sayFile } from './page-verdict.ts'

function judgeCreate(page: Page, { state }: SetUpMemory): PushPageVerdict {
  if (isRefused(page, 'file-refused')) return say('creating', 'setUpFileRefused')
  if (isRefused(page, 'signature-refused')) return say('creating', 'setUpSignatureRefused')
  if (state === 'uploaded') return say('creating', 'setUpUploading', 'calm')
  return sayFile('creating', page.file, { none: 'setUpChooseFile', right: 'setUpFileRight' })
}

function judgeList({ verdicts }: Page, { state }: SetUpMemory): PushPageVerdict {
  if (state === 'issued') return say('issued', 'setUpIssued', 'good')
  if (state === 'uploaded' && verdicts.length > 0) return say('issued', 'setUpUploaded')
  return verdicts.length === 0 ? say('no-certificate', 'setUpStart', 'calm') : say('ready', 'setUpListed')
}

/** Judges a page that can be read, while the first set-up is the current organisation's work. */
export function judgeSetUpPage(page: Page, setUp: SetUpMemory): PushPageVerdict {
  const { view } = page
  const { state, account } = setUp
  if (state === 'second' && view.screen !== 'sign-in') return say('no-certificate', 'setUpSecond')
  const isElsewhere = isOtherAccount(view.account, account)
  switch (view.screen) {
    case 'list':
      return isElsewhere ? say('wrong-account', 'setUpAccount') : judgeList(page, setUp)
    case 'get-started':
      if (isElsewhere) return say('wrong-account', 'setUpAccount')
      return state === 'issued' ? say('wrong-account', 'setUpNotHere') : say('no-certificate', 'setUpStart', 'calm')
    case 'terms':
    case 'create':
      if (isElsewhere) return say('wrong-account', 'setUpAccount')
      if (state === 'issued') return say('creating', 'setUpAgain')
      return view.screen === 'terms' ? say('creating', 'setUpTerms', 'calm') : judgeCreate(page, setUp)
    case 'confirmation':
      if (state === 'open') return say('issued', 'confirmed', 'calm')
      return say('issued', page.downloaded ? 'downloaded' : 'setUpCreated', 'good')
    case 'renew':
      return say('renewing', 'setUpRenews')
    default:
      return say('ready', account ? 'setUpSignInAs' : 'setUpSignIn', 'calm')
  }
}
