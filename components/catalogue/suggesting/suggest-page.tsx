import styles from '@/components/catalogue/catalogue.module.css'
import { formOf } from '@/components/catalogue/editing/fields'
import { LEADS } from '@/components/catalogue/entry/leads'
import { Marks } from '@/components/catalogue/entry/marks'
import { FilmNamed } from '@/components/films/film-named'
import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import head from '@/components/ui/page/head.module.css'
import type { NamedSource } from '@/lib/catalogue/editing/queries'
import { WORDS } from '@/lib/catalogue/editing/saying/words'
import type { FilmPart } from '@/lib/catalogue/editing/shapes/parts'
import { suggestEditAction } from '@/lib/catalogue/suggestions/actions'
import { SUGGESTIONS } from '@/lib/catalogue/suggestions/paths'
import type { Suggestable } from '@/lib/catalogue/suggestions/queries'
import { LINK_MAX, WHY_MAX } from '@/lib/catalogue/suggestions/schema'
import type { Film } from '@/lib/films/queries'

type Props = { film: Film; part: FilmPart; stands: Suggestable; sources: readonly NamedSource[] }

/** Where a member writes a part of a film as it should be. */
export function SuggestPage({ film, part, stands, sources }: Props) {
  const { value, seen, isWaiting, isProtected } = stands
  const { fields, rows, hidden } = formOf(part, value, { sources })
  return (
    <article className={styles.page}>
      <header className={head.head}>
        <p>
          <FilmNamed film={film} />
        </p>
        <h1>Correct {WORDS[part].inProse}</h1>
        <p>{LEADS[part]} Write it as it should be: an editor looks at it, and you hear what came of it.</p>
      </header>
      {isProtected ? (
        <p>Our editors keep this film by hand: it takes no suggestions for now.</p>
      ) : isWaiting ? (
        <p>
          You wait for an answer about this already. <a href={SUGGESTIONS}>See what you suggested</a>
        </p>
      ) : (
        <>
          {part === 'notes' && <Marks sources={sources} />}
          <ActionForm
            action={suggestEditAction}
            submit="Suggest it"
            hidden={{ ...hidden, film: film.slug, part, seen }}
            fields={fields}
            rows={rows}
            after={WHY}
          />
        </>
      )}
    </article>
  )
}

const WHY: FieldProps[] = [
  {
    ...{ name: 'reason', label: 'Why', type: 'lines', maxLength: WHY_MAX, optional: true },
    hint: 'Or where it stands: one of the two is needed. Only our editors see it.',
  },
  {
    ...{ name: 'link', label: 'A page that says so', maxLength: LINK_MAX, optional: true },
    ...{ autoComplete: 'off', hint: 'Its whole address.' },
  },
]
