import 'server-only'
import { prisma } from '@/lib/db'
import { scoreOf100 } from '@/lib/scores/score'
import { changedAmong, rereadBy } from './changes'
import { filmsWith, type RescoredFilm } from './films'
import { isSameVersion, type ScaleDraft, scaleOf, scaleShape } from './schema'
import type { ScaleVersion } from './versions'

/** Of what a version would change so much is shown. */
export const SHOWN_MAX = 100

const FIELDS = ['best', 'worst', 'labels', 'why'] as const

/** A version as it was typed to be tried: ready to be saved, or what is wrong with it, by field. */
export type Trial = {
  typed: Readonly<Record<string, string>>
  draft: ScaleDraft | null
  errors: Readonly<Record<string, string>>
}

/** Reads the address of a trial; null where none was asked for. */
export function readTrial(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  outletId: number | null,
  present: ScaleVersion | null,
): Trial | null {
  if (asked.labels === undefined) return null
  const typed = Object.fromEntries(
    FIELDS.map((name) => [name, typeof asked[name] === 'string' ? asked[name] : '']),
  )
  const outlet = outletId === null ? '' : String(outletId)
  const { data, error } = scaleShape.safeParse({ ...typed, outlet, seen: present?.version ?? 0 })
  if (data && present && isSameVersion(present, scaleOf(data)))
    return { typed, draft: null, errors: { labels: 'It reads so already.' } }
  const errors = (error?.issues ?? []).map(({ path, message }) => [String(path[0] ?? ''), message] as const)
  return { typed, draft: data ?? null, errors: Object.fromEntries(errors.toReversed()) }
}

/** What a version would change, without changing anything. */
export type Tried = {
  reviews: number
  /** Of those, whose figures no scale gave: an editor's, or from before there were versions. */
  own: number
  films: number
  shown: (RescoredFilm & { printed: { raw: string; before: number; after: number }[] })[]
}

/** Tries a version over every review it reads. */
export async function tryScale(draft: ScaleDraft): Promise<Tried> {
  return prisma().$transaction(async (tx) => {
    const changed = changedAmong(await rereadBy(tx, scaleOf(draft)))
    const films = [...new Set(changed.map(({ filmId }) => filmId))]
    const few = new Set(films.slice(0, SHOWN_MAX))
    const shown = await filmsWith(
      tx,
      changed.filter(({ filmId }) => few.has(filmId)),
    )
    return {
      reviews: changed.length,
      own: changed.filter(({ versionId }) => versionId === null).length,
      films: films.length,
      shown: shown.map((one) => ({
        ...one,
        printed: changed.filter(({ filmId }) => filmId === one.film.id).map(asPrinted),
      })),
    }
  })
}

const asPrinted = ({ raw, before, after }: ReturnType<typeof changedAmong>[number]) => ({
  raw,
  before: scoreOf100(before),
  after: scoreOf100(after),
})
