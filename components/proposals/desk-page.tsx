import { DeskFrame } from '@/components/administration/desk-frame'
import { Empty } from '@/components/ui/empty'
import type { Viewer } from '@/lib/accounts/viewer'
import { dateInWords } from '@/lib/partial-date'
import type { OpenProposal } from '@/lib/proposals/queries'
import { KINDS } from '@/lib/proposals/schema'
import { Named } from './own-page'
import styles from './proposals.module.css'

type Props = { viewer: Viewer; proposals: readonly OpenProposal[] }

/** The titles that wait for an editor. */
export function ProposalsPage({ viewer, proposals }: Props) {
  return (
    <DeskFrame
      viewer={viewer}
      at="/administration/proposals"
      title="Proposals"
      lead="Titles that members miss, the oldest first."
    >
      {proposals.length === 0 && <Empty says="Nothing waits." />}
      <ul className={styles.proposals}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <a href={`/administration/proposals/${proposal.id}`}>
              <Named {...proposal} />
            </a>
            <p>
              {KINDS[proposal.kind]}, proposed by <bdi>{proposal.member.handle}</bdi> on{' '}
              {dateInWords(proposal.at.toISOString().slice(0, 10))}
            </p>
          </li>
        ))}
      </ul>
    </DeskFrame>
  )
}
