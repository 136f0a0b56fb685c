import { type Browse, type Filter, SORTS, type Sort } from '@/lib/films/browse-path'
import type { Facet } from '@/lib/films/facets'
import styles from './browse.module.css'

const SORT_WORDS: Record<Sort, string> = {
  reviewed: 'Most reviewed',
  newest: 'Newest first',
  title: 'By title',
  critics: 'Best received',
}

type Choice = { slug: string; label: string }
const KINDS: Choice[] = [
  { slug: 'film', label: 'Films' },
  { slug: 'film-series', label: 'Film series' },
  { slug: 'series', label: 'Series' },
]
const VERDICTS: Choice[] = [
  { slug: 'recommended', label: 'Recommended' },
  { slug: 'divided', label: 'Divided' },
  { slug: 'not-recommended', label: 'Not recommended' },
]

/** A plain form; its answer is a redirect to the list's own address. */
export function FilterForm({ browse, facets }: { browse: Browse; facets: readonly Facet[] }) {
  const of = (kind: Facet['kind']) =>
    facets
      .filter((f) => f.kind === kind)
      .map(({ slug, label, films }) => ({ slug, label: `${label} (${films})` }))
  const chosen = browse.filters
  return (
    <form className={styles.filters} action="/films/filter" aria-label="Narrow and sort the list">
      <Select name="genre" label="Genre" any="Any genre" choices={of('genre')} chosen={chosen.genre} />
      <Select name="country" label="Country" any="Anywhere" choices={of('country')} chosen={chosen.country} />
      <Select name="decade" label="Decade" any="Any time" choices={of('decade')} chosen={chosen.decade} />
      <Select name="kind" label="Kind" any="Films and series" choices={KINDS} chosen={chosen.kind} />
      <Select name="verdict" label="Verdict" any="Any verdict" choices={VERDICTS} chosen={chosen.verdict} />
      <Select
        name="sort"
        label="Order"
        choices={SORTS.map((slug) => ({ slug, label: SORT_WORDS[slug] }))}
        chosen={browse.sort}
      />
      <button type="submit">Show</button>
    </form>
  )
}

type SelectProps = { name: Filter | 'sort'; label: string; any?: string; choices: Choice[]; chosen?: string }

function Select({ name, label, any, choices, chosen = '' }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        {any && <option value="">{any}</option>}
        {choices.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
