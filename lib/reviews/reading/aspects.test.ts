import { expect, test } from 'vitest'
import { memberAspects } from './aspects'

test('chips are summed by aspect, most spoken of first', () => {
  const counts = {
    all: 9,
    'stars/7': 4,
    'aspect/story-fault': 1,
    'aspect/acting-praise': 2,
    'aspect/acting-mixed': 1,
  }
  expect(memberAspects(counts)).toEqual([
    { aspect: 'acting', praise: 2, mixed: 1, fault: 0 },
    { aspect: 'story', praise: 0, mixed: 0, fault: 1 },
  ])
  expect(memberAspects({})).toEqual([])
})
