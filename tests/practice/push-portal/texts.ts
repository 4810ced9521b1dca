// The portal's words, verbatim where they are known (screenshots of 2013, 2023, 2026 and administrators' texts). Used by server and browser.

export const TITLE = 'Apple Push Certificates Portal'
export const SIGN_OUT = 'Sign out'
export const TERMS_OF_USE = 'Terms of Use'
export const PRIVACY_POLICY = 'Privacy Policy'

export const GET_STARTED = 'Get Started'
export const CREATE = 'Create a Certificate'
/** Not known verbatim: what the first screen says besides its heading and its button. */
export const GET_STARTED_TEXT = 'Create a push certificate for your third-party server.'

export const LIST_HEADING = 'Certificates for Third-Party Servers'
export const COLUMNS = ['Service', 'Vendor', 'Expiration Date*', 'Status', '', 'Actions'] as const
export const RENEW = 'Renew'
export const DOWNLOAD = 'Download'
export const REVOKE = 'Revoke'
export const FOOTNOTE =
  '*Revoking or allowing this certificate to expire will require existing devices to be re-enrolled with a new push certificate.'
/** Not known verbatim: the block below the list. */
export const SERVER_HEADING = 'Certificates for macOS Server'

/** Not known verbatim: the terms themselves; only the line beside the checkbox is. */
export const TERMS_TEXT =
  'Practice terms. They stand where the real portal shows its agreement for push certificates, which is long and has to be scrolled. Nothing is agreed to here.'
export const TERMS_HEADING = 'MDM Certificate Agreement'
export const AGREE = 'I have read and agree to these terms and conditions.'
export const DECLINE = 'Decline'
export const ACCEPT = 'Accept'

export const CREATE_HEADING = 'Create a New Push Certificate'
export const CREATE_TEXT =
  'Upload your Certificate Signing Request signed by your third-party server vendor to create a new push certificate.'
export const RENEW_HEADING = 'Renew Push Certificate'
/** Not known verbatim: what the renew screen says below its heading. */
export const RENEW_TEXT =
  'Upload your Certificate Signing Request signed by your third-party server vendor to renew your push certificate.'
export const NOTES = 'Notes'
export const SIGNING_REQUEST = 'Vendor-Signed Certificate Signing Request'
export const CANCEL = 'Cancel'
export const UPLOAD = 'Upload'

export const CONFIRMATION = 'Confirmation'
export const CREATED = 'You have successfully created a new push certificate with the following information:'
/** Not known: what the portal says after a renewal. One practice portal says this, the others repeat the sentence above. */
export const RENEWED = 'You have successfully renewed an existing push certificate with the following information:'
export const SERVICE = 'Service'
export const VENDOR = 'Vendor'
export const EXPIRATION = 'Expiration Date'
export const MANAGE = 'Manage Certificates'

/** Not known verbatim: how the portal asks before it revokes. */
export const REVOKE_HEADING = 'Revoke Push Certificate'
export const REVOKE_QUESTION =
  'Are you sure you want to revoke this certificate? Devices that use it will no longer be managed.'

export const ACTIVE = 'Active'
export const EXPIRED = 'Expired'
export const REVOKED = 'Revoked'

/** The day as the portal writes it, `MMM d, yyyy`, in English for everybody. Takes milliseconds; the day is that of UTC. */
export function portalDate(at: number): string {
  return new Date(at).toLocaleDateString('en-US', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' })
}
