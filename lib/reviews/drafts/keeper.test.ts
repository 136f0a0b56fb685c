import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FormState, Values } from '@/lib/form-state'
import { Keeper, type Kept, PAUSE } from './keeper'
import { Shelf } from './shelf'

vi.useFakeTimers()

const stored = new Map<string, string>()
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
} as Storage

let body = ''
let told: Kept[] = []
let sent: Values[] = []
let answers: (FormState | Error)[] = []
let shelf: Shelf
let keeper: Keeper

const AT = '2026-11-25T10:42:00.000Z'
const given = (version: number): FormState => ({ status: 'given', given: [String(version), AT] })
const refused = (reason: string): FormState => ({ status: 'refused', reason, message: 'No.', values: {} })

beforeEach(() => {
  stored.clear()
  ;[body, told, sent, answers] = ['', [], [], []]
  shelf = new Shelf(1, 'a-film', () => storage)
  keeper = new Keeper(
    {
      typed: () => ({ body }),
      async send(typed) {
        sent.push(typed)
        const answer = answers.shift() ?? given(sent.length)
        if (answer instanceof Error) throw answer
        return answer
      },
      tell: (kept) => void told.push(kept),
      shelf,
    },
    0,
  )
})

const type = (more: string) => {
  body += more
  keeper.changed()
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

it('keeps what is typed here at once, and on the server at a pause; then only there', async () => {
  type('a')
  await pass(PAUSE - 1)
  type('b')
  expect(shelf.find()).toMatchObject({ typed: { body: 'ab' }, version: 0 })
  expect([sent, keeper.isUnsaved]).toEqual([[], true])
  await pass(PAUSE)
  expect(sent).toEqual([{ body: 'ab', version: '0' }])
  expect([told.at(-1), shelf.find(), keeper.isUnsaved, keeper.version]).toEqual([
    { is: 'saved', at: AT },
    null,
    false,
    1,
  ])
})

it('does not wait for ever on somebody who never pauses', async () => {
  for (let n = 0; n < 30; n++) {
    type('x')
    await pass(500)
  }
  expect(sent.length).toBeGreaterThan(0)
})

it('does not call saved what was typed while saving', async () => {
  type('a')
  answers = [given(5)]
  const saving = keeper.save()
  type('b')
  await saving
  expect(told).not.toContainEqual({ is: 'saved', at: AT })
  expect(shelf.find()).toMatchObject({ typed: { body: 'ab' }, version: 5 })
  await pass(PAUSE)
  expect(sent.at(-1)).toEqual({ body: 'ab', version: '5' })
  expect(told.at(-1)).toMatchObject({ is: 'saved' })
})

it('keeps it here while the server is away, and tries again', async () => {
  answers = [new TypeError('fetch failed'), new TypeError('fetch failed')]
  type('a')
  await pass(PAUSE)
  expect(told.at(-1)).toEqual({ is: 'offline', here: true })
  await keeper.save()
  expect(shelf.find()).toMatchObject({ typed: { body: 'a' } })
  await pass(15_000)
  expect([sent.length, told.at(-1)]).toEqual([3, { is: 'saved', at: AT }])
})

describe('an answer that is no', () => {
  it.each([
    ['signed out', { is: 'signed out', here: true }],
    ['silenced', { is: 'refused', why: 'No.' }],
  ])('%s is told, and the text stays here', async (reason, kept) => {
    answers = [refused(reason)]
    type('a')
    await pass(PAUSE)
    expect([told.at(-1), shelf.find()?.typed, keeper.isUnsaved]).toEqual([kept, { body: 'a' }, true])
  })

  it('too long a text is told in its own words', async () => {
    answers = [{ status: 'invalid', errors: { body: 'Too much.' }, values: {} }]
    type('a')
    await pass(PAUSE)
    expect(told.at(-1)).toEqual({ is: 'refused', why: 'Too much.' })
  })

  it('a newer draft elsewhere stops it, until this one is meant', async () => {
    answers = [refused('newer draft')]
    type('a')
    await pass(PAUSE)
    type('b')
    await pass(60_000)
    expect([sent.length, told.at(-1)]).toEqual([1, { is: 'overtaken' }])
    await keeper.insist()
    expect(sent.at(-1)).toEqual({ body: 'ab', version: '0', over: 'yes' })
    expect(told.at(-1)).toMatchObject({ is: 'saved' })
  })
})

it('saves nothing behind a form that is being posted, and forgets what was posted', async () => {
  type('a')
  await keeper.stop()
  await pass(60_000)
  expect(sent).toEqual([])
  keeper.done()
  expect([shelf.find(), keeper.isUnsaved]).toEqual([null, false])
  keeper.goOn()
  type('b')
  await pass(PAUSE)
  expect(sent).toHaveLength(1)
})

describe('the shelf', () => {
  it.each(['', '{', '[]', '{"typed":{"body":1},"version":1,"at":"2026-11-25"}', '{"typed":{}}'])(
    'takes %s for nothing',
    (text) => {
      stored.set('balcony-draft 1 a-film', text)
      expect(shelf.find()).toBeNull()
    },
  )

  it('does without a browser that keeps nothing', () => {
    const none = new Shelf(1, 'a-film', () => {
      throw new Error('denied')
    })
    expect([none.put({ typed: {}, version: 0, at: AT }), none.find(), none.clear()]).toEqual([
      false,
      null,
      undefined,
    ])
  })
})
