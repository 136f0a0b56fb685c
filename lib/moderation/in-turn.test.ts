import { expect, it } from 'vitest'
import { inTurn } from './in-turn'

it('does what is about the same one after the other, and what is not beside it', async () => {
  const told: string[] = []
  const work = (name: string, until?: Promise<unknown>) => async () => {
    told.push(`${name} begins`)
    await until
    told.push(`${name} ends`)
    return name
  }
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const all = [inTurn('a', work('first', gate)), inTurn('a', work('second')), inTurn('b', work('another'))]
  await all[2]
  open()
  expect(await Promise.all(all)).toEqual(['first', 'second', 'another'])
  expect(told).toEqual([
    ...['first begins', 'another begins', 'another ends', 'first ends', 'second begins', 'second ends'],
  ])
})

it('goes on after one that is refused', async () => {
  const both = [inTurn('a', () => Promise.reject(new Error('no'))), inTurn('a', async () => 'yes')]
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})
