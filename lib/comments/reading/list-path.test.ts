import { expect, test } from 'vitest'
import { discussionPath, readDiscussion } from './list-path'

test.each(['', 'sort/helpful', 'after/x', 'sort/helpful/after/x'])(
  '%s is the only address of its list',
  (path) => {
    const list = readDiscussion(path.split('/').filter(Boolean))
    expect(list && discussionPath('/films/f', list)).toBe(
      ['/films/f/discussion', path].filter(Boolean).join('/'),
    )
  },
)

test.each([
  'sort/newest',
  'sort',
  'after',
  'after/x/sort/helpful',
  'after/x/y',
  'sort/helpful/x',
  'after//',
  'x',
])('%s is none', (path) => expect(readDiscussion(path.split('/'))).toBeNull())
