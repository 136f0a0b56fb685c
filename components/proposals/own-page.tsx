import { OwnFrame } from '@/components/accounts/own/own-frame'
import { Empty } from '@/components/ui/empty'
import { Spelled } from '@/components/ui/spelled'
import { dateInWords } from '@/lib/partial-date'
import type { OwnProposal } from '@/lib/proposals/queries'
import styles from './proposals.module.css'

type Props = { proposals: readonly OwnProposal[]; isDone: boolean }

/** What a member proposed, and what came of it. */
export function OwnProposalsPage({ proposals, isDone }: Props) {
  return (
    <OwnFrame
      at="/account/proposals"
      title="Proposals"
      lead={
        <>
          Titles you missed, and what came of them. <a href="/films/new">Propose another</a>
        </>
      }
      done={isDone && 'It is proposed. Our editors look at the oldest first.'}
    >
      {proposals.length === 0 && <Empty says="You have proposed nothing yet." />}
      <ul className={styles.proposals}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Named {...proposal} />
            <p>{outcome(proposal)}</p>
            {proposal.reason && <blockquote dir="auto">{proposal.reason}</blockquote>}
          </li>
        ))}
      </ul>
    </OwnFrame>
  )
}

/** A proposal’s title with what else was said of the film. */
export function Named({ title, year, director }: Pick<OwnProposal, 'title' | 'year' | 'director'>) {
  return (
    <p>
      <cite>
        <Spelled>{title}</Spelled>
      </cite>{' '}
      {[year, director].filter(Boolean).join(', ')}
    </p>
  )
}

function outcome({ outcome, at, film }: OwnProposal) {
  const day = at.toISOString().slice(0, 10)
  const link = film && (
    <a href={`/films/${film.slug}`}>
      <Spelled>{film.title}</Spelled>
    </a>
  )
  switch (outcome) {
    case null:
      return <>Proposed on {dateInWords(day)}; it waits for an editor.</>
    case 'declined':
      return 'Declined, because:'
    case 'added':
      return link ? (
        <>It is here: rate it, or write about it, on the page of {link}.</>
      ) : (
        'It came, and has gone since.'
      )
    case 'alreadyHere':
      return link ? <>It was here already, as {link}.</> : 'It was here, and has gone since.'
  }
}
