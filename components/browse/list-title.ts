import type { Browse } from '@/lib/films/browse-path'
import type { Facet } from '@/lib/films/facets'

const KINDS: Record<string, string> = { film: 'films', 'film-series': 'film series', series: 'series' }
const VERDICTS: Record<string, string> = {
  recommended: 'recommended',
  divided: 'that divide critics',
  'not-recommended': 'not recommended',
}

/** A list in words: `Action films from South Korea, 2020s`. */
export function listTitle({ filters }: Browse, facets: readonly Facet[]): string {
  const label = (kind: Facet['kind'], slug?: string) =>
    facets.find((facet) => facet.kind === kind && facet.slug === slug)?.label
  const { genre, country, decade, kind, verdict } = filters
  if (Object.keys(filters).length === 0) return 'All films'
  const noun = kind ? KINDS[kind] : 'films'
  const words = [
    label('genre', genre),
    noun,
    country && `from ${label('country', country)}`,
    verdict && VERDICTS[verdict],
  ].filter(Boolean)
  const title = words.join(' ') + (decade ? `, ${label('decade', decade)}` : '')
  return title.charAt(0).toUpperCase() + title.slice(1)
}
