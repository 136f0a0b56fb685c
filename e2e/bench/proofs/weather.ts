import { prisma } from '@/lib/db'
import { foldRatings } from '@/lib/ratings/folding'
import { LONGEST_HOURS } from '@/lib/scores/weather/rules'
import { bomb, makeRatedFilm } from '@/lib/testing/weather/making'
import { CROWDS, type CrowdName, tellOf } from '@/lib/testing/weather/story'
import { layTables } from './laying'
import type { Ground, Proof } from './proof'

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed)

/** A bombing hardly moves a score, on the machine itself and in simulation; a true change of opinion gets through. */
export const weather: Proof = { name: 'weather', run }

async function run({ databaseUrl, tell }: Ground) {
  await layTables(databaseUrl)
  const figures = [
    { what: 'points a bombing moved a score in the database', value: await bombed(), aim: { most: 1 } },
  ]
  for (const name of Object.keys(CROWDS) as CrowdName[]) {
    const told = SEEDS.map((seed) => tellOf(name, seed))
    const most = (of: (one: (typeof told)[number]) => number) => Math.max(...told.map(of))
    const noticed = told.filter((one) => one.noticed !== null)
    tell(
      `${name}: noticed in ${noticed.length} of ${told.length}, the latest after ${most((one) => one.noticed ?? 0)} min`,
    )
    if (name.endsWith('bombing'))
      figures.push({ what: `points a ${name} moved`, value: most(({ moved }) => moved), aim: { most: 1 } })
    figures.push({
      what: `hours frozen: ${name}`,
      value: most(({ frozen }) => frozen),
      aim: { most: LONGEST_HOURS },
    })
  }
  return figures
}

async function bombed(): Promise<number> {
  const { id: filmId } = await makeRatedFilm()
  const score = async () => {
    await foldRatings()
    const { n, sum } = await prisma().ratingTally.findUniqueOrThrow({ where: { filmId } })
    return (10 * sum) / n
  }
  const before = await score()
  let moved = 0
  // 500 in fifty waves, as they would come within the hour.
  for (let wave = 0; wave < 50; wave++) {
    await bomb(filmId, 10)
    await new Promise((resolve) => setTimeout(resolve, 300))
    moved = Math.max(moved, Math.abs((await score()) - before))
  }
  return moved
}
