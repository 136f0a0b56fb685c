import { CAUSES, KINDS } from '@/components/moderation/words'
import { Choice, Narrow } from '@/components/ui/narrow/narrow'
import { QUEUE } from '@/lib/moderation/paths'
import type { CLAIMS, QueueFilters } from '@/lib/moderation/queue/filters'

const CLAIMED: Record<(typeof CLAIMS)[number], string> = {
  nobody: 'nobody',
  me: 'me',
  others: 'somebody else',
}

/** Narrows the queue of cases. A film is kept as it came, from a line that names one. */
export function Filters({ filters }: { filters: Omit<QueueFilters, 'after'> }) {
  const { kind, cause, claimed, film } = filters
  return (
    <Narrow action={QUEUE} submit="Narrow">
      <Choice name="kind" label="What" value={kind} all="Everything" among={KINDS} />
      <Choice name="cause" label="Why" value={cause} all="For any cause" among={CAUSES} />
      <Choice name="claimed" label="Claimed by" value={claimed} all="Anybody or nobody" among={CLAIMED} />
      <p>
        <label htmlFor="film">Film, by its address</label>
        <input
          id="film"
          name="film"
          defaultValue={film}
          placeholder="ballerina-2023"
          maxLength={200}
          spellCheck={false}
          autoCapitalize="none"
        />
      </p>
    </Narrow>
  )
}
