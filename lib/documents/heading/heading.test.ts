import { describe, expect, test } from 'vitest'
import { BODY, readText } from '@/lib/testing/documents/reading-text'
import { titleIn } from './film'

test.each([
  ['‘Night Ferry’ Review: Fog', 'Night Ferry', null],
  ['Night Ferry (2022) Review – Fog', 'Night Ferry', 2022],
  ['“Night Ferry” (2022)', 'Night Ferry', 2022],
  ['Review: Night Ferry', 'Night Ferry', null],
  ['Film review: Night Ferry', 'Night Ferry', null],
  ['Movie Review – Night Ferry (2022)', 'Night Ferry', 2022],
  ['Kritik: „Nachtfähre“ (2022)', 'Nachtfähre', 2022],
  ['« Le Verger de verre » : critique', 'Le Verger de verre', null],
  ['《밤배》 리뷰', '밤배', null],
  ['『Night Ferry』レビュー', 'Night Ferry', null],
  ['Night Ferry: Fog With a Motive', 'Night Ferry', null],
  ['Night Ferry', 'Night Ferry', null],
])('the headline %s names %s', (headline, title, year) => {
  expect(titleIn(headline)).toEqual({ title, year })
})

test.each([
  ['Grey Tide (2023) Review', 'grey-tide-2023'],
  ['Grey Tide (1998) Review', 'grey-tide-1998'],
  ['Night Ferry: Fog With a Motive', 'night-ferry-2022'],
  ['„Nachtfähre“: Kritik', 'night-ferry-2022'],
  ['A Review of Something Else', null],
  ['Grey Tide (1960) Review', null],
])('%s is about %s', (headline, slug) => {
  expect(readText(`${headline}\n\n${BODY}`).film.value.slug).toBe(slug)
})

test('one title of two films is nobody’s without a year', () => {
  const { film, status } = readText(`Grey Tide Review\n\n${BODY}\n\nRating: 7/10`)
  expect(film.value.slug).toBeNull()
  expect(status).toBe('needs-editor')
})

describe('the critic', () => {
  test.each([
    ['By Nora Field', null],
    ['by Nora Field | November 4, 2021', '2021-11-04'],
    ['Reviewed by Nora Field on 4 November 2021', '2021-11-04'],
    ['Written by Nora Field', null],
    ['Words: Nora Field', null],
    ['Von Nora Field, 4. November 2021', '2021-11-04'],
    ['Par Nora Field — Publié le 4 novembre 2021', '2021-11-04'],
    ['Por Nora Field', null],
    ['Rédigé par Nora Field', null],
    ['Nora Field – November 4, 2021', '2021-11-04'],
    ['Nora Field · 4 November 2021', '2021-11-04'],
    ['Nora Field\nPosted on November 4, 2021', '2021-11-04'],
    ['Author: Nora Field\nPublished: 2021-11-04', '2021-11-04'],
  ])('%s', (byline, date) => {
    const { critic, publishedAt } = readText(`Night Ferry Review\n\n${byline}\n\n${BODY}`)
    expect(critic.value.name).toBe('Nora Field')
    expect(publishedAt.value).toBe(date)
  })

  test.each([
    ['twice and told of', 'Ann Roe\nAnn Roe\nAnn Roe is a diver who writes about water.'],
    ['under a heading', 'About the Author\n\nAnn Roe\n\nAnn is a diver who writes about water.'],
    ['in German', 'Über die Autorin\n\nAnn Roe\n\nAnn Roe ist Taucherin und schreibt über Wasser.'],
  ])('named at the end, %s', (_, box) => {
    const { critic } = readText(`Night Ferry Review\n\n${BODY}\n\n${BODY.toUpperCase()}\n\n${box}`)
    expect(critic.value.name).toBe('Ann Roe')
    expect(critic.value.bio).toMatch(/^Ann/)
  })

  test('nobody is nobody', () => {
    expect(readText(`Night Ferry Review\n\n${BODY}`).critic.value).toEqual({ name: null, bio: null })
  })
})

test('the review’s day is not the film’s', () => {
  const { publishedAt, facts } = readText(
    `Night Ferry Review\n\nDate Created: 2022-10-02 18:45\nRelease: 2022-09-28\n\n${BODY}`,
  )
  expect(publishedAt.value).toBe('2022-10-02')
  expect(facts.releaseDates).toEqual(['2022-09-28'])
})

test.each([
  ['Coast Screen Score: 8/10', 'Coast Screen'],
  ["The Lantern's Rating: 8/10", 'The Lantern'],
  ["Editor's Rating: 8/10", null],
  ['Our Score: 8/10', null],
  ['First published in: Coast Screen', 'Coast Screen'],
  ['The post Night Ferry Review appeared first on Coast Screen.', 'Coast Screen'],
])('the outlet of %s is %s', (line, outlet) => {
  expect(readText(`Night Ferry Review\n\n${BODY}\n\n${line}`).outlet.value).toBe(outlet)
})

test('a dek stands below the headline, and is no part of the text', () => {
  const { dek, sections } = readText(
    `Night Ferry Review\n\nNine board and eight get off again.\n\nBy Nora Field\n\n${BODY}`,
  )
  expect(dek.value).toBe('Nine board and eight get off again.')
  expect(sections).toHaveLength(1)
})
