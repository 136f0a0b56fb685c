import { threadsStatement } from './statement'
import { listName, ON_FILM, pageOf, type ThreadPage } from './threads'

/** The latest threads of a film as everybody gets them, to be read within another statement. */
export const filmThreadsStatement = (film: string): string =>
  threadsStatement({
    ...{ about: `'film/' || ${film}`, reading: null, order: 'newest' },
    ...{ limit: ON_FILM.most + 1, beneath: ON_FILM.beneath },
  })

/** What such a statement found. */
export const filmThreads = ({ id }: { id: number }, rows: readonly unknown[]): ThreadPage =>
  pageOf(rows, listName(`film/${id}`, 'newest'), ON_FILM.most)
