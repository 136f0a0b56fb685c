import { countsForScore } from '@/lib/critics/policy'
import { reviewLabel } from '@/lib/critics/schema'
import type { Prisma } from '@/prisma/generated/client'
import { type FilmSheet, SHEET_LIMITS, type SourceLabel } from './schema'

export const sourceSelect = {
  select: {
    kind: true,
    code: true,
    review: {
      select: {
        slug: true,
        status: true,
        removals: true,
        headline: true,
        critic: { select: { name: true } },
        outlet: { select: { name: true } },
      },
    },
  },
} satisfies Prisma.SourceDefaultArgs

type Source = Prisma.SourceGetPayload<typeof sourceSelect>

/** How a page names a source. A document whose review is not public is a document, no more. */
export function labelOf(source: Source | null): SourceLabel {
  if (!source || source.kind === 'editor') return { label: 'our editors', slug: null }
  if (source.kind === 'import') return { label: `the list “${source.code}”`, slug: null }
  if (!source.review || !countsForScore(source.review)) return { label: 'a document we hold', slug: null }
  return { label: reviewLabel(source.review), slug: source.review.slug }
}

type Release = { event: string; place: string; date: string | null; source: Source }

/** Claims of one event at one place, together: where their dates differ the page says so. */
export function groupReleases(rows: readonly Release[]): FilmSheet['releases'] {
  const groups = new Map<string, FilmSheet['releases'][number]>()
  for (const { event, place, date, source } of rows) {
    const key = `${event}\n${place}`
    const group = groups.get(key) ?? { event, place, claims: [] }
    group.claims.push({ date, source: labelOf(source) })
    groups.set(key, group)
  }
  return [...groups.values()]
}

type Opinion = { aspects: readonly { aspect: string; polarity: 'praise' | 'mixed' | 'fault' }[] }

/** How many critics praise, weigh and fault each aspect, most spoken of first. */
export function aspectTotals(reviews: readonly Opinion[]): FilmSheet['aspects'] {
  const totals = new Map<string, FilmSheet['aspects'][number]>()
  for (const { aspect, polarity } of reviews.flatMap((review) => review.aspects)) {
    const name = aspect as FilmSheet['aspects'][number]['aspect']
    const total = totals.get(aspect) ?? { aspect: name, praise: 0, mixed: 0, fault: 0 }
    total[polarity] += 1
    totals.set(aspect, total)
  }
  const spoken = (t: FilmSheet['aspects'][number]) => t.praise + t.mixed + t.fault
  return [...totals.values()].sort((a, b) => spoken(b) - spoken(a) || b.praise - a.praise)
}

/** Scores and how many gave each, ascending, in tenths of a point. */
export function scoreMarks(scores: readonly (number | null)[]): FilmSheet['marks'] {
  const counts = new Map<number, number>()
  for (const score of scores) {
    if (score === null) continue
    const rounded = Math.round(score * 10) / 10
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].map(([score, count]) => ({ score, count })).sort((a, b) => a.score - b.score)
}

type Named = { how: FilmSheet['company'][number]['hows'][number]['how']; film: FilmSheet['related'][number] }

/** The titles critics name beside a film, most often named first, comparisons before the rest. */
export function companyOf(mentions: readonly Named[]): FilmSheet['company'] {
  const titles = new Map<string, FilmSheet['company'][number]>()
  for (const { how, film } of mentions) {
    const title = titles.get(film.slug) ?? { film, named: 0, hows: [] }
    title.named += 1
    const counted = title.hows.find((h) => h.how === how)
    if (counted) counted.count += 1
    else title.hows.push({ how, count: 1 })
    title.hows.sort((a, b) => b.count - a.count)
    titles.set(film.slug, title)
  }
  const compared = (t: FilmSheet['company'][number]) => t.hows.find((h) => h.how === 'compared')?.count ?? 0
  return [...titles.values()]
    .sort(
      (a, b) =>
        b.named - a.named || compared(b) - compared(a) || a.film.title.localeCompare(b.film.title, 'en'),
    )
    .slice(0, SHEET_LIMITS.company)
}
