import { DeskFrame } from '@/components/desk/frame'
import { ALONG } from '@/components/moderation/along'
import { Keys } from '@/components/moderation/keys'
import { Empty } from '@/components/ui/empty'
import { PROPOSALS, proposalPath } from '@/lib/desk/paths'
import { dateInWords } from '@/lib/partial-date'
import type { OpenProposal } from '@/lib/proposals/queries'
import { KINDS } from '@/lib/proposals/schema'
import { Named } from './own-page'
import styles from './proposals.module.css'

type Props = { proposals: readonly OpenProposal[] }

/** The titles that wait for an editor. */
export function ProposalsPage({ proposals }: Props) {
  return (
    <DeskFrame at={PROPOSALS} title="Missing titles" lead="Titles that members miss, the oldest first.">
      {proposals.length === 0 && <Empty says="Nothing waits." />}
      <ul className={styles.proposals}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <a href={proposalPath(proposal.id)} data-row="">
              <Named {...proposal} />
            </a>
            <p>
              {KINDS[proposal.kind]}, proposed by <bdi>{proposal.member.handle}</bdi> on{' '}
              {dateInWords(proposal.at.toISOString().slice(0, 10))}
            </p>
          </li>
        ))}
      </ul>
      <Keys help={ALONG} />
    </DeskFrame>
  )
}
