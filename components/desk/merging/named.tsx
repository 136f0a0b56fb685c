import type { MergeNoun } from '@/lib/merging/nouns'
import type { Thing } from '@/lib/merging/queries'

/** Something of the catalogue as prose names it. */
export function Named({
  noun,
  thing: { name, year },
}: {
  noun: MergeNoun
  thing: Pick<Thing, 'name' | 'year'>
}) {
  if (noun !== 'film') return <bdi>{name}</bdi>
  return (
    <>
      <cite>{name}</cite>
      {year && ` (${year})`}
    </>
  )
}
