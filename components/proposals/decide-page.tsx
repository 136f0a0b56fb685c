import { OwnPart } from '@/components/accounts/own/own-frame'
import { DeskFrame } from '@/components/desk/frame'
import { Poster } from '@/components/posters/poster'
import { ActionForm } from '@/components/ui/action-form'
import { PROPOSALS } from '@/lib/desk/paths'
import { acceptProposalAction, declineProposalAction, pointToFilmAction } from '@/lib/proposals/actions'
import type { WholeProposal } from '@/lib/proposals/queries'
import { NOTE_MAX } from '@/lib/proposals/schema'
import { hostOf } from '@/lib/text/links'
import { filmFields } from './film-fields'
import styles from './proposals.module.css'

type Props = { proposal: WholeProposal }

/** One title that a member misses: here already, to be brought in, or not for us. */
export function DecidePage({ proposal }: Props) {
  const { id, title, member, note, link, lookalikes } = proposal
  const hidden = { proposal: String(id) }
  return (
    <DeskFrame
      at={PROPOSALS}
      title={<bdi>{title}</bdi>}
      lead={
        <>
          Missed by <bdi>{member.handle}</bdi>, who reads what becomes of it.
        </>
      }
    >
      {(note || link) && (
        <div className={styles.said}>
          {note && <p dir="auto">{note}</p>}
          {link && (
            <p>
              <a href={link} rel="ugc nofollow noopener noreferrer">
                A page about it, at {hostOf(link)}
              </a>
            </p>
          )}
        </div>
      )}
      <OwnPart title="Is it one of these?" intro="What the catalogue has under this name, or nearly so.">
        {lookalikes.length === 0 ? (
          <p>Nothing here is called so.</p>
        ) : (
          <ul className={styles.alike}>
            {lookalikes.map((film) => (
              <li key={film.slug}>
                <Poster film={film} />
                <p>
                  <a href={`/films/${film.slug}`}>
                    <cite>{film.title}</cite>
                  </a>{' '}
                  {film.year}
                </p>
                <ActionForm
                  action={pointToFilmAction}
                  submit="It is this"
                  label={`It is this: ${film.title}${film.year ? ` (${film.year})` : ''}`}
                  hidden={{ ...hidden, film: film.slug }}
                  quiet
                />
              </li>
            ))}
          </ul>
        )}
      </OwnPart>
      <OwnPart title="Bring it in" intro="Correct what is not right: this is what its page begins with.">
        <ActionForm
          action={acceptProposalAction}
          submit="Bring it in"
          hidden={hidden}
          fields={filmFields(proposal)}
        />
      </OwnPart>
      <OwnPart title="Decline it">
        <ActionForm
          action={declineProposalAction}
          submit="Decline it"
          hidden={hidden}
          fields={[
            {
              name: 'reason',
              label: 'Why',
              hint: `The member reads this. Up to ${NOTE_MAX.toLocaleString('en')} characters.`,
              type: 'lines',
            },
          ]}
        />
      </OwnPart>
    </DeskFrame>
  )
}
