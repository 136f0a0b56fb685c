import { CAUSES, KINDS } from '@/components/moderation/words'
import { QUEUE } from '@/lib/moderation/paths'
import type { CLAIMS, QueueFilters } from '@/lib/moderation/queue/filters'
import styles from './queue.module.css'

const CLAIMED: Record<(typeof CLAIMS)[number], string> = {
  nobody: 'nobody',
  me: 'me',
  others: 'somebody else',
}

/** Narrows the queue: a plain GET form. A film is kept as it came, from a line that names one. */
export function Filters({ filters }: { filters: Omit<QueueFilters, 'after'> }) {
  const { kind, cause, claimed, film } = filters
  return (
    <search>
      <form className={styles.filters} action={QUEUE}>
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
        <button type="submit">Narrow</button>
      </form>
    </search>
  )
}

type ChoiceProps = {
  name: string
  label: string
  value?: string
  all: string
  among: Readonly<Record<string, string>>
}

function Choice({ name, label, value = '', all, among }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {Object.entries(among).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}
