import { OwnPart } from '@/components/accounts/own/own-frame'
import { AdministrationFrame } from '@/components/administration/frame'
import { ShowFresh } from '@/components/administration/show-fresh'
import { WordDiff } from '@/components/text/word-diff'
import { ActionForm } from '@/components/ui/action-form'
import form from '@/components/ui/action-form.module.css'
import type { Viewer } from '@/lib/accounts/viewer'
import { writeVersionAction } from '@/lib/guidelines/actions'
import { GUIDELINES, nextVersionPath } from '@/lib/guidelines/paths'
import type { Guideline } from '@/lib/guidelines/queries'
import { type Draft, GUIDELINE_MAX, GUIDELINE_MIN } from '@/lib/guidelines/schema'
import styles from './guidelines.module.css'

type Props = { viewer: Viewer; now: Guideline; draft: Draft | null }

/** A rule's next version: written, looked at beside the present one, then put in force. */
export function NextPage({ viewer, now, draft }: Props) {
  const { rule, version, text } = now
  return (
    <AdministrationFrame
      viewer={viewer}
      at={GUIDELINES}
      title={`The rule “${rule}”`}
      lead="Its next version counts from the moment it is put in force. What was decided before goes on naming the one of its day."
    >
      <p>
        <a href={`${GUIDELINES}#${rule}`}>Back to the guidelines</a>
      </p>
      <ShowFresh viewer={viewer} at={nextVersionPath(rule)} />
      {draft?.text != null && (
        <OwnPart title="Looked at" intro="Nothing is changed yet. This is how members would read it:">
          <p className={styles.text} dir="auto">
            {draft.text}
          </p>
          <h3>What becomes of version {version}</h3>
          <WordDiff before={text} after={draft.text} />
          <ActionForm
            action={writeVersionAction}
            submit="Put it in force"
            hidden={{ rule, seen: String(version), text: draft.text }}
          />
        </OwnPart>
      )}
      <OwnPart title="Write" intro={`Version ${version} reads as it stands in the field.`}>
        <form className={form.form} action={nextVersionPath(rule)}>
          <p className={form.field}>
            <label htmlFor="text">How it is to read</label>
            <small id="text-hint">
              {GUIDELINE_MIN} to {GUIDELINE_MAX} characters, in one line. Moderators choose by it, and who is
              acted on reads it.
            </small>
            <textarea
              id="text"
              name="text"
              rows={4}
              required
              dir="auto"
              maxLength={GUIDELINE_MAX}
              defaultValue={draft?.typed ?? text}
              aria-invalid={draft?.error ? true : undefined}
              aria-describedby={draft?.error ? 'text-hint text-error' : 'text-hint'}
            />
            {draft?.error && (
              <strong id="text-error" role="alert">
                {draft.error}
              </strong>
            )}
          </p>
          <button type="submit">Look at it first</button>
        </form>
      </OwnPart>
    </AdministrationFrame>
  )
}
