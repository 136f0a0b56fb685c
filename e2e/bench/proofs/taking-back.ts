import fc from 'fast-check'
import { openQueue } from '@/lib/mail/queue'
import { liveAndTakeBack, stories } from '@/lib/testing/moderation/taking-back'
import { layTables } from './laying'
import type { Ground, Proof } from './proof'

const STORIES = 100
const STEPS = 10

/** Every act taken back leaves all as if it had never been, whatever author, readers and other moderators did meanwhile. */
export const takingBack: Proof = { name: 'taking-back', run }

async function run({ databaseUrl, seconds, tell }: Ground) {
  await layTables(databaseUrl)
  await openQueue()
  const count = seconds < 60 ? 20 : STORIES
  let [lived, acts, different] = [0, 0, 0]
  for (const [history, order] of fc.sample(fc.tuple(stories(STEPS), fc.nat(1_000)), count)) {
    const told = await liveAndTakeBack(history, order)
    lived++
    acts += told.acts
    if (lived % 20 === 0) tell(`${lived} stories, ${acts} acts`)
    if (told.found) different++
    if (told.found) tell(`${JSON.stringify(history)} in order ${order}: ${JSON.stringify(told.found)}`)
  }
  return [
    { what: 'stories lived', value: lived, aim: { least: count } },
    { what: 'acts in them, and of taking back', value: acts, aim: { least: 1 } },
    { what: 'stories that ended otherwise than without', value: different, aim: { least: 0, most: 0 } },
  ]
}
