import { expect, test } from 'vitest'
import { PATHOLOGICAL } from '@/lib/testing/texts/pathological'
import { cook } from './cook'
import { treeShape } from './tree'

// How long each takes is measured by `npm run bench -- proofs text`; here they need only end, and not overflow.
test.each(Object.entries(PATHOLOGICAL))(
  '%s, 20,000 characters long',
  (_, raw) => {
    const { tree } = cook(raw)
    expect(treeShape.safeParse(JSON.parse(JSON.stringify(tree))).success).toBe(true)
  },
  20_000,
)
