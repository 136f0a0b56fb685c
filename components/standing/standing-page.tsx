import { inDays } from '@/components/accounts/own/days'
import { OwnFrame, OwnPart } from '@/components/accounts/own/own-frame'
import type { OwnRestriction } from '@/lib/members/standing/notice'
import type { Facts, Level, TrustRules } from '@/lib/members/trust/levels'
import type { ListedAct } from '@/lib/moderation/own/queries'
import { Decided } from './decided'
import styles from './standing.module.css'
import { YourLevel } from './your-level'

const KINDS = {
  suspension: {
    title: 'Your account is suspended',
    means: 'You can read the site as everybody does, and look after your sessions and your password.',
  },
  silence: { title: 'You cannot post', means: 'You can go on reading, and look after your account.' },
}

type Props = {
  restrictions: readonly OwnRestriction[]
  acts: readonly ListedAct[]
  trust: Facts & { level: Level; rules: TrustRules }
}

/**
 * What a member was told they may not do, why, by which rule and until when; all that was decided about them; and how
 * far they are trusted.
 */
export function StandingPage({ restrictions, acts, trust }: Props) {
  return (
    <OwnFrame
      at="/account/standing"
      title="Standing"
      lead={
        restrictions.length === 0 ? 'You may do all that members do.' : 'What was decided about your account.'
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
      <Decided acts={acts} />
      <YourLevel {...trust} />
    </OwnFrame>
  )
}
