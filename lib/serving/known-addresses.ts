import type { QueryConfig } from 'pg'
import { RESERVED_SLUGS } from '@/lib/catalogue/slugs'
import { handleKey } from '@/lib/members/handles'

/** Runs one prepared statement. */
export type Ask = (query: QueryConfig) => Promise<{ rows: { known: boolean }[] }>

const slug = '([^/]+)'

interface Address {
  form: RegExp
  name: string
  text: string
  /** What is looked up, where it is not the words of the address themselves. */
  fold?: (value: string, at: number) => string
}

/** An address that names one thing, and how to ask whether there is, or was, such a thing. */
const addresses: Address[] = [
  {
    form: new RegExp(`^/films/${slug}/reviews/${slug}(?:/history)?(?:/revealed)?$`),
    name: 'known review',
    // One withdrawn a moment ago is there for its author, who may have it back; one that was removed always is.
    text: `select exists(select from taken_handle t join review r on r.member_id = t.member_id
        join film f on f.id = r.film_id where f.slug = $1 and t.key = $2
          and (r.withdrawn_at is null or r.withdrawn_at > now() - interval '1 day'))
      or exists(select from former_slug where noun = 'film' and slug = $1) as known`,
    fold: (value, at) => (at === 1 ? handleKey(value) : value),
  },
  thing('film', 'films', 'film', '/spoilers|/reviews(?:/.+)?|/lists(?:/.+)?'),
  thing('person', 'people', 'person'),
  thing('critic', 'critics', 'critic'),
  thing('outlet', 'outlets', 'outlet'),
  {
    form: new RegExp(`^/members/${slug}(?:/.+)?$`),
    name: 'known member',
    text: `select exists(select from taken_handle t join member m on m.id = t.member_id
      where t.key = $1 and m.email_confirmed_at is not null) as known`,
    fold: handleKey,
  },
  {
    form: new RegExp(`^/films/${slug}/critic-reviews/${slug}$`),
    name: 'known critic review',
    text: `select exists(select from critic_review r join film f on f.id = r.film_id where f.slug = $1 and r.slug = $2)
      or exists(select from former_slug where noun = 'criticReview' and slug = $2)
      or exists(select from former_slug where noun = 'film' and slug = $1) as known`,
  },
  {
    form: /^\/moderation-log\/acts\/([1-9]\d{0,8})$/,
    name: 'known act',
    text: 'select exists(select from moderation_act where id = $1::int and parent_id is null) as known',
  },
]

function thing(noun: string, folder: string, table: string, pages = '') {
  return {
    form: new RegExp(`^/${folder}/${slug}(?:${pages})?$`),
    name: `known ${noun}`,
    text: `select exists(select from ${table} where slug = $1)
      or exists(select from former_slug where noun = '${noun}' and slug = $1) as known`,
  }
}

/** What is remembered: so many, and none longer than any address we give. */
const REMEMBERED = 10_000
const LONGEST = 300

/**
 * Whether an address may lead somewhere. Made-up ones are told apart with one cheap look-up, so that a flood of
 * them buys no renderings; the page decides about everything this lets pass. What was there is remembered, so that
 * its page made anew costs no look-up, until a page finds otherwise.
 */
export class KnownAddresses {
  private readonly remembered = new Set<string>()
  private readonly ask: Ask
  constructor(ask: Ask) {
    this.ask = ask
  }

  async mayExist(path: string): Promise<boolean> {
    const question = questionOf(path)
    if (question === null) return true
    const key = keyOf(question)
    if (this.remembered.has(key)) return true
    const known = (await this.ask(question)).rows[0]?.known ?? true
    if (known && key.length <= LONGEST) this.remember(key)
    return known
  }

  /** A page did not find what was asked for. */
  forget(path: string): void {
    const question = questionOf(path)
    if (question) this.remembered.delete(keyOf(question))
  }

  private remember(key: string): void {
    this.remembered.add(key)
    const [oldest] = this.remembered
    if (this.remembered.size > REMEMBERED && oldest !== undefined) this.remembered.delete(oldest)
  }
}

type Question = { name: string; text: string; values: string[] }

const keyOf = ({ name, values }: Question) => [name, ...values].join('/')

/** What to ask about an address; null where nothing needs asking. */
function questionOf(path: string): Question | null {
  for (const { form, name, text, fold = (value: string) => value } of addresses) {
    const values = form.exec(path)?.slice(1)
    if (!values) continue
    // `/films/filter` is an address of its own, not a film.
    if (values.some((value) => RESERVED_SLUGS.has(value))) return null
    return { name, text, values: values.map((value, at) => fold(decodeURIComponent(value), at)) }
  }
  return null
}
