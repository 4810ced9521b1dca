// What is on record and needed at a step: the account to sign in with, what goes into the console's form, whose token it is.
import type { Console } from '../../lib/consoles/types.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { StepId } from '../../lib/model/steps.ts'
import { FormValues } from './form-values.tsx'
import { SavedNames, TARGET_AT } from './saved-names.tsx'
import { SignInAs } from './sign-in-as.tsx'

interface Properties {
  stepId: StepId
  organisation: Organisation
  console: Console
}

export function StepValues({ stepId, organisation, console }: Properties) {
  switch (stepId) {
    case 'portalAccount':
    case 'portalSignIn':
      return <SignInAs organisation={organisation} />
    case 'createAtApple':
      // Where none is on record, the step before has asked for it.
      return organisation.account ? <SignInAs organisation={organisation} /> : null
    case 'wizardDetails':
      return <FormValues organisation={organisation} console={console} />
    case 'uploadCertificate':
      // Where the wizard asks for it beside the file.
      return console.wizard ? <SignInAs organisation={organisation} /> : null
    case 'portalServer':
    case 'portalLocation':
      return <SavedNames kind={TARGET_AT[stepId]} organisation={organisation} />
    default:
      return null
  }
}
