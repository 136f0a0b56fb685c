import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import type { HouseRule } from '@/lib/documents/residue/house/rule'

const kept = z.object({
  rule: z.number(),
  version: z.number(),
  name: z.string(),
  kind: z.enum(['line', 'phrase']),
  pattern: z.string(),
})

const LATEST = `
  SELECT rule, version, name, kind::text, pattern FROM (
    SELECT DISTINCT ON (rule) * FROM residue_rule ORDER BY rule, version DESC) latest
  WHERE is_on ORDER BY rule`
const EVERY = 'SELECT rule, version, name, kind::text, pattern FROM residue_rule ORDER BY rule, version'

/** How receipts name a version of a rule. */
export const keyOf = (rule: number, version: number): string => `house/${rule}/${version}`

const asHouseRule = ({ rule, version, ...said }: z.infer<typeof kept>): HouseRule => ({
  key: keyOf(rule, version),
  ...said,
})

/** What editors added to the residue rules, as it counts now. */
export const rulesInForce = async (): Promise<HouseRule[]> => (await rows(kept, LATEST, [])).map(asHouseRule)

/** Every version there has been: what receipts name. */
export const everyRule = async (): Promise<HouseRule[]> => (await rows(kept, EVERY, [])).map(asHouseRule)
