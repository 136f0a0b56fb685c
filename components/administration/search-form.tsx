import type { MemberSearch } from '@/lib/members/administering/schema'
import styles from './administration.module.css'

/** Finds members: a plain GET form. */
export function SearchForm({ search, byAddress }: { search: MemberSearch; byAddress: boolean }) {
  return (
    <search>
      <form className={styles.find} action="/administration/members">
        <p>
          <label htmlFor="q">{byAddress ? 'Handle, name, or whole e-mail address' : 'Handle or name'}</label>
          <input id="q" name="q" type="text" defaultValue={search.q} maxLength={200} spellCheck={false} />
        </p>
        <Choose
          name="role"
          label="Role"
          value={search.role}
          all="Any"
          among={['editor', 'moderator', 'administrator']}
        />
        <Choose
          name="standing"
          label="Standing"
          value={search.standing}
          all="Any"
          among={['good', 'unconfirmed', 'silenced', 'suspended']}
        />
        <button type="submit">Find</button>
      </form>
    </search>
  )
}

type ChooseProps = { name: string; label: string; value?: string; all: string; among: readonly string[] }

/** One of several, or all. */
export function Choose({ name, label, value = '', all, among }: ChooseProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {among.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </p>
  )
}
