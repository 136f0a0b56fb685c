import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'
import { markup } from '@/lib/testing/markup'
import { VECTORS } from '@/lib/testing/texts/families'
import { harmIn } from '@/lib/testing/texts/harm'
import { AROUND, HOSTILE } from '@/lib/testing/texts/hostile'
import { PLANTED, randomText, spoiledText } from '@/lib/testing/texts/random'
import { cook } from '@/lib/text/cook'
import { withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import { type Block, treeShape } from '@/lib/text/tree'
import { CookedText } from './cooked-text'

declare module 'vitest' {
  interface ProvidedContext {
    /** How many random texts are tried; more where there is time (e2e/bench/proofs/text.ts). */
    runs?: number
  }
}

const RUNS = { numRuns: inject('runs') ?? 2000 }
const PATIENCE = RUNS.numRuns * 30
const HREF = '/reviews/1/revealed'
const drawn = (tree: Block[], revealed: boolean) =>
  markup(<CookedText tree={tree} revealed={revealed} revealHref={HREF} />)

/** What is wrong with a text once cooked, stored, read back and drawn. */
function harmOf(raw: string): string[] {
  const tree = treeShape.parse(JSON.parse(JSON.stringify(cook(raw).tree)))
  return [...harmIn(drawn(tree, true), HREF), ...harmIn(drawn(tree, false), HREF)]
}

describe('nothing a stranger writes becomes more than text', () => {
  test('the collection has at least 150 different ways in', () => {
    expect(new Set(HOSTILE).size).toBe(HOSTILE.length)
    expect(HOSTILE.length).toBeGreaterThanOrEqual(150)
  })

  test('and the families make five hundred more', () => {
    expect(VECTORS.filter((vector) => !HOSTILE.includes(vector)).length).toBeGreaterThanOrEqual(500)
  })

  // All of them, inside of everything, where there is time (e2e/bench/proofs/text.ts).
  test('of the families', () => {
    const places = RUNS.numRuns > 2000 ? AROUND : AROUND.slice(0, 1)
    expect(VECTORS.flatMap((vector) => places.flatMap((around) => harmOf(around(vector))))).toEqual([])
  }, 120_000)

  test.each(HOSTILE)('%j', (raw) => {
    expect(AROUND.flatMap((around) => harmOf(around(raw)))).toEqual([])
  })

  test(
    'anything strung together',
    () => {
      fc.assert(
        fc.property(randomText, (raw) => {
          expect(harmOf(raw)).toEqual([])
        }),
        RUNS,
      )
    },
    PATIENCE,
  )

  test('the judge would notice', () => {
    for (const bad of [
      '<script>',
      '<p onclick="x">',
      '<a href="javascript:x" rel="ugc nofollow noopener">',
      '<a href="https://a.example/">',
      '<p style="x">',
      '<img src="x">',
      '<!--x-->',
    ])
      expect(harmIn(bad, HREF)).not.toEqual([])
  })
})

describe('what a spoiler hides is not sent', () => {
  test(
    'whatever stands around it',
    () => {
      fc.assert(
        fc.property(spoiledText, (raw) => {
          const { tree, plain } = cook(raw)
          expect(drawn(tree, false)).not.toContain(PLANTED)
          expect(JSON.stringify(withoutSpoilers(tree))).not.toContain(PLANTED)
          expect(plain.open).not.toContain(PLANTED)
        }),
        RUNS,
      )
    },
    PATIENCE,
  )

  test('and asking for it brings it', () => {
    const { tree } = cook(`He ||${PLANTED}|| there.`)
    expect(drawn(tree, false)).toContain(`href="${HREF}"`)
    expect(drawn(tree, true)).toContain(PLANTED)
  })
})
