import { ActionForm } from '@/components/ui/action-form'
import { proposeFilmAction } from '@/lib/proposals/actions'
import { LINK_MAX, NOTE_MAX } from '@/lib/proposals/schema'
import { filmFields } from './film-fields'
import styles from './proposals.module.css'

/** Where a member says which title is missing. */
export function ProposePage({ title }: { title: string }) {
  return (
    <article className={styles.page}>
      <header>
        <h1>A title is missing</h1>
        <p>
          Say which, and our editors look for it. Once it is here you can rate it and write about it; what
          came of it stands among <a href="/account/proposals">your proposals</a>. First see whether it goes
          by <a href="/search">another spelling</a>.
        </p>
      </header>
      <ActionForm
        action={proposeFilmAction}
        submit="Propose this title"
        fields={[
          ...filmFields({ title, year: null, director: null, kind: 'film' }),
          {
            name: 'note',
            label: 'Note',
            hint: `What helps to find it: an original title, a country, who is in it. Up to ${NOTE_MAX.toLocaleString('en')} characters.`,
            type: 'lines',
            optional: true,
          },
          {
            name: 'link',
            label: 'A page about it',
            hint: 'Its whole address. Only our editors see it.',
            maxLength: LINK_MAX,
            autoComplete: 'off',
            optional: true,
          },
        ]}
      />
    </article>
  )
}
