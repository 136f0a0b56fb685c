import { Work } from '@/components/films/shelf'
import { ActionForm } from '@/components/ui/action-form'
import { Spelled } from '@/components/ui/spelled'
import { deleteEntryAction, editEntryAction } from '@/lib/diary/actions'
import { diaryPath } from '@/lib/diary/path'
import type { OwnEntry } from '@/lib/diary/queries'
import { entryFields } from './add-entry'
import styles from './diary.module.css'

type Props = { handle: string; entry: OwnEntry; isDone: boolean }

/** Where one changes a day of one’s diary, or takes it out. */
export function EntryPage({ handle, entry, isDone }: Props) {
  const hidden = { entry: String(entry.id) }
  const [year, month] = entry.seenOn.split('-').map(Number)
  return (
    <article className={styles.entry}>
      <header>
        <h1>
          <Spelled>{entry.film.title}</Spelled>
        </h1>
        <p>
          A day in <a href={diaryPath(handle, { year, month })}>your diary</a>.
        </p>
        {isDone && <p role="status">It is as you wrote it.</p>}
      </header>
      <div>
        <Work film={entry.film} />
        <div>
          <ActionForm
            action={editEntryAction}
            submit="Save the day"
            hidden={hidden}
            fields={entryFields(entry)}
          />
          <ActionForm
            action={deleteEntryAction}
            submit="Take this day out of your diary"
            hidden={hidden}
            quiet
          />
        </div>
      </div>
    </article>
  )
}
