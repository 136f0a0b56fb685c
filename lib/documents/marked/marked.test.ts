import { describe, expect, test } from 'vitest'
import { BODY, readText, saidAt } from '@/lib/testing/documents/reading-text'

const reading = (text: string, headline = 'Ember Line Review') =>
  readText(`${headline}\n\n${BODY}\n\n${text}`)
const said = (text: string, what: 'quotes' | 'trivia' | 'spoilers') => {
  const read = reading(text)
  return read[what].map((span) => saidAt(read, span))
}

test.each([
  ['Memorable Quotes\n\n“Mind the gap in my heart.” – Nilo', 'Nilo', 'Mind the gap in my heart.'],
  ['Quotes\n\nNilo: "Mind the gap in my heart."', 'Nilo', 'Mind the gap in my heart.'],
  ['Zitate\n\n„Achten Sie auf mein Herz.“ – Nilo', 'Nilo', 'Achten Sie auf mein Herz.'],
  ['Citations\n\n« Attention à la marche du cœur. » — Nilo', 'Nilo', 'Attention à la marche du cœur.'],
  ['명대사\n\n“마음의 틈을 조심해.” – 서 선장', '서 선장', '마음의 틈을 조심해.'],
  ['Best Lines\n\n"Mind the gap in my heart."', null, 'Mind the gap in my heart.'],
  [
    'At the third stop Nilo says: “Mind the gap in my heart.” Nobody laughs.',
    'Nilo',
    'Mind the gap in my heart.',
  ],
])('a quote is read with its speaker: %s', (text, speaker, words) => {
  const read = reading(text)
  expect(read.quotes.map((quote) => [quote.speaker, saidAt(read, quote)])).toEqual([[speaker, words]])
})

test.each([
  'He calls it “charming” and so do I.',
  'The so-called “finest hour” of the film lasts ten minutes.',
])('what a critic puts in signs is none: %s', (text) => {
  expect(reading(text).quotes).toEqual([])
})

test.each([
  [
    'Trivia\n\n- The train was borrowed from a museum.\n- The hat was not.',
    ['The train was borrowed from a museum.', 'The hat was not.'],
  ],
  ['Did you know?\n\nThe train was borrowed from a museum.', ['The train was borrowed from a museum.']],
  ['Fun fact: the train was borrowed from a museum.', ['the train was borrowed from a museum.']],
  [
    'Fun fact: the train was borrowed from a museum.\n\nStill it is a fine and patient film about waiting.',
    ['the train was borrowed from a museum.'],
  ],
  ['Curiosidades\n\n• El tren es de un museo de provincias.', ['El tren es de un museo de provincias.']],
])('trivia: %s', (text, items) => {
  expect(said(text, 'trivia')).toEqual(items)
})

describe('spoilers', () => {
  test.each([
    [
      'Spoilers ahead!\n\nThe driver was a passenger and the passenger a driver.\n\nEnd of spoilers\n\nStill, it is a fine film to sit in.',
      ['The driver was a passenger and the passenger a driver.'],
    ],
    ['It is said that [spoiler]the brakes were cut[/spoiler] by somebody.', ['the brakes were cut']],
    ['It is said that ||the brakes were cut|| by somebody.', ['the brakes were cut']],
    [
      'As Ember Line concludes, the conductor uncouples himself. A fine last shot.',
      ['As Ember Line concludes, the conductor uncouples himself.'],
    ],
    [
      'It turns out that the driver was dead all along.',
      ['It turns out that the driver was dead all along.'],
    ],
    [
      'Am Ende stirbt der Fahrer in seinem eigenen Abteil.',
      ['Am Ende stirbt der Fahrer in seinem eigenen Abteil.'],
    ],
    ['Spoiler: the brakes were cut by the conductor.', ['the brakes were cut by the conductor.']],
  ])('%s', (text, spans) => {
    expect(said(text, 'spoilers')).toEqual(spans)
  })

  test.each([
    'No spoilers here: the end is worth the wait.',
    'In the end the film is dull where it means to be deep.',
    'It turns out to be a rather good film.',
    'At the end of the day it is a train.',
  ])('and none: %s', (text) => {
    expect(said(text, 'spoilers')).toEqual([])
  })
})

test.each([
  ['A suicide in the first scene sets the tone.', ['suicide']],
  [
    'There is strobe lighting, blood on the stairs and heroin in the luggage.',
    ['flashing light', 'graphic violence and gore', 'drugs'],
  ],
  ['Menschenhandel ist das Thema, und es wird ernst genommen.', ['human trafficking']],
  ['Le film évoque des violences sexuelles sans les montrer.', ['sexual violence']],
  ['There is no gore, and it is better without blood.', []],
])('content notes: %s', (text, notes) => {
  expect(
    reading(text)
      .contentNotes.map(({ category }) => category)
      .sort(),
  ).toEqual([...notes].sort())
})

test.each([
  [
    'It is reminiscent of Salt Harbour and Night Ferry.',
    [
      ['Salt Harbour', 'compared'],
      ['Night Ferry', 'compared'],
    ],
  ],
  ['Fans of North of Nowhere will feel at home.', [['North of Nowhere', 'for fans of']]],
  ['If you liked “The Paper Comet”, you will like this.', [['The Paper Comet', 'for fans of']]],
  ['From the director of Iron Lullaby comes a train.', []],
  ['Es erinnert an „Salt Harbour“.', [['Salt Harbour', 'compared']]],
  ['It is quieter than Salt Harbour, and sadder than Nilo.', [['Salt Harbour', 'compared']]],
  ['Dans la veine de « Night Ferry », mais sur rails.', [['Night Ferry', 'same genre']]],
  ['It is like nothing else, and I like it.', []],
])('titles named beside it: %s', (text, titles) => {
  const named = reading(text).comparedWith.map(({ title, how }) => [title, how])
  expect(named).toEqual(text.startsWith('From') ? [['Iron Lullaby', 'same people']] : titles)
})
