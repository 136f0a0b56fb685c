import { expect, it } from 'vitest'
import { previewShape } from '@/lib/reviews/schema'
import { cook } from '@/lib/text/cook'
import { previewOf } from './previewing'

const body = 'The lamps went out *slowly*, and then ||everything|| began at once, as it should.'
const previewed = (typed: Record<string, string>) => previewOf(previewShape.parse(typed))
const english = { code: 'en', name: 'English' }

it('shows a text as posting will cook it, with the language it seems to be in', async () => {
  expect(await previewed({ body, language: 'detect' })).toEqual({
    ...{ title: null, tree: cook(body).tree, halfStars: null, chips: [], wholeSpoiler: false, seen: null },
    ...{ language: english, reads: english },
  })
  expect(await previewed({})).toMatchObject({ tree: [], language: null, reads: null })
})

it('shows all that its card will have', async () => {
  const typed = { title: ' A  slow burn', halfStars: '9', wholeSpoiler: 'yes', seenOn: '2026-11-01' }
  expect(await previewed({ body, ...typed, language: 'ko', 'chip-acting': 'praise' })).toMatchObject({
    ...{ title: 'A slow burn', halfStars: 9, wholeSpoiler: true },
    chips: [{ aspect: 'acting', polarity: 'praise' }],
    seen: { on: '2026-11-01', words: '1 November 2026' },
    ...{ language: { code: 'ko', name: '한국어' }, reads: english },
  })
})

it('leaves out what could not be posted, and is no fault', async () => {
  const typed = { title: 'x'.repeat(500), halfStars: '11', wholeSpoiler: 'no', seenOn: 'today' }
  expect(await previewed({ body, ...typed, language: 'elvish', 'chip-acting': 'loud' })).toMatchObject({
    ...{ title: null, halfStars: null, wholeSpoiler: false, seen: null, language: null, chips: [] },
  })
})
