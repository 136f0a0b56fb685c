import { inDays } from '@/components/accounts/own/days'
import { FOR_GOOD, type Standing } from '@/lib/members/policy'
import type { OwnRestriction } from '@/lib/members/standing/notice'
import type { Formats } from '@/lib/preferences/schema'
import styles from './writing.module.css'

/** What somebody who may not post now should know before they write: until when, why, and that it is kept. */
export interface Barred {
  standing: Exclude<Standing, 'good'>
  /** What stands against them; of an address that is not confirmed, nothing does. */
  by: OwnRestriction | null
}

const KEPT = 'What you write here is saved as a draft all the same, and nobody else sees it.'

export function BeforeWriting({ barred: { standing, by }, formats }: { barred: Barred; formats: Formats }) {
  if (standing === 'unconfirmed' || !by)
    return (
      <p className={styles.notice}>
        {standing === 'unconfirmed'
          ? 'You can post once you have confirmed your address by the link in our letter.'
          : 'You cannot post for now.'}{' '}
        {KEPT}
      </p>
    )
  const until = by.until && by.until < FOR_GOOD ? `until ${inDays(by.until, formats)}` : 'any more'
  return (
    <div className={styles.notice}>
      <p>
        <strong>You cannot post {until}.</strong> {KEPT}
      </p>
      <blockquote className={styles.raw} dir="auto">
        {by.reason}
      </blockquote>
      <p>
        <a href={by.actId === null ? '/account/standing' : `/account/standing/${by.actId}`}>
          The rule, and what you can do
        </a>
      </p>
    </div>
  )
}
