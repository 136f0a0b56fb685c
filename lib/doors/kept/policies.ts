/** What each kind of answer allows. Written once; the handler, the proxy and the server read it here. */
// Scripts are told apart below; `connect-src` lets tools that look at a page read robots.txt, and no page of ours asks.
const common = "style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'"
const closed = "base-uri 'none'; frame-ancestors 'none'"

/** For everything that runs nothing: kept pages, files, fault pages. */
export const stillPolicy = `default-src 'none'; script-src 'none'; ${common}; ${closed}`

/** For a page rendered for one request, with our own nonced scripts; its forms may lead to `leads`, too. */
export function livelyPolicy(nonce: string, leads: readonly string[] = []): string {
  const scripts = `script-src 'nonce-${nonce}' 'strict-dynamic'`
  const types = "require-trusted-types-for 'script'; trusted-types default"
  return `default-src 'none'; ${scripts}; ${[common, ...leads].join(' ')}; ${closed}; ${types}`
}

const unused = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

/** On every answer, whatever it is. A policy of the answer's own replaces the still one. */
export const headersOfEveryAnswer = {
  'content-security-policy': stillPolicy,
  'x-content-type-options': 'nosniff',
  // Not no-referrer: that makes forms send `Origin: null`.
  'referrer-policy': 'same-origin',
  'permissions-policy': unused.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

/** On every kept page: each use asks again, and the other door's page is another page. */
export const headersOfKeptPages = {
  ...headersOfEveryAnswer,
  'cache-control': 'public, max-age=0, must-revalidate',
  vary: 'Accept-Encoding, Cookie',
} as const

/** On pages rendered for one request, and on faults. */
export const neverKept = 'private, no-store'
