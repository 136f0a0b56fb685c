import { inDays } from '@/components/accounts/own/days'
import { OwnFrame, OwnPart } from '@/components/accounts/own/own-frame'
import type { OwnRestriction } from '@/lib/members/standing/notice'
import styles from './standing.module.css'

const KINDS = {
  suspension: {
    title: 'Your account is suspended',
    means: 'You can read the site as everybody does, and look after your sessions and your password.',
  },
  silence: { title: 'You cannot post', means: 'You can go on reading, and look after your account.' },
}

/** What a member was told they may not do, why, by which rule and until when. */
export function StandingPage({ restrictions }: { restrictions: readonly OwnRestriction[] }) {
  return (
    <OwnFrame
      at="/account/standing"
      title="Standing"
      lead={
        restrictions.length === 0 ? 'Nothing is held against you.' : 'What was decided about your account.'
      }
    >
      {restrictions.map(({ id, kind, guideline, reason, from, until }) => (
        <OwnPart key={id} title={KINDS[kind].title} intro={KINDS[kind].means}>
          <div className={styles.reason}>
            <p>
              From {inDays(from)} {until ? `until ${inDays(until)}` : 'for good'}. The rule: {guideline.text}{' '}
              <a href="/guidelines">Guidelines</a>
            </p>
            <blockquote>{reason}</blockquote>
          </div>
        </OwnPart>
      ))}
    </OwnFrame>
  )
}
