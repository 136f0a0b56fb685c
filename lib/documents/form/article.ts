import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Element } from './tree'

/** Larger pages, in elements, are read whole: finding their article would take too long. */
const MOST_ELEMENTS = 1_500
/** And such as are nested deeper, since the time it takes grows with the square of it. */
const DEEPEST = 60
/** What is shorter is no article but a teaser that was mistaken for one. */
const SHORTEST = 250

/** Our number of an element, as an attribute that the extraction carries along. */
const NUMBER = 'data-balcony'

/**
 * Which elements belong to a page's article, as Readability finds it; null where it finds none. Nothing is fetched
 * and no script runs: the page is a tree of ours, with each element numbered.
 */
export function articleOf(html: string, elements: readonly Element[]): Set<number> | null {
  if (elements.length > MOST_ELEMENTS || depthOf(elements) > DEEPEST) return null
  try {
    const { document } = parseHTML(numbered(html, elements))
    const article = new Readability<HTMLElement>(document as unknown as Document, {
      serializer: (node) => node as HTMLElement,
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: SHORTEST,
    }).parse()
    if (!article?.content || (article.textContent ?? '').trim().length < SHORTEST) return null
    const kept = [...article.content.querySelectorAll(`[${NUMBER}]`)]
    return new Set(kept.map((element) => Number(element.getAttribute(NUMBER))))
  } catch {
    // A page too strange for it is read whole.
    return null
  }
}

/** How deep the deepest element lies. Parents come before their children. */
function depthOf(elements: readonly Element[]): number {
  const depths: number[] = []
  for (const { parent } of elements) depths.push(parent < 0 ? 0 : (depths[parent] ?? 0) + 1)
  return depths.reduce((deepest, depth) => Math.max(deepest, depth), 0)
}

function numbered(html: string, elements: readonly Element[]): string {
  const parts: string[] = []
  let at = 0
  elements.forEach(({ name, start }, n) => {
    if (n === 0) return
    const behind = start + 1 + name.length
    parts.push(html.slice(at, behind), ` ${NUMBER}="${n}"`)
    at = behind
  })
  parts.push(html.slice(at))
  const whole = parts.join('')
  return /<body\b/i.test(whole) ? whole : `<!doctype html><html><body>${whole}</body></html>`
}
