import type { QueryConfig } from 'pg'
import { RESERVED_SLUGS } from '@/lib/catalogue/slugs'

/** Runs one prepared statement. */
export type Ask = (query: QueryConfig) => Promise<{ rows: { known: boolean }[] }>

const slug = '([^/]+)'

/** An address that names one thing, and how to ask whether there is, or was, such a thing. */
const addresses: { form: RegExp; name: string; text: string }[] = [
  thing('film', 'films', 'film'),
  thing('person', 'people', 'person'),
  thing('critic', 'critics', 'critic'),
  thing('outlet', 'outlets', 'outlet'),
  {
    form: new RegExp(`^/films/${slug}/critic-reviews/${slug}$`),
    name: 'known critic review',
    text: `select exists(select from critic_review r join film f on f.id = r.film_id where f.slug = $1 and r.slug = $2)
      or exists(select from former_slug where noun = 'criticReview' and slug = $2)
      or exists(select from former_slug where noun = 'film' and slug = $1) as known`,
  },
]

function thing(noun: string, folder: string, table: string) {
  return {
    form: new RegExp(`^/${folder}/${slug}(?:/spoilers)?$`),
    name: `known ${noun}`,
    text: `select exists(select from ${table} where slug = $1)
      or exists(select from former_slug where noun = '${noun}' and slug = $1) as known`,
  }
}

/**
 * Whether an address may lead somewhere. Made-up ones are told apart with one cheap look-up, so that
 * a flood of them buys no renderings; the page decides about everything this lets pass.
 */
export async function mayExist(path: string, ask: Ask): Promise<boolean> {
  for (const { form, name, text } of addresses) {
    const values = form.exec(path)?.slice(1)
    // `/films/filter` is an address of its own, not a film.
    if (values?.some((value) => RESERVED_SLUGS.has(value))) return true
    if (values)
      return (await ask({ name, text, values: values.map(decodeURIComponent) })).rows[0]?.known ?? true
  }
  return true
}
