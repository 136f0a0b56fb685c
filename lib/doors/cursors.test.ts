import { beforeAll, expect, test } from 'vitest'
import { handOn } from '@/lib/env'
import { makeCursor, readCursor } from './cursors'

beforeAll(() => handOn({ BALCONY_SECRET: 'a secret that is long enough for a test' }))

test('a cursor leads back to its row', () => {
  for (const id of [1, 35, 36, 1_000_000, 2_147_483_647]) {
    expect(readCursor('films/sort/title', makeCursor('films/sort/title', id))).toBe(id)
  }
})

test('a cursor of another list, another row or anybody’s making leads nowhere', () => {
  const cursor = makeCursor('films', 7)
  expect(readCursor('films/genre/action', cursor)).toBeNull()
  expect(readCursor('films', cursor.replace(/^7/, '8'))).toBeNull()
  expect(readCursor('films', cursor.replace(/^7/, '07'))).toBeNull()
  for (const made of [
    '',
    '7',
    '7-',
    '7-aaaaaaaaaaaa',
    'zzzzzzzz-aaaaaaaaaaaa',
    "7-' OR 1=1 --",
    '7-ééééééééé',
  ]) {
    expect(readCursor('films', made)).toBeNull()
  }
})
