import { describe, expect, test } from 'vitest'
import { readDocument } from '@/lib/documents/read-document'
import { corpusCatalogue } from '@/lib/testing/documents/catalogue'
import { BODY, readText } from '@/lib/testing/documents/reading-text'
import { LETTERS } from './letters'

const scoreIn = (line: string) => {
  const { score, warnings } = readText(`Grey Tide (2023) Review\n\n${BODY}\n\n${line}`)
  return { ...score.value, sure: score.confidence > 0.5, warnings }
}

describe('a score is read as it is written', () => {
  test.each([
    ['I give it 7/10.', '7/10', 7, 10],
    ['I give the film a 7/10.', '7/10', 7, 10],
    ['Grey Tide deserves a 7/10.', '7/10', 7, 10],
    ['It is wet and gets a 7/10 from me.', '7/10', 7, 10],
    ['Der Film bekommt 7/10 von mir.', '7/10', 7, 10],
    ['Le doy tres estrellas de cinco.', 'tres estrellas de cinco', 3, 5],
    ['Gesamtwertung: 6,5/10', '6,5/10', 6.5, 10],
    ['Rating: 7.5/10', '7.5/10', 7.5, 10],
    ['Wertung: 7,5/10', '7,5/10', 7.5, 10],
    ['Score : 8 / 10', '8 / 10', 8, 10],
    ['Note : 3,5/5', '3,5/5', 3.5, 5],
    ['For me that is 4 out of 5 stars.', '4 out of 5 stars', 4, 5],
    ['We rate it four out of five.', 'four out of five', 4, 5],
    ['Three and a half out of five stars.', 'Three and a half out of five stars', 3.5, 5],
    ['Ich gebe 4 von 5 Sternen.', '4 von 5 Sternen', 4, 5],
    ['Je lui donne 15 sur 20.', '15 sur 20', 15, 20],
    ['Le doy 3 de 5 estrellas.', '3 de 5 estrellas', 3, 5],
    ['별점: 4/5', '4/5', 4, 5],
    ['평점: 10점 만점에 8점', '10점 만점에 8점', 8, 10],
    ['評価：5点満点中4点', '5点満点中4点', 4, 5],
    ['Rating: ★★★☆☆', '★★★☆☆', 3, 5],
    ['★★★½☆', '★★★½☆', 3.5, 5],
    ['★★★ out of 4', '★★★ out of 4', 3, 4],
    ['Rating: ***½ out of *****', '***½ out of *****', 3.5, 5],
    ['Grade: B+', 'B+', 83, 100],
    ['It earns a solid A- from me.', 'A-', 91, 100],
    ['Score: 80 %', '80 %', 80, 100],
    ['Overall rating: 75%', '75%', 75, 100],
    ['Two thumbs up!', 'Two thumbs up', 2, 2],
    ['Zwei Daumen hoch!', 'Zwei Daumen hoch', 2, 2],
    ['Deux pouces levés.', 'Deux pouces levés', 2, 2],
    ['Pulgar abajo.', 'Pulgar abajo', 0, 1],
    ['Puntuación: 7,5 sobre 10', '7,5 sobre 10', 7.5, 10],
    ['रेटिंग: 3.5/5', '3.5/5', 3.5, 5],
    ['रेटिंग: 5 में से 3 स्टार', '5 में से 3 स्टार', 3, 5],
    ['Rating (out of 10): 8', '8', 8, 10],
    ['My rating: 3½/5', '3½/5', 3.5, 5],
    ['A warm, odd and lovely picture: 4/5', '4/5', 4, 5],
  ])('%s', (line, raw, value, best) => {
    expect(scoreIn(line)).toMatchObject({ raw, value, best, sure: true })
  })
})

describe('where the scale is not said, an editor is asked', () => {
  test.each([
    ['Four stars.', 4, 5],
    ['★★★½', 3.5, 5],
    ['⭐⭐⭐⭐', 4, 5],
    ['Coast Screen Score: 8', 8, 10],
    ['Vier Sterne.', 4, 5],
  ])('%s', (line, value, best) => {
    const read = scoreIn(line)
    expect(read).toMatchObject({ value, best, sure: false })
    expect(read.warnings.join()).toMatch(/does not say of how many/)
  })
})

describe('a label without a value is a missing score, and never nothing', () => {
  test.each([
    ["Editor's Rating:", "Editor's Rating"],
    ['Coast Screen Score:', 'Coast Screen Score'],
    ['Bewertung:', 'Bewertung'],
    ['Our rating: n/a', 'Our rating'],
    ['평점:', '평점'],
  ])('%s', (line, label) => {
    expect(scoreIn(line)).toMatchObject({ raw: null, value: null, best: null, label })
  })
})

describe('what only looks like a score is none', () => {
  test.each([
    'The film opens on 9/11 and closes at noon.',
    'They are open 24/7 and never sell a thing.',
    'It came out on 7/10 and was gone by 9/10.',
    'Only 3 out of 10 episodes of the radio play survive.',
    'Part 3/5 of the series is the quiet one.',
    'Four out of five dentists in the film disagree.',
    'The popcorn: 10/10, would eat again.',
    'Ten out of ten would not watch it with my mother.',
    'The dog is a 10/10, no notes.',
    'About 80% of the film is wind.',
    'There is a four-star hotel in it, and the two stars of the film never leave it.',
    'Plan B is no better than plan A, and the A-list knows it.',
    'IMDb: 7.4/10',
    'Audience score: 91%',
    'User rating: 4.5/5 (302 votes)',
    'It holds 88% on Rotten Tomatoes.',
    'Rating: PG-13',
    'Rated R for language.',
    'The final score is 2/3 brass and a third silence.',
    'He runs the 1/2 mile twice.',
    '* * *',
  ])('%s', (line) => {
    expect(scoreIn(line)).toMatchObject({ raw: null, value: null, best: null })
  })
})

