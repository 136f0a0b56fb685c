import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import { ALONG } from '@/components/moderation/along'
import { ModerationFrame } from '@/components/moderation/frame'
import { Keys } from '@/components/moderation/keys'
import { DONE, KINDS } from '@/components/moderation/words'
import type { Viewer } from '@/lib/accounts/viewer'
import type { ListedAppeal, ListedLook } from '@/lib/moderation/appeals/queries'
import { APPEALS, appealPath, lookPath } from '@/lib/moderation/paths'
import styles from './appeals.module.css'

type Props = {
  viewer: Viewer
  appeals: readonly ListedAppeal[]
  looks: readonly ListedLook[]
  done: string | null
}

/** What is to be looked at a second time, by somebody else than the first. */
export function AppealsPage({ viewer, appeals, looks, done }: Props) {
  return (
    <ModerationFrame
      viewer={viewer}
      at={APPEALS}
      title="Appeals"
      lead="Somebody else looks a second time: first at the text and the rule alone, then at the rest."
      done={done}
    >
      <OwnPart
        title="Second looks"
        intro="You see a text, or stars, and a rule, not whose it is, nor what was decided. How often two agree is published."
      >
        {looks.length === 0 ? (
          <p>None waits for you.</p>
        ) : (
          <ul className={styles.list}>
            {looks.map(({ actId, askedAt, cause, guideline, act }) => (
              <li key={actId}>
                <a href={lookPath(actId)} data-row="">
                  {act.kind === 'exclude' ? 'Stars' : KINDS[act.subjectKind]}: {guideline.text}
                </a>
                <small>
                  {cause === 'appeal' ? 'an appeal waits for it' : 'chosen by chance'}, since{' '}
                  {inDays(askedAt)}
                </small>
              </li>
            ))}
          </ul>
        )}
      </OwnPart>
      <OwnPart title="Appeals that wait" intro="The oldest first.">
        {appeals.length === 0 ? (
          <p>None waits.</p>
        ) : (
          <ul className={styles.list}>
            {appeals.map(({ id, at, act, whyNot }) => (
              <li key={id}>
                <a href={appealPath(id)} data-row="">
                  {act.kind === 'exclude'
                    ? 'Stars excluded'
                    : `${KINDS[act.subjectKind]}, ${DONE[act.kind].toLowerCase()}`}
                  {act.guideline && `: ${act.guideline.text}`}
                </a>
                <small>
                  {inDays(at)}
                  {whyNot
                    ? `. ${whyNot}`
                    : act.secondLook?.lookedAt
                      ? ', to be decided'
                      : ', a second look first'}
                </small>
              </li>
            ))}
          </ul>
        )}
      </OwnPart>
      <Keys help={ALONG} />
    </ModerationFrame>
  )
}
