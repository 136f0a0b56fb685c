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

/** How receipts name a version of a rule. */
export const keyOf = ({ rule, version, name }: { rule: number; version: number; name: string }): string =>
  `house/${rule}/${version}: ${name}`

const asHouseRule = ({ kind, pattern, ...named }: z.infer<typeof kept>): HouseRule => ({
  ...{ key: keyOf(named), kind, pattern },
})

/** What editors added to the residue rules, as it counts now. */
export const rulesInForce = async (): Promise<HouseRule[]> => (await rows(kept, LATEST, [])).map(asHouseRule)
