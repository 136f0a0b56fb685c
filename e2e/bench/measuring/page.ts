import { MEASURED } from '@/e2e/bench/making/measured-film'
import { REVIEWS_PER_PAGE } from '@/lib/critics/schema'

export const PAGE = `/films/${MEASURED.slug}`

export const visibleText = (html: string): string =>
  html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, ' ')
    .replace(/\s+/g, ' ')

type Expected = { first: readonly string[]; next: string; scored: number; mean: number }

/** Fetches the measured film's page and refuses to go on with a wrong one. */
export async function checkedPage(
  origin: string,
  expected: Expected,
): Promise<{ page: Response; body: Buffer }> {
  const page = await fetch(`${origin}${PAGE}`, {
    headers: { 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(30_000),
  })
  const body = Buffer.from(await page.arrayBuffer())
  const html = body.toString()
  const text = visibleText(html)
  const wrong: string[] = []
  const must = (right: boolean, what: string) => void (right || wrong.push(what))
  must(page.status === 200, `status ${page.status}`)
  const linked = (slug: string) => html.includes(`${PAGE}/critic-reviews/${slug}"`)
  const shown = expected.first.filter(linked).length
  must(shown === REVIEWS_PER_PAGE, `${shown} of the ${REVIEWS_PER_PAGE} first reviews`)
  must(!linked(expected.next), 'a review of the second page')
  const number = (n: number) => n.toString().replace(/(\d)(\d{3})$/, '$1,?$2')
  const count = new RegExp(`${number(expected.scored)} (of|scored of) ${number(MEASURED.reviews)}`)
  must(count.test(text), `no “${expected.scored} of ${MEASURED.reviews}”`)
  must(text.includes(expected.mean.toFixed(1)), `no mean of ${expected.mean.toFixed(1)}`)
  if (wrong.length > 0) throw new Error(`${origin}${PAGE} is wrong: ${wrong.join('; ')}`)
  return { page, body }
}

/** Some of the crowd's pages must answer too: they were not made by the code that makes the others. */
export async function checkCrowd(origin: string, paths: readonly string[]): Promise<void> {
  for (const path of paths.slice(0, 20)) {
    const page = await fetch(`${origin}${path}`, { signal: AbortSignal.timeout(30_000) })
    await page.arrayBuffer()
    if (page.status !== 200) throw new Error(`${path} answers ${page.status}`)
  }
}
