// The oldest versions of the browsers in which Koshin runs: the first that know light-dark() and all that its scripts call.

/** Of Chrome, and of the browsers that are built on it. */
export const CHROME_OLDEST = '123'
export const SAFARI_OLDEST = '17.5'
/** An extended-support release. */
export const FIREFOX_OLDEST = '140.0'
