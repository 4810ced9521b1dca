// Apple's own names and addresses: who it is in a certificate, where its portals are, and what a signing request for it consists of.

/** Apple's organisation in the names of certificates, letter for letter. Source: https://www.apple.com/certificateauthority/. */
export const APPLE = 'Apple Inc.'

/** How the common name of an MDM vendor's certificate begins. Source: signing requests of several vendors. */
export const VENDOR_NAME = 'MDM Vendor: '
/**
 * How Apple calls what it issues to developers for their apps and websites, and for passes, in common names, before a colon: patterns for
 * letters of either case. Source: certificates of Apple's developer pages.
 */
export const APP_NAMES =
  '(?:Apple (?:(?:Development|Production|Sandbox) )?(?:IOS |Mac )?Push Services|VoIP Services|WatchKit Services|Website Push ID)'
export const PASS_NAMES = 'Pass Type ID(?: with NFC)?'

/** The origin of the Apple Push Certificates Portal. */
export const PUSH_PORTAL = 'https://identity.apple.com'
/** Its front page. Source: Apple's and every vendor's manuals. */
export const PUSH_PORTAL_PAGE = `${PUSH_PORTAL}/pushcert/`
/** The origins of the portals that give out tokens. Source: Apple's manuals. */
export const TOKEN_PORTALS = { business: 'https://business.apple.com', school: 'https://school.apple.com' } as const
/** All three of them. */
export const PORTALS: readonly string[] = [PUSH_PORTAL, ...Object.values(TOKEN_PORTALS)]
/** Where an Apple Account is created. Source: CLOMO's manual on the first set-up. */
export const ACCOUNT_PAGE = 'https://appleid.apple.com/'
/** Where all of them let their users sign in: the page itself, or what stands in a frame of it. */
export const SIGN_IN = 'https://idmsa.apple.com/'
/** The id of the frame in which it stands (seen on Apple Business Manager, 2023 to 2025). */
export const SIGN_IN_FRAME = 'aid-auth-widget-iFrame'

/** Every page of these origins, as a browser's match patterns. */
export const pagesOf = (origins: readonly string[]): string[] => origins.map((origin) => `${origin}/*`)

/** The three strings of a signing request. Source: Apple, "Setting up push notifications for your MDM customers". */
export const SIGNING_REQUEST_STRINGS = {
  request: 'PushCertRequestCSR',
  chain: 'PushCertCertificateChain',
  signature: 'PushCertSignature',
} as const
