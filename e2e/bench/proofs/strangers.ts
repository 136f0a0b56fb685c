import { askEverywhere } from '@/e2e/bench/strangers/asking'
import { servedActions } from '@/e2e/bench/strangers/fields'
import { countHung, hangUp, look, wouldNotice } from '@/e2e/bench/strangers/looking'
import { typeEverywhere } from '@/e2e/bench/strangers/typing'
import { plantField } from '@/e2e/crawl/laying'
import { VECTORS } from '@/lib/testing/texts/families'
import { HOSTILE } from '@/lib/testing/texts/hostile'
import type { Ground, Proof } from './proof'

const INPUTS = 20_000

/** What strangers send, through every field and address of the running site, and in a real browser. */
export const strangers: Proof = { name: 'strangers', run }

async function run({ startSite, seconds, tell }: Ground) {
  const { origin } = await startSite()
  const share = seconds < 60 ? 0.02 : 1
  const field = await plantField()
  const { served, missing } = await servedActions()
  const typed = await typeEverywhere(origin, field, served, INPUTS * 0.75 * share)
  tell(`${typed.inputs} inputs through ${typed.fields} fields of ${served.length} actions`)
  const unasked = await askEverywhere(origin, field, INPUTS * 0.25 * share)
  tell(`${INPUTS * 0.25 * share} addresses`)
  const all = [...new Set([...VECTORS, ...HOSTILE])]
  const vectors = share === 1 ? all : all.filter((_, place) => place % 25 === 0)
  const addresses = await hangUp(vectors)
  const harm = await look(origin, field.cookies.seen, addresses)
  tell(`${addresses.length} pages of strangers’ words, looked at`)
  for (const line of [...missing, ...typed.unread, ...typed.faults, ...typed.lost, ...unasked, ...harm].slice(
    0,
    40,
  ))
    tell(line)
  return [
    { what: 'inputs through every field', value: typed.inputs, aim: { least: INPUTS * 0.75 * share } },
    {
      what: 'of them the action read, of a hundred',
      value: 100 * (1 - typed.unread.length / typed.inputs),
      aim: { least: 99 },
    },
    { what: 'actions nobody can reach', value: missing.length, aim: { most: 0 } },
    { what: 'faults in fields', value: typed.faults.length, aim: { most: 0 } },
    { what: 'inputs that were lost', value: typed.lost.length, aim: { most: 0 } },
    { what: 'faults at addresses', value: unasked.length, aim: { most: 0 } },
    { what: 'ways in, hung up', value: vectors.length, aim: { least: share === 1 ? 500 : 10 } },
    { what: 'reviews they stand in', value: await countHung(), aim: { least: vectors.length } },
    { what: 'harm in a real browser', value: harm.length, aim: { most: 0 } },
    {
      what: 'harm of our own, noticed',
      value: Number(await wouldNotice(origin, field.cookies.seen)),
      aim: { least: 1 },
    },
  ]
}
