import { ActionForm } from '@/components/ui/action-form'
import { Spelled } from '@/components/ui/spelled'
import type { Film } from '@/lib/films/queries'
import { makeListAction } from '@/lib/lists/actions'
import { listFields } from './list-fields'
import styles from './lists.module.css'

/** A new list, with its first film where one is meant. */
export function MakePage({ film }: { film: Film | null }) {
  const hidden = { makingKey: crypto.randomUUID(), ...(film && { film: film.slug }) }
  return (
    <article className={styles.make}>
      <h1>Make a list</h1>
      {film && (
        <p>
          Its first film:{' '}
          <cite>
            <Spelled>{film.title}</Spelled>
          </cite>
        </p>
      )}
      <ActionForm
        action={makeListAction}
        submit="Make the list"
        hidden={hidden}
        fields={listFields({ title: '', raw: null, isRanked: false, visibility: 'everybody' })}
      />
    </article>
  )
}
