// Which browsers the manuals recommend for Apple's pages. Source: CLOMO's manual on the yearly renewal, chapters 1-3-2, 2-3-2, 3-3-2.

const RECOMMENDED = {
  push: ['safari', 'chrome'],
  business: ['safari', 'chrome', 'edge'],
} as const

/** The browsers by their own sign in a user agent; all but Firefox name Chrome or Safari, too, so these two come last. */
const SIGNS: readonly [name: string, sign: RegExp][] = [
  ['edge', /\bEdgA?\//],
  ['other', /\b(?:OPR|Vivaldi|SamsungBrowser|Brave|YaBrowser|DuckDuckGo|Firefox|FxiOS|CriOS|EdgiOS)\//],
  ['chrome', /Chrome\//],
  ['safari', /\bVersion\/[\d.]+ .*\bSafari\//],
]

/** Whether a browser, by its user agent, is among those that are recommended for this portal of Apple's. */
export function isRecommended(portal: keyof typeof RECOMMENDED, userAgent: string): boolean {
  const name = SIGNS.find(([, sign]) => sign.test(userAgent))?.[0]
  return RECOMMENDED[portal].some((one) => one === name)
}