describe('a doubtful one is asked about and not told', () => {
  test.each([
    ['The donkey deserves a 10/10, and that is my last word on donkeys.', /10\/10/],
    ['El burro merece un 10 sobre 10.', /10 sobre 10/],
    ['I give the moustache an 8/10 and its owner nothing at all.', /8\/10/],
    ['Der Hund bekommt 9/10 von mir.', /9\/10/],
    ['Le chien mérite 18/20.', /18\/20/],
    ['With a better end it would have been a 9/10.', /9\/10/],
    ['I hover between 6/10 and 7/10.', /6\/10/],
    ['It is somewhere from 6-7/10 for me.', /7\/10/],
    ['Acting: 8/10', /8\/10/],
    ['The whole film has a 7/10 kind of face, somebody at the bar told me on the way out of it.', /7\/10/],
    ['Rating: 0/10', /nothing/],
    ['It is a 9/10 for the acting, and we shall not speak of the writing at all.', /9\/10/],
  ])('%s', (line, asked) => {
    const read = scoreIn(line)
    expect(read.value).toBeNull()
    expect(read.warnings.join()).toMatch(asked)
  })
})

test('what readers say below is no score of the critic’s', () => {
  for (const line of ['3 Comments', 'Leave a comment', 'View all comments']) {
    const read = scoreIn(`${line}\n\nBob\n\nI give it 2/10 honestly.`)
    expect(read).toMatchObject({ raw: null, value: null })
    expect(
      readText(`Grey Tide (2023) Review\n\n3 Comments\n\n${BODY}\n\nI give it 7/10.`).score.value.raw,
    ).toBe('7/10')
    expect(scoreIn(`I give it 7/10.\n\n${line}\n\nI give it 2/10 honestly.`)).toMatchObject({
      raw: '7/10',
      sure: true,
    })
  }
})

test('two that conflict are both told', () => {
  const read = scoreIn('Rating: 8/10\n\nAll in all I give it 3 out of 5.')
  expect(read).toMatchObject({ raw: null, value: null, label: 'Rating' })
  expect(read.warnings.join()).toMatch(/“8\/10” and “3 out of 5”/)
})

test.each([
  ['Rating: 3.5/5\n\nSo: three and a half out of five.', '3.5/5', 3.5],
  ['Rating: 7/10 (70%)', '7/10', 7],
  ['Acting: 8/10\nStory: 5/10\nOverall: 7/10', '7/10', 7],
  ['IMDb: 5.1/10\nOur rating: 7/10', '7/10', 7],
  ['The first film was a 9/10. I give this one 6/10.', '6/10', 6],
])('of several that agree, or are not the film’s, one is told: %s', (lines, raw, value) => {
  expect(scoreIn(lines)).toMatchObject({ raw, value, sure: true })
})

test('what is said of a score is kept beside it', () => {
  const { rationale } = readText(
    `Grey Tide (2023) Review\n\n${BODY} For me that is 4 out of 5 stars. Minus one for the brass band.`,
  )
  expect(rationale.value).toBe('For me that is 4 out of 5 stars. Minus one for the brass band.')
})

describe('by what the catalogue says of scales', () => {
  const by = (line: string, more: Partial<typeof corpusCatalogue>) =>
    readDocument(
      { text: `Grey Tide (2023) Review\n\n${BODY}\n\nOutlet: Reel Ledger\n${line}`, encoding: 'UTF-8' },
      { ...corpusCatalogue, ...more },
    )
  const labels = [
    { label: 'Must see', value: 9 },
    { label: 'B+', value: 7 },
  ]
  const outlets = [{ name: 'Reel Ledger', scale: { outlet: 'Reel Ledger', best: 10, worst: null, labels } }]

  test.each([
    ['Verdict: Must See', 'Must See', 9, 'positive'],
    ['Must see!', 'Must see', 9, 'positive'],
    ['Grade: B+', 'B+', 7, 'positive'],
    ['Grade: C', 'C', 50, 'mixed'],
    ['Rating: 3/5', '3/5', 3, 'positive'],
    ['Rating: 6', '6', 6, 'positive'],
  ])('%s', (line, raw, value, verdict) => {
    const read = by(line, { outlets })
    expect(read.score.value).toMatchObject({ raw, value })
    expect([read.verdict.value, read.warnings.filter((one) => /score|many/.test(one))]).toEqual([verdict, []])
  })

  test('the same words of another house are no score', () => {
    expect(by('Verdict: Must see', {}).score.value.value).toBeNull()
  })

  test('a house’s word and another score beside it are asked about', () => {
    const read = by('Verdict: Must see\n\nRating: 2/10', { outlets })
    expect(read.score.value.value).toBeNull()
    expect(read.warnings.join()).toMatch(/“Must see” and “2\/10”/)
  })

  test('letters count as they do now', () => {
    const letters = { best: 20, labels: LETTERS.labels.map((one) => ({ ...one, value: one.value / 5 })) }
    expect(by('Grade: A', { letters }).score.value).toMatchObject({ raw: 'A', value: 20, best: 20 })
  })
})
