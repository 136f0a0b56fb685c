import 'server-only'
import { prisma } from '@/lib/db'
import { listVersions } from './queries'
import { readTrial, tryScale } from './trial'
import { scaleInForce } from './versions'

/** All that a scale's page shows: its versions, and what the one that is being tried would change. */
export async function getScaleOnPage(
  outletId: number | null,
  asked: Readonly<Record<string, string | string[] | undefined>>,
) {
  const present = await scaleInForce(prisma(), outletId)
  const trial = readTrial(asked, outletId, present)
  const tried = trial?.draft ? await tryScale(trial.draft) : null
  return { present, trial, tried, versions: await listVersions(outletId) }
}
