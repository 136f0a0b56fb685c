/** What keys do on a page that is a list and nothing more. */
export const ALONG = [
  ['j', 'next'],
  ['k', 'the one before'],
  ['o', 'look at it, as Enter does'],
] as const
