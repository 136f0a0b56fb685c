import { headersOfEveryAnswer, neverKept } from '@/lib/doors/kept/policies'
import { Sendable } from '@/lib/serving/answers/sendable'

export type FaultStatus = 400 | 403 | 404 | 405 | 413 | 414 | 431 | 500 | 503

const words: Record<FaultStatus, [title: string, explanation: string]> = {
  400: [
    'This address cannot be read',
    'It has signs in it that no page of ours has. It may have been cut or mistyped.',
  ],
  403: [
    'This did not come from a page of ours',
    'What was sent here was refused, because your browser does not say that one of our pages sent it. Go back, load the page again and try once more.',
  ],
  404: ['There is no such page', 'It may have moved, or the address may be mistyped.'],
  405: ['Nothing here takes that', 'This page can be read, but nothing can be sent to it.'],
  413: [
    'This is too large',
    'What was sent is larger than we take, and nothing of it was kept. A list of films may have 5 MB, a document 1 MB. Go back and choose a smaller file.',
  ],
  414: ['This address is too long', 'It may have been joined with something else on its way here.'],
  431: [
    'Your browser sent too much',
    'The headers of its request are larger than we read. Deleting this site’s cookies may help.',
  ],
  500: [
    'Something broke on our side',
    'It has been written down. Trying again may help; the rest of the site should work.',
  ],
  503: [
    'Back in a moment',
    'What this page needs, our database, is away or has too much to do just now. Pages kept ready still open. Please try again shortly.',
  ],
}

/** One page that needs nothing but itself: no database, no Next, and its style only to look better. */
export function faultHtml(status: FaultStatus, requestId?: string): string {
  const [title, explanation] = words[status]
  const reference = requestId
    ? `\n<p class="reference">If you write to us about it: <code>${requestId}</code></p>`
    : ''
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} · Balcony</title>
<link rel="stylesheet" href="/fault.css">
</head>
<body>
<main>
<p class="site"><a href="/">Balcony</a></p>
<h1>${title}</h1>
<p>${explanation}</p>
<p><a href="/">The front page</a> · <a href="/films">All films</a> · <a href="/search">Search</a></p>${reference}
</main>
</body>
</html>
`
}

export function faultHeaders(requestId?: string) {
  return {
    ...headersOfEveryAnswer,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': neverKept,
    ...(requestId && { 'x-request-id': requestId }),
  }
}

export function faultPage(
  status: FaultStatus,
  more: Record<string, string> = {},
  requestId?: string,
): Sendable {
  const again = status === 503 ? { 'retry-after': '5' } : {}
  return new Sendable(
    status,
    { ...faultHeaders(requestId), ...again, ...more },
    Buffer.from(faultHtml(status, requestId)),
  )
}
