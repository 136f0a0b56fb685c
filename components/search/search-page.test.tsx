import { expect, test } from 'vitest'
import { markup } from '@/lib/testing/markup'
import { SearchPage } from './search-page'

const film = {
  slug: 'ballerina-2023',
  title: 'Ballerina',
  year: 2023,
  kind: 'film' as const,
  genres: ['Action'],
}
const nothing = { films: [], people: [], characters: [], didYouMean: [] }

test('a refused question keeps its text and says why beside the field', () => {
  const html = markup(<SearchPage asked={{ state: 'refused', typed: 'x<y', message: 'Too long.' }} />)
  expect(html).toContain('value="x&lt;y"')
  expect(html).toMatch(/aria-describedby="question-refused"[\s\S]*id="question-refused"[^>]*>Too long\./)
})

test('nothing found says so and leads on', () => {
  const html = markup(<SearchPage asked={{ state: 'answered', typed: 'qqq', results: nothing }} />)
  expect(html).toMatch(/“qqq”[\s\S]*href="\/films"/)
})

test('finds print their name, the spelling found and their company', () => {
  const results = {
    ...nothing,
    films: [{ ...film, matched: '발레리나' }],
    people: [{ slug: 'jeon-jong-seo', name: 'Jeon Jong-seo', matched: 'Jun Jong-seo', knownFor: [film] }],
    characters: [
      { name: 'Jang Ok-ju', matched: null, film, playedBy: [{ slug: 'j', name: 'Jeon Jong-seo' }] },
    ],
    didYouMean: ['Ballerina & co'],
  }
  const html = markup(<SearchPage asked={{ state: 'answered', typed: 'x', results }} />)
  expect(html).toContain('lang="ko">발레리나')
  expect(html).toContain('href="/people/jeon-jong-seo"')
  expect(html).toMatch(/Jang Ok-ju[\s\S]*Ballerina[\s\S]*played by[\s\S]*Jeon Jong-seo/)
  expect(html).toContain('href="/search?q=Ballerina%20%26%20co"')
})
