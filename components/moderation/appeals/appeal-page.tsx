import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import { ModerationFrame } from '@/components/moderation/frame'
import { DECIDERS, DONE, KINDS } from '@/components/moderation/words'
import { ExcludedStars } from '@/components/scores/weather/excluded-stars'
import { WordDiff } from '@/components/text/word-diff'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { decideAppealAction } from '@/lib/moderation/appeals/actions'
import type { WholeAppeal } from '@/lib/moderation/appeals/queries'
import { REASON_MAX, REASON_MIN } from '@/lib/moderation/cases/schema'
import { APPEALS, lookPath } from '@/lib/moderation/paths'
import styles from './appeals.module.css'

/** One appeal: what was decided and why, what its author says, and what comes of it. */
export function AppealPage({ viewer, appeal }: { viewer: Viewer; appeal: WholeAppeal }) {
  const { act, asThen, subject, stars, whyNot, outcome } = appeal
  const mayRead = act.secondLook?.lookedAt != null || outcome !== null
  return (
    <ModerationFrame
      viewer={viewer}
      at={APPEALS}
      title="An appeal"
      lead={`Made on ${inDays(appeal.at)}, against what ${DECIDERS[act.decider]} decided on ${inDays(act.at)}.`}
    >
      {!mayRead ? (
        <OwnPart
          title="A second look first"
          intro={whyNot ?? 'Somebody looks at the text and the rule alone first: it may be you.'}
        >
          {whyNot ? null : (
            <p>
              <a href={lookPath(appeal.actId)}>Look at it</a>
            </p>
          )}
        </OwnPart>
      ) : (
        <>
          <OwnPart
            title={stars ? DONE[act.kind] : `${KINDS[act.subjectKind]}: ${DONE[act.kind].toLowerCase()}`}
            intro={act.guideline?.text}
          >
            <p>Why, as its author was told:</p>
            <blockquote className={styles.text} dir="auto">
              {act.reason}
            </blockquote>
            <p>
              The second look found that it {act.secondLook?.broken ? 'breaks' : 'does not break'} the rule.
            </p>
          </OwnPart>
          <OwnPart title="What the author says">
            <blockquote className={styles.text} dir="auto">
              {appeal.text}
            </blockquote>
          </OwnPart>
          {stars ? (
            <OwnPart title="The stars">
              <ExcludedStars stars={stars} />
            </OwnPart>
          ) : (
            <OwnPart title="The text" intro="As it was looked at, and what was changed since.">
              {asThen && (
                <blockquote className={styles.text} dir="auto">
                  {asThen.raw}
                </blockquote>
              )}
              {asThen && subject && subject.said.raw !== asThen.raw && (
                <WordDiff before={asThen.raw} after={subject.said.raw} />
              )}
            </OwnPart>
          )}
          <Deciding appeal={appeal} />
        </>
      )}
    </ModerationFrame>
  )
}

function Deciding({
  appeal: { id, outcome, reason, decidedAt, decidedBy, whyNot },
}: {
  appeal: WholeAppeal
}) {
  if (outcome)
    return (
      <OwnPart
        title={`It was ${outcome}`}
        intro={`On ${inDays(decidedAt ?? new Date())} by ${decidedBy?.handle ?? 'somebody who left'}.`}
      >
        <blockquote className={styles.text} dir="auto">
          {reason}
        </blockquote>
      </OwnPart>
    )
  if (whyNot)
    return (
      <OwnPart title="Somebody else decides" intro={whyNot}>
        {null}
      </OwnPart>
    )
  return (
    <OwnPart title="Decide" intro="Upheld, all that was done comes back: text, address, scores and counts.">
      <ActionForm
        action={decideAppealAction}
        submit="Decide the appeal"
        hidden={{ appeal: String(id) }}
        fields={[
          {
            name: 'outcome',
            label: 'What comes of it',
            type: 'choice',
            choices: [
              { value: '', words: 'Choose' },
              { value: 'upheld', words: 'Upheld: take back what was decided' },
              { value: 'rejected', words: 'Rejected: it stays' },
            ],
          },
          {
            name: 'reason',
            label: 'Why',
            hint: 'Its author reads this.',
            type: 'lines',
            minLength: REASON_MIN,
            maxLength: REASON_MAX,
          },
        ]}
      />
    </OwnPart>
  )
}
