import { ActionForm } from '@/components/ui/action-form'
import { Rail } from '@/components/ui/rail'
import type { Suggestion } from '@/lib/feed/queries'
import { followMemberAction } from '@/lib/members/between/actions'
import { profilePath } from '@/lib/members/handles'
import { capital, inWords } from '@/lib/words'
import styles from './feed.module.css'

/** Whom one could follow, each with the button to do it. */
export function Suggestions({ of }: { of: readonly Suggestion[] }) {
  if (of.length === 0) return null
  return (
    <Rail title="You could follow" intro={<p>Who wrote lately, first whom readers found helpful.</p>}>
      <ul className={styles.suggestions}>
        {of.map(({ id, handle, name, reviews, helpful }) => (
          <li key={id}>
            <a href={profilePath(handle)}>
              <bdi>{name ?? handle}</bdi>
            </a>
            <p>
              {capital(inWords(reviews))} {reviews === 1 ? 'review' : 'reviews'} lately
              {helpful > 0 && `, found helpful ${helpful === 1 ? 'once' : `${inWords(helpful)} times`}`}
            </p>
            <ActionForm
              action={followMemberAction}
              submit="Follow"
              label={`Follow ${handle}`}
              hidden={{ member: String(id), from: '/feed' }}
              quiet
            />
          </li>
        ))}
      </ul>
    </Rail>
  )
}
