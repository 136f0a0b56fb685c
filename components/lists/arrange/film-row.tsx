import { Poster } from '@/components/posters/poster'
import { ActionForm } from '@/components/ui/action-form'
import { Spelled } from '@/components/ui/spelled'
import { NOTE_MAX } from '@/lib/diary/schema'
import { noteFilmAction, takeOutAction } from '@/lib/lists/actions'
import type { FilmList, OwnListEntry } from '@/lib/lists/one'
import styles from './arrange.module.css'
import { Grip } from './grip'
import { MoveForm } from './move-form'

type Props = { list: FilmList; entry: OwnListEntry; from: string; last: number }

/** A film of a list, with all that its owner can do with it. */
export function FilmRow({ list, entry: { film, place, raw }, from, last }: Props) {
  const hidden = { list: String(list.id), film: film.slug, from: `${from}#${film.slug}` }
  return (
    <li id={film.slug} data-film={film.slug}>
      <Grip title={film.title} />
      <b>{place}</b>
      <Poster film={film} />
      <div>
        <p>
          <cite>
            <Spelled>{film.title}</Spelled>
          </cite>{' '}
          {film.year}
        </p>
        <div className={styles.acts}>
          <MoveForm hidden={hidden} title={film.title} place={place} last={last} />
          <ActionForm
            action={takeOutAction}
            submit={raw === null ? 'Take out' : 'Take it out with its note'}
            label={raw === null ? `Take out ${film.title}` : `Take out ${film.title} with its note`}
            hidden={{ ...hidden, from }}
            // A note does not come back.
            fold={raw === null ? undefined : { words: 'Take out' }}
            quiet
          />
        </div>
        <ActionForm
          action={noteFilmAction}
          submit="Save the note"
          hidden={hidden}
          fields={[
            {
              name: 'note',
              id: `note-${film.slug}`,
              label: 'Note',
              hint: `Up to ${NOTE_MAX.toLocaleString('en')} characters. ||Between bars|| is hidden from who has not seen the film.`,
              type: 'lines',
              value: raw ?? '',
              optional: true,
            },
          ]}
          fold={{
            words: (
              <>
                {raw === null ? 'Say something of it' : 'Change the note'}
                <span className="unseen">: {film.title}</span>
              </>
            ),
          }}
        />
      </div>
    </li>
  )
}
