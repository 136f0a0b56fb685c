import { expect, test } from 'vitest'
import type { AspectTotal } from '@/lib/films/schema'
import { headline } from './headline'

const total = (aspect: AspectTotal['aspect'], praise: number, mixed: number, fault: number) => ({
  aspect,
  praise,
  mixed,
  fault,
})

test.each<[AspectTotal[], number, string]>([
  [
    [total('visuals', 5, 0, 0), total('story', 2, 1, 2)],
    5,
    'All five praise the look of it. On the story, they part ways.',
  ],
  [[total('pacing', 0, 0, 3)], 4, 'Three of four fault the pace.'],
  [[total('music', 2, 0, 0)], 2, 'Both praise the music.'],
  [[total('villain', 1, 0, 1)], 3, 'Three critics, and on the villain they part ways.'],
  [[total('camera', 1, 0, 0)], 1, 'One critic on Oldboy.'],
  [[], 12, 'Twelve critics on Oldboy.'],
])('%j of %d critics', (aspects, reviews, sentence) => {
  expect(headline('Oldboy', reviews, aspects)).toBe(sentence)
})
