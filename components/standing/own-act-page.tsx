import { inDays } from '@/components/accounts/own/days'
import { OwnFrame, OwnPart } from '@/components/accounts/own/own-frame'
import { ExcludedStars } from '@/components/scores/weather/excluded-stars'
import { WordDiff } from '@/components/text/word-diff'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { editPath } from '@/lib/comments/paths'
import { arrangePath } from '@/lib/lists/path'
import { FOR_GOOD } from '@/lib/members/policy'
import { appealAction } from '@/lib/moderation/appeals/actions'
import { APPEAL_MAX } from '@/lib/moderation/appeals/schema'
import { askAgainAction } from '@/lib/moderation/own/actions'
import type { OwnAct } from '@/lib/moderation/own/queries'
import { appealableUntil, canAppeal } from '@/lib/moderation/policy'
import type { Subject } from '@/lib/moderation/subjects/subject'
import { DECIDED_BY, THING } from '@/lib/moderation/words'
import { writingPath } from '@/lib/reviews/reading/list-path'
import styles from './standing.module.css'
import { aboutYours } from './words'

type Props = { viewer: Viewer; act: OwnAct; done: 'appealed' | 'asked' | null }

const DONE = {
  appealed: 'Your appeal is here. Somebody who did not decide looks at it, and we write to you.',
  asked: 'It waits to be looked at again.',
}

/** One thing that was decided about a member: what, by which rule, why, by what kind of decider, and what they can do. */
export function OwnActPage({ viewer, act, done }: Props) {
  const { decider, guideline, reason, at, until, undoneAt, asThen, subject, stars } = act
  return (
    <OwnFrame
      at="/account/standing"
      title={aboutYours(act)}
      lead={`Decided on ${inDays(at)} by ${DECIDED_BY[decider]}${endOf(until)}.`}
      done={done && DONE[done]}
    >
      {undoneAt && (
        <OwnPart title="It was taken back" intro={`On ${inDays(undoneAt)}, with all it did.`}>
          {null}
        </OwnPart>
      )}
      <OwnPart title="Why">
        <div className={styles.reason}>
          {guideline && (
            <p>
              The rule, as it read that day: {guideline.text}{' '}
              <a href={`/guidelines#${guideline.rule}`}>Guidelines</a>
            </p>
          )}
          {reason && <blockquote dir="auto">{reason}</blockquote>}
          {act.spoilerMark?.passage && (
            <>
              <p>The passage:</p>
              <blockquote dir="auto">{act.spoilerMark.passage}</blockquote>
            </>
          )}
        </div>
      </OwnPart>
      {asThen && (asThen.raw || asThen.title) && (
        <OwnPart title="Your text" intro="Nobody takes it from you: here it is as it was looked at.">
          <div className={styles.reason}>
            {asThen.title && <p>{asThen.title}</p>}
            <blockquote dir="auto">{asThen.raw}</blockquote>
          </div>
        </OwnPart>
      )}
      {stars && (
        <OwnPart title="Your stars" intro="You keep them and see them as before. They only do not count.">
          <div className={styles.reason}>
            <ExcludedStars stars={stars} />
          </div>
        </OwnPart>
      )}
      {subject && <Mending act={act} subject={subject} handle={viewer.handle} />}
      <Appealing viewer={viewer} act={act} />
    </OwnFrame>
  )
}

const endOf = (until: Date | null) => (until && until < FOR_GOOD ? `, until ${inDays(until)}` : '')

/** The way to change what was removed or is asked to be changed, and to have it looked at again. */
function Mending({ act, subject, handle }: { act: OwnAct; subject: Subject; handle: string }) {
  const canMend = ['remove', 'askEdit', 'hide', 'hold'].includes(act.kind)
  if (!canMend || act.undoneAt) return null
  const isAway = subject.removals > 0
  return (
    <OwnPart
      title="Change it"
      intro={
        isAway
          ? `Change your ${THING[subject.kind]} so that it may stand, and somebody looks at it again.`
          : `Others still read your ${THING[subject.kind]}. Change it as you were asked.`
      }
    >
      {act.isMended && act.asThen?.raw && (
        <details>
          <summary>What you changed since</summary>
          <WordDiff before={act.asThen.raw} after={subject.said.raw} />
        </details>
      )}
      <p>
        <a href={wayToChange(subject, handle)}>Change your {THING[subject.kind]}</a>
      </p>
      {isAway && act.isMended && (
        <ActionForm action={askAgainAction} submit="Ask for another look" hidden={{ act: String(act.id) }} />
      )}
    </OwnPart>
  )
}

function wayToChange({ kind, id, film, slug }: Subject, handle: string): string {
  if (kind === 'review') return writingPath(film?.slug ?? '')
  if (kind === 'comment') return editPath(id)
  return kind === 'list' ? arrangePath(handle, slug ?? '') : '/account/profile'
}

/** The one appeal there is: to be written, waiting, or decided. */
function Appealing({ viewer, act }: { viewer: Viewer; act: OwnAct }) {
  const { appeal } = act
  if (appeal)
    return (
      <OwnPart
        title={appeal.outcome ? `Your appeal was ${appeal.outcome}` : 'Your appeal waits'}
        intro={
          appeal.outcome
            ? `On ${inDays(appeal.decidedAt ?? appeal.at)}, by somebody ${appeal.byFirstDecider ? 'who had decided the first time too: there was nobody else who could' : 'who had not decided before'}.`
            : 'Somebody who did not decide the first time looks at it.'
        }
      >
        <div className={styles.reason}>
          <blockquote dir="auto">{appeal.text}</blockquote>
          {appeal.reason && (
            <>
              <p>The answer:</p>
              <blockquote dir="auto">{appeal.reason}</blockquote>
            </>
          )}
        </div>
      </OwnPart>
    )
  if (!canAppeal(viewer, { ...act, isAppealed: false })) return null
  return (
    <OwnPart
      title="Appeal"
      intro={`Once, until ${inDays(appealableUntil(act.at))}. Somebody who did not decide looks at your ${act.stars ? 'stars' : 'text'} first without knowing whose ${act.stars ? 'they are' : 'it is'} and what was decided, then reads what you say here.`}
    >
      <ActionForm
        action={appealAction}
        submit="Appeal"
        hidden={{ act: String(act.id) }}
        fields={[
          { name: 'text', label: 'Why it should be decided otherwise', type: 'lines', maxLength: APPEAL_MAX },
        ]}
      />
    </OwnPart>
  )
}
