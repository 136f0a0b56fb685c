import { OwnPart } from '@/components/accounts/own/own-frame'
import styles from '@/components/catalogue/catalogue.module.css'
import { Differences } from '@/components/catalogue/differences'
import { formOf } from '@/components/catalogue/editing/fields'
import { Marks } from '@/components/catalogue/entry/marks'
import { DeskFrame } from '@/components/desk/frame'
import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import type { NamedSource } from '@/lib/catalogue/editing/queries'
import { WORDS } from '@/lib/catalogue/editing/saying/words'
import type { Value } from '@/lib/catalogue/editing/shapes/parts'
import {
  acceptChangedAction,
  acceptSuggestionAction,
  declineSuggestionAction,
} from '@/lib/catalogue/suggestions/actions'
import type { WholeSuggestion } from '@/lib/catalogue/suggestions/queries'
import { WHY_MAX } from '@/lib/catalogue/suggestions/schema'
import { cataloguePath, EDITS } from '@/lib/desk/paths'
import { hostOf } from '@/lib/text/links'

type Props = { suggestion: WholeSuggestion; sources: readonly NamedSource[] }

/** One correction that a member suggests: taken as it is, changed, or declined. */
export function DecidePage({ suggestion: of, sources }: Props) {
  const { id, part, before, after, value, seen, isChanged, film, member, reason, link } = of
  const hidden = { suggestion: String(id) }
  const form = formOf(part, isChanged ? value : (after as Value), { sources })
  return (
    <DeskFrame
      at={EDITS}
      title={`${WORDS[part].title}, corrected`}
      lead={
        <>
          Of{' '}
          <a href={cataloguePath('film', film.slug)}>
            <cite>{film.title}</cite>
          </a>{' '}
          {film.year}, by <bdi>{member.handle}</bdi>, who reads what becomes of it.
        </>
      }
    >
      {(reason || link) && (
        <div className={styles.protected}>
          {reason && <blockquote dir="auto">{reason}</blockquote>}
          {link && (
            <p>
              <a href={link} rel="ugc nofollow noopener noreferrer">
                A page that says so, at {hostOf(link)}
              </a>
            </p>
          )}
        </div>
      )}
      <OwnPart title={isChanged ? 'What they wanted changed then' : 'What would change'}>
        <Differences part={part} before={before} after={after} sources={sources} />
      </OwnPart>
      {isChanged ? (
        <OwnPart title="It was edited since" intro="How what stands now differs from what they saw.">
          <Differences part={part} before={before} after={value} sources={sources} />
        </OwnPart>
      ) : (
        <OwnPart title="Take it as it is">
          <ActionForm
            action={acceptSuggestionAction}
            submit="Accept it"
            hidden={{ ...hidden, seen }}
            fields={[{ ...ANSWER, id: 'accept-answer' }]}
          />
        </OwnPart>
      )}
      <OwnPart
        title="Take it with changes"
        intro={isChanged ? 'This is what stands now.' : 'This is what they wrote.'}
      >
        {part === 'notes' && <Marks sources={sources} />}
        <ActionForm
          action={acceptChangedAction}
          submit="Accept with changes"
          hidden={{ ...form.hidden, ...hidden, part, seen }}
          fields={form.fields}
          rows={form.rows}
          after={[{ ...ANSWER, id: 'change-answer' }]}
        />
      </OwnPart>
      <OwnPart title="Decline it">
        <ActionForm
          action={declineSuggestionAction}
          submit="Decline it"
          hidden={hidden}
          fields={[
            {
              ...{ name: 'answer', id: 'decline-answer', label: 'Why', type: 'lines' },
              ...{ maxLength: WHY_MAX, hint: 'The member reads this.' },
            },
          ]}
        />
      </OwnPart>
    </DeskFrame>
  )
}

const ANSWER: FieldProps = {
  ...{ name: 'answer', label: 'A word to the member', type: 'lines', maxLength: WHY_MAX, optional: true },
}
