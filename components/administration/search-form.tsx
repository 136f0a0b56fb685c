import { Choice, Narrow } from '@/components/ui/narrow/narrow'
import type { MemberSearch } from '@/lib/members/administering/schema'

const ROLES = ['editor', 'moderator', 'administrator']
const STANDINGS = ['good', 'unconfirmed', 'silenced', 'suspended']

/** Finds members. */
export function SearchForm({ search, byAddress }: { search: MemberSearch; byAddress: boolean }) {
  return (
    <Narrow action="/administration/members" submit="Find">
      <p>
        <label htmlFor="q">{byAddress ? 'Handle, name, or whole e-mail address' : 'Handle or name'}</label>
        <input id="q" name="q" type="text" defaultValue={search.q} maxLength={200} spellCheck={false} />
      </p>
      <Choice name="role" label="Role" value={search.role} all="Any" among={ROLES} />
      <Choice name="standing" label="Standing" value={search.standing} all="Any" among={STANDINGS} />
    </Narrow>
  )
}
