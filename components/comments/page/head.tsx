import { FilmNamed } from '@/components/films/film-named'
import head from '@/components/ui/page/head.module.css'
import type { Subject } from '@/lib/comments/subjects'

type About = Pick<Subject, 'film' | 'kind' | 'label' | 'path'>

/** What a page of comments is about: the way back to it, and the page’s own heading. */
export function Head({ subject, title }: { subject: About; title: string }) {
  const { film, kind, label, path } = subject
  return (
    <header className={head.head}>
      <p>
        {kind !== 'film' && (
          <>
            <a href={path}>{kind === 'review' ? <bdi>{label}</bdi> : label}</a> on{' '}
          </>
        )}
        <FilmNamed film={film} />
      </p>
      <h1>{title}</h1>
    </header>
  )
}

/** What a window’s title says of it. */
export const onSubject = ({ kind, label, film }: Subject): string =>
  kind === 'film' ? film.title : `${label} on ${film.title}`
