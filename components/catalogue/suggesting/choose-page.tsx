import styles from '@/components/catalogue/catalogue.module.css'
import { Said } from '@/components/catalogue/entry/said'
import { FilmNamed } from '@/components/films/film-named'
import head from '@/components/ui/page/head.module.css'
import type { NamedSource } from '@/lib/catalogue/editing/queries'
import { WORDS } from '@/lib/catalogue/editing/saying/words'
import type { Part, Value } from '@/lib/catalogue/editing/shapes/parts'
import { suggestPath } from '@/lib/catalogue/suggestions/paths'
import type { Film } from '@/lib/films/queries'

type Props = {
  film: Film
  parts: readonly { part: Part; value: Value }[]
  sources: readonly NamedSource[]
  isProtected: boolean
}

/** What stands about a film, part by part: a member says which of it is wrong. */
export function ChoosePage({ film, parts, sources, isProtected }: Props) {
  return (
    <article className={styles.page}>
      <header className={head.head}>
        <p>
          <FilmNamed film={film} />
        </p>
        <h1>What should be corrected?</h1>
        <p>
          {isProtected
            ? 'Our editors keep this film by hand: it takes no suggestions for now.'
            : 'Choose a part and write it as it should be. An editor looks at it, and you hear what came of it.'}
        </p>
      </header>
      <div className={styles.parts}>
        {parts.map(({ part, value }) => (
          <section key={part} className={styles.part} aria-labelledby={`${part}-title`}>
            <h2 id={`${part}-title`}>{WORDS[part].title}</h2>
            <Said part={part} value={value} sources={sources} />
            {!isProtected && (
              <a href={suggestPath(film.slug, part)} aria-label={`Correct ${WORDS[part].inProse}`}>
                Correct
              </a>
            )}
          </section>
        ))}
      </div>
    </article>
  )
}
