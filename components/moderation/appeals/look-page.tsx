import { OwnPart } from '@/components/accounts/own/own-frame'
import { ModerationFrame } from '@/components/moderation/frame'
import { KINDS } from '@/components/moderation/words'
import { ExcludedStars } from '@/components/scores/weather/excluded-stars'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { lookAgainAction } from '@/lib/moderation/appeals/actions'
import type { Look } from '@/lib/moderation/appeals/queries'
import { APPEALS } from '@/lib/moderation/paths'
import styles from './appeals.module.css'

/** A text and a rule, and one question. */
export function LookPage({ viewer, look }: { viewer: Viewer; look: Look }) {
  const { about, film, text, stars, guideline, actId } = look
  return (
    <ModerationFrame
      viewer={viewer}
      at={APPEALS}
      title="A second look"
      lead="Whose it is, who reported it and what was decided, you do not see. Say what you think."
    >
      <OwnPart
        title={stars ? 'Stars' : KINDS[about]}
        intro={film && `About ${film.title}${film.year ? ` (${film.year})` : ''}. Spoilers are shown.`}
      >
        {stars ? (
          <ExcludedStars stars={stars} />
        ) : (
          <>
            {text?.title && <p dir="auto">{text.title}</p>}
            <blockquote className={styles.text} dir="auto">
              {text?.raw ?? 'It is not kept any more.'}
            </blockquote>
          </>
        )}
      </OwnPart>
      <OwnPart title="The rule" intro={guideline.text}>
        <ActionForm
          action={lookAgainAction}
          submit="Say so"
          hidden={{ act: String(actId) }}
          fields={[
            {
              name: 'broken',
              label: stars ? 'Do these stars break this rule?' : 'Does the text break this rule?',
              type: 'choice',
              choices: [
                { value: '', words: 'Choose' },
                { value: 'yes', words: 'Yes' },
                { value: 'no', words: 'No' },
              ],
            },
          ]}
        />
      </OwnPart>
    </ModerationFrame>
  )
}
