import { expect, it } from 'vitest'
import { Lane, LaneFull } from './lane'

/** Work that is done when told. */
function task() {
  const done = Promise.withResolvers<void>()
  const state = { begun: false, finish: done.resolve, fail: done.reject }
  return Object.assign(state, {
    work: () => {
      state.begun = true
      return done.promise
    },
  })
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('runs a few abreast, the rest in order, and turns away who comes to a full queue', async () => {
  const lane = new Lane(1, 1)
  const [first, second, third] = [task(), task(), task()]
  const running = lane.run(first.work)
  const waiting = lane.run(second.work)
  await expect(lane.run(third.work)).rejects.toThrow(LaneFull)
  expect([first.begun, second.begun]).toEqual([true, false])
  first.finish()
  await running
  await settled()
  expect(second.begun).toBe(true)
  second.finish()
  await waiting
})

it('goes on after a failure', async () => {
  const lane = new Lane(1, 1)
  await expect(lane.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await lane.run(async () => 'yes')).toBe('yes')
})
