import { describe, expect, test } from 'vitest'
import { listPath, readListPath } from './list-path'

describe('the address of a list', () => {
  test.each([
    [''],
    ['sort/newest'],
    ['stars/7'],
    ['stars/10/sort/newest'],
    ['language/ko/sort/lowest'],
    ['aspect/acting-praise/sort/highest/after/x'],
    ['after/x'],
  ])('%s is the only one of its list', (path) => {
    const list = readListPath(path.split('/').filter(Boolean))
    expect(list && listPath('f', list)).toBe(['/films/f/reviews', path].filter(Boolean).join('/'))
  })

  test.each([
    ['sort/helpful'],
    ['sort/newest/stars/7'],
    ['stars/7/stars/8'],
    ['stars/7/language/ko'],
    ['stars/07'],
    ['stars/11'],
    ['stars/7/sort/highest'],
    ['language/xx'],
    ['aspect/acting'],
    ['aspect/acting-praise-x'],
    ['aspect/acting-toString'],
    ['aspect/nothing-praise'],
    ['after'],
    ['after/x/sort/newest'],
    ['somebody'],
    ['sort/newest/sort/newest'],
  ])('%s is none', (path) => {
    expect(readListPath(path.split('/'))).toBeNull()
  })
})
