// The screens of a console's wizard, and of what is pressed on them what counts.

/**
 * `opening`: begin anew or go on. `confirmation`: OK or Cancel. `details`, `download`, `portal`: the way to the signing
 * request. `certificate`: takes the new certificate. `passcode`, `finished`: the end. `none`: no wizard is shown.
 */
export const WIZARD_SCREENS = [
  'none',
  'opening',
  'confirmation',
  'details',
  'download',
  'portal',
  'certificate',
  'passcode',
  'finished',
] as const
export type WizardScreen = (typeof WIZARD_SCREENS)[number]

/** What a button of the wizard does. `begin` throws away what was there; `next` only leads on; `portal` opens Apple's. */
export type WizardAction = 'open' | 'begin' | 'next' | 'proceed' | 'ok' | 'cancel' | 'download' | 'portal' | 'finish'

/** Those that say how far a renewal has come. */
export const TELLING_ACTIONS = ['download', 'portal', 'ok', 'finish'] as const satisfies readonly WizardAction[]
export type TellingAction = (typeof TELLING_ACTIONS)[number]
