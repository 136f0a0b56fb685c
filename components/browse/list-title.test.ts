import { expect, test } from 'vitest'
import type { Browse } from '@/lib/films/browse-path'
import { listTitle } from './list-title'

const facets = [
  { kind: 'genre' as const, slug: 'action', label: 'Action', films: 1 },
  { kind: 'country' as const, slug: 'south-korea', label: 'South Korea', films: 1 },
  { kind: 'decade' as const, slug: '2020s', label: '2020s', films: 1 },
]

test.each<[Browse['filters'], string]>([
  [{}, 'All films'],
  [{ genre: 'action' }, 'Action films'],
  [{ genre: 'action', country: 'south-korea', decade: '2020s' }, 'Action films from South Korea, 2020s'],
  [{ kind: 'series', country: 'south-korea' }, 'Series from South Korea'],
  [{ verdict: 'divided' }, 'Films that divide critics'],
  [{ decade: '2020s', verdict: 'not-recommended' }, 'Films not recommended, 2020s'],
])('%o is “%s”', (filters, title) => {
  expect(listTitle({ filters, sort: 'reviewed', after: null }, facets)).toBe(title)
})
