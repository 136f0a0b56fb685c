import { expect, it } from 'vitest'
import { Lane, LaneFull } from './lane'

/** Work that is done when told. */
function task() {
  const done = Promise.withResolvers<void>()
  const state = {
    begun: false,
    finish: done.resolve,
    work: () => {
      state.begun = true
      return done.promise
    },
  }
  return state
}

const turn = () => new Promise((resolve) => setImmediate(resolve))
const turns = async () => {
  for (let i = 0; i < 5; i++) await turn()
}

it('runs a few abreast, the rest in order', async () => {
  const lane = new Lane(2, 10)
  const [first, second, third] = [task(), task(), task()]
  const all = [first, second, third].map(({ work }) => lane.run(work))
  await turns()
  expect([first.begun, second.begun, third.begun]).toEqual([true, true, false])
  second.finish()
  await turns()
  expect(third.begun).toBe(true)
  first.finish()
  third.finish()
  await Promise.all(all)
})

it('turns away who comes to a full queue', async () => {
  const lane = new Lane(1, 1)
  const waiting = lane.run(async () => 'done')
  await expect(lane.run(async () => 'never')).rejects.toThrow(LaneFull)
  expect(await waiting).toBe('done')
})

it('lets others have their turn between works that wait for nothing', async () => {
  const lane = new Lane(2, 100)
  let done = 0
  const all = Array.from({ length: 50 }, () => lane.run(async () => done++))
  await turns()
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(20)
  await Promise.all(all)
})

it('goes on after a failure', async () => {
  const lane = new Lane(1, 1)
  await expect(lane.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await lane.run(async () => 'yes')).toBe('yes')
})
