import { expect, test } from 'vitest'
import { applyFile } from './catalogue/apply'
import { currentSlug } from './former-slugs'
import { freshDatabase } from './testing/database'
import { applied, filmFile, reviewEntry } from './testing/films'

freshDatabase()

test('a thing that moved twice is found from both addresses', async () => {
  const file = filmFile(
    { slug: 'first' },
    { criticReviews: [reviewEntry({ critic: 'Old Name', outlet: 'Old Paper' })] },
  )
  await applied(file)
  const move = (noun: string, from: string, to: string) => ({ noun, from, to })
  await applied({ film: { ...file.film, slug: 'second' }, moved: [move('film', 'first', 'second')] })
  await applied({
    film: { ...file.film, slug: 'third' },
    moved: [
      move('film', 'second', 'third'),
      move('critic', 'old-name', 'new-name'),
      move('outlet', 'old-paper', 'new-paper'),
    ],
  })
  expect(await currentSlug('film', 'first')).toBe('third')
  expect(await currentSlug('film', 'second')).toBe('third')
  expect(await currentSlug('critic', 'old-name')).toBe('new-name')
  expect(await currentSlug('outlet', 'old-paper')).toBe('new-paper')
})

test('moving back makes the old address the own one again', async () => {
  const file = filmFile({ slug: 'here' })
  await applied(file)
  await applied({
    film: { ...file.film, slug: 'there' },
    moved: [{ noun: 'film', from: 'here', to: 'there' }],
  })
  await applied({ film: file.film, moved: [{ noun: 'film', from: 'there', to: 'here' }] })
  expect(await currentSlug('film', 'there')).toBe('here')
  expect(await currentSlug('film', 'here')).toBeNull()
})

test.each([
  [{ noun: 'film', from: 'nobody', to: 'somebody' }, 'there is no film at “nobody”'],
  [{ noun: 'film', from: 'third', to: 'here' }, '“here” is taken'],
  [{ noun: 'film', from: 'third', to: 'genre' }, '“genre” is taken'],
])('%o is refused', async (move, message) => {
  await expect(applyFile(JSON.stringify({ ...filmFile(), moved: [move] }), 'x', 'correct')).rejects.toThrow(
    message,
  )
})

test('an address nobody had leads nowhere', async () => {
  expect(await currentSlug('film', 'never')).toBeNull()
  expect(await currentSlug('person', 'first')).toBeNull()
})
