import { describe, expect, it } from 'vitest'
import { type KeptPage, KeptPages } from './kept-pages.ts'

const page = (path: string, bytes = 10): KeptPage => ({
  key: path,
  path,
  tags: [],
  since: 0,
  bytes,
  stored: { lastModified: 0, value: null },
})

describe('kept pages', () => {
  it('never weigh more than their limit, least recently used first out', () => {
    const pages = new KeptPages(30)
    for (const path of ['/a', '/b', '/c']) pages.keep(page(path))
    pages.get('/a')
    pages.keep(page('/d'))
    expect(pages.get('/b')).toBeUndefined()
    expect(pages.get('/a')).toBeDefined()
    expect([pages.size, pages.bytes]).toEqual([3, 30])
  })

  it('hold one page per path and count it once', () => {
    const pages = new KeptPages(100)
    pages.keep(page('/a', 40))
    pages.keep(page('/a', 50))
    expect([pages.size, pages.bytes]).toEqual([1, 50])
    pages.drop('/a')
    pages.drop('/a')
    expect([pages.size, pages.bytes]).toEqual([0, 0])
  })

  it('do not empty the store for one that cannot fit', () => {
    const pages = new KeptPages(30)
    pages.keep(page('/a'))
    pages.keep(page('/huge', 31))
    expect(pages.get('/a')).toBeDefined()
    expect(pages.get('/huge')).toBeUndefined()
  })
})
