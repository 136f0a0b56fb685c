import type { CatalogueFile } from '@/lib/catalogue/format/schema'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'

type Figures = NonNullable<CatalogueFile['publishedFigures']>

/** Holds a file to the arithmetic it states. @throws Refusal where the site computes something else */
export async function checkFigures(
  tx: Prisma.TransactionClient,
  filmId: number,
  figures: Figures,
): Promise<void> {
  const film = await tx.film.findUniqueOrThrow({
    where: { id: filmId },
    select: { reviewCount: true, scoredCount: true, criticMean: true, bandLow: true, bandHigh: true },
  })
  const [low, high] = figures.bandBeforeRounding
  const computed: [string, string | undefined, string | undefined][] = [
    ['scored', `${film.scoredCount} of ${film.reviewCount}`, figures.scored],
    ['meanOfScored', film.criticMean?.toFixed(1), figures.meanOfScored?.toFixed(1)],
    ['bandBeforeRounding', film.bandLow?.toFixed(1), low.toFixed(1)],
    ['bandBeforeRounding', film.bandHigh?.toFixed(1), high.toFixed(1)],
    ['band', film.bandLow?.toFixed(0), figures.band[0].toFixed(0)],
    ['band', film.bandHigh?.toFixed(0), figures.band[1].toFixed(0)],
  ]
  const wrong = computed.filter(([, ours, theirs]) => ours !== theirs)
  if (wrong.length === 0) return
  const lines = wrong.map(
    ([name, ours, theirs]) => `  publishedFigures.${name}: the file says ${theirs}, we compute ${ours}`,
  )
  throw new Refusal(
    'other-figures',
    ['The file states figures that do not follow from it:', ...lines].join('\n'),
  )
}
